import type { IsoDay } from '../shared/calendar.ts';
import type { City } from './city.ts';
import type { Meeting, Need } from './need.ts';
import type { Organisation } from './organisation.ts';
import type { Role } from './role.ts';
import type { Tie } from './tie.ts';

/** Plain data of a network, as importers produce it. */
export interface NetworkData {
  readonly name?: string | undefined;
  /** The day for which the data are true; analysis may use another one. */
  readonly asOf?: IsoDay | undefined;
  readonly organisations: readonly Organisation[];
  readonly ties?: readonly Tie[] | undefined;
  readonly needs?: readonly Need[] | undefined;
  readonly meetings?: readonly Meeting[] | undefined;
  readonly roles?: readonly Role[] | undefined;
  readonly cities?: readonly City[] | undefined;
}

/**
 * A network of organisations that cannot change: a new version of the data is a new network.
 * Made by {@link createNetwork}; every reference in it (ends of ties, owners of needs, attendees, holders of roles, umbrellas) exists.
 */
export interface Network {
  readonly name: string | undefined;
  readonly asOf: IsoDay | undefined;
  /** In the order of the file. */
  readonly organisations: readonly Organisation[];
  readonly ties: readonly Tie[];
  readonly needs: readonly Need[];
  readonly meetings: readonly Meeting[];
  readonly roles: readonly Role[];
  readonly cities: readonly City[];
  /** The organisation with this id, or `undefined`. */
  organisation(id: string): Organisation | undefined;
}
