import type { IsoDay } from '../shared/calendar.ts';

/** Who may see a record: everybody, the partners of the network, or the coordination alone. */
export type Visibility = 'public' | 'network' | 'internal';

/** `active`; `paused` (ruht: in the network, but cannot help at present); `ended` (has left, counts nowhere). */
export type Status = 'active' | 'paused' | 'ended';

/** The largest funder of an organisation. Each part may be unknown. */
export interface Funding {
  readonly funder?: string | undefined;
  /** Share of the largest funder, in percent from 0 to 100. */
  readonly share?: number | undefined;
  readonly since?: IsoDay | undefined;
  readonly securedUntil?: IsoDay | undefined;
}

/**
 * A partner of the network: association, office, initiative. Only `id` and `name` are required. An empty list or a missing
 * field means "unknown", never "none".
 */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string | undefined;
  /** Art: "Willkommensinitiative", "Behörde" … */
  readonly kind?: string | undefined;
  /** Topics it works on; together with target groups and places this is what it offers. */
  readonly topics: readonly string[];
  /** Whom it works for; the word "alle" means everybody. */
  readonly targetGroups: readonly string[];
  /** Where it works; the word "stadtweit" means everywhere. */
  readonly places: readonly string[];
  /** Groups of the network it belongs to ("Steuerungsgruppe", "AG Wohnen"). */
  readonly groups: readonly string[];
  /** City or network in a file that holds several; needs are only met inside one. */
  readonly network?: string | undefined;
  /** Whether it can take on more at present; unknown when missing. */
  readonly capacity?: 'free' | 'full' | undefined;
  /** Whether what it offers is there to stay (`regular`) or ends with a project; unknown when missing. */
  readonly offerKind?: 'regular' | 'project' | undefined;
  /** How quickly it can take up something new: a `slow` one is proposed one thing at a time. */
  readonly pace?: 'slow' | 'fast' | undefined;
  /** Ids of organisations with which it is not to be brought together. Counts for both sides; never to be published. */
  readonly avoid?: readonly string[] | undefined;
  /** Id of the organisation it belongs to (Träger, Dachverband). */
  readonly umbrella?: string | undefined;
  /** Id of the organisation that has taken over its work. */
  readonly successor?: string | undefined;
  readonly status: Status;
  readonly funding?: Funding | undefined;
  /** Paid positions, in full-time equivalents. */
  readonly staff?: number | undefined;
  /** Number of volunteers. */
  readonly volunteers?: number | undefined;
  readonly memberSince?: IsoDay | undefined;
  readonly lastAttended?: IsoDay | undefined;
  readonly description?: string | undefined;
  /** An address that has been checked to be http or https. */
  readonly website?: string | undefined;
  readonly visibility: Visibility;
  /** Stored position on the map; both or neither. */
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  /** Columns this model has no field for, by their heading. Kept for export, never shown and never published. */
  readonly extra?: Readonly<Record<string, string>> | undefined;
}

/** The words that mean "everybody" and "everywhere" in the lists of an {@link Organisation}. */
export const EVERYBODY = 'alle';
export const EVERYWHERE = 'stadtweit';
