// "Zu Gast sein könnten Sie in der Lukasgemeinde: Sie hat Räume, und das Thema passt."
import type { Context } from '../findings/context.ts';
import type { KnownOf } from '../findings/known-of.ts';
import { EVERYWHERE, type Organisation } from '../model/organisation.ts';
import { compareText } from '../shared/compare.ts';
import { foldWord } from '../shared/fold.ts';
import type { Conflicts } from './conflicts.ts';

/** Topics under which partners offer rooms. */
const ROOM_TOPICS: ReadonlySet<string> = new Set(['Räume', 'Raum', 'Räumlichkeiten', 'Veranstaltungsräume', 'Treffpunkt'].map(foldWord));
/** Kind of a tie in which one gives a room to the other. */
const ROOM_TIE = foldWord('Raum');
/** More would be no proposal but a directory. */
const MOST_HOSTS = 3;
/** With so few ties a partner gains most by having everybody as guests. */
const FEW_TIES = 2;

/** Why somebody could be host. The first of a proposal is always about rooms. */
export type HostReason =
  /** Offers rooms to others. */
  | { readonly because: 'rooms'; readonly topics: readonly string[] }
  /** Shares a room with these; to whom it belongs is not in the data. */
  | { readonly because: 'room-ties'; readonly with: readonly string[] }
  | { readonly because: 'theme' }
  | { readonly because: 'core-circle'; readonly group: string }
  | { readonly because: 'places'; readonly places: readonly string[] }
  /** Has few ties yet, and gets to know everybody as host. */
  | { readonly because: 'few-ties' };

export interface HostProposal {
  readonly id: string;
  /** At least one. */
  readonly reasons: readonly HostReason[];
  /** Whether it is on the invitation list anyway. */
  readonly invited: boolean;
  /** Those invited whom it must not be brought together with. */
  readonly conflicts: readonly string[];
  /** Was host lately, as the coordination told; somebody else may like to be, too. */
  readonly hostedBefore: boolean;
}

/** Who could host a meeting. */
export interface Hosts {
  /** At most three, the most fitting first; empty when nobody is known to have rooms. */
  readonly proposals: readonly HostProposal[];
  /** Have rooms, and are full or pause at present. */
  readonly busy: readonly string[];
  /** Whether the coordination told who was host lately: the data do not. */
  readonly historyKnown: boolean;
  /** Who names topics: the others may have rooms, too. */
  readonly basis: KnownOf;
}

export interface HostsQuery {
  readonly coreGroup: string;
  readonly isCore: (o: Organisation) => boolean;
  readonly fits: (o: Organisation) => boolean;
  readonly invited: readonly string[];
  readonly places: readonly string[];
  readonly hostedBefore: readonly string[] | undefined;
  readonly conflicts: Conflicts;
}

/**
 * Who could host: whoever offers rooms, else whoever shares one with others, and is not full. In turn: who was not host lately, who is in
 * conflict with nobody invited, who offers rooms of its own, whose work fits the theme, who is there where the meeting should be, and then
 * who has fewest ties, since a host gets to know everybody.
 *
 * Not to be read as an offer: whether the room is large enough, free and without steps is to be asked. Complexity: linear in partners and ties.
 */
export function hostsOf(context: Context, query: HostsQuery): Hosts {
  const { present } = context;
  const { conflicts, invited, fits, isCore, hostedBefore = [], places } = query;
  const shared = roomTies(context);
  const onList = new Set(invited);
  const before = new Set(hostedBefore);
  const withRooms = present.filter((o) => roomsOf(o).length > 0 || shared.has(o.id));
  const free = withRooms.filter(({ status, capacity }) => status === 'active' && capacity !== 'full');
  const proposals = free.map((o): HostProposal & { readonly order: readonly number[] } => {
    const rooms = roomsOf(o);
    const there = places.filter((place) => o.places.includes(place) || o.places.includes(EVERYWHERE));
    const against = conflicts.of(o.id).filter((id) => onList.has(id));
    const ties = context.activeDegree(o.id);
    const reasons: HostReason[] = [
      rooms.length > 0 ? { because: 'rooms', topics: rooms } : { because: 'room-ties', with: shared.get(o.id)! },
      ...(fits(o) ? [{ because: 'theme' } as const] : isCore(o) ? [{ because: 'core-circle', group: query.coreGroup } as const] : []),
      ...(there.length > 0 ? [{ because: 'places', places: there } as const] : []),
      ...(ties <= FEW_TIES ? [{ because: 'few-ties' } as const] : []),
    ];
    const no = (met: boolean): number => (met ? 0 : 1);
    const order = [
      no(!before.has(o.id)),
      against.length,
      no(rooms.length > 0),
      no(fits(o)),
      no(places.length === 0 || there.length > 0),
      no(isCore(o)),
      ties,
    ];
    return { id: o.id, reasons, invited: onList.has(o.id), conflicts: against, hostedBefore: before.has(o.id), order };
  });
  return {
    proposals: proposals
      .sort((p, q) => firstDifference(p.order, q.order) || compareText(p.id, q.id))
      .slice(0, MOST_HOSTS)
      .map(({ order: _, ...proposal }) => proposal),
    busy: withRooms.filter((o) => !free.includes(o)).map(({ id }) => id),
    historyKnown: query.hostedBefore !== undefined,
    basis: { known: present.filter(({ topics }) => topics.length > 0).length, of: present.length },
  };
}

const roomsOf = ({ topics }: Organisation): string[] => topics.filter((topic) => ROOM_TOPICS.has(foldWord(topic)));

/** With whom partners share a room, where nobody of the two says that it is theirs to offer. */
function roomTies({ network, pairs }: Context): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { a, b, state, ties } of pairs) {
    if (state === 'dormant' || !ties.some(({ kind }) => kind !== undefined && foldWord(kind) === ROOM_TIE)) continue;
    if ([a, b].some((id) => roomsOf(network.organisation(id)!).length > 0)) continue;
    for (const [id, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = found.get(id);
      if (others) others.push(other);
      else found.set(id, [other]);
    }
  }
  return found;
}

function firstDifference(p: readonly number[], q: readonly number[]): number {
  const at = p.findIndex((number, i) => number !== q[i]);
  return at === -1 ? 0 : p[at]! - q[at]!;
}
