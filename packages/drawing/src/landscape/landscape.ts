/** By what partners are gathered into regions of the map. `circle`: by who works with whom. */
export type LandscapeBy = 'topic' | 'place' | 'group' | 'kind' | 'circle';

/** Partners that belong together, and what their region is called. */
export interface LandscapeGroup {
  /** What the members have in common, as it stands in the data; missing for a circle without such a thing. */
  readonly title: string | undefined;
  /** Place (in the ids of the model) of the member with most ties inside, after whom a circle is called. */
  readonly centre: number;
  readonly size: number;
}

/** The regions of a network, before anybody has a place: who belongs to which. */
export interface Landscape {
  readonly by: LandscapeBy;
  /** Largest first. */
  readonly groups: readonly LandscapeGroup[];
  /** Place of each partner's group in `groups`, along the ids of the model; −1: none. */
  readonly group: Int32Array;
  /** Ties between two of one group, as places of both ends: the ground between them belongs to the group, too. */
  readonly bridges: Uint32Array;
}
