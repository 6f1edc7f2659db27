import { compareText } from '../shared/compare.ts';
import type { Role } from '../model/role.ts';
import type { Context } from './context.ts';

/** A task or seat on a day. */
export interface RoleNow {
  readonly role: Role;
  /** Whether its holder is there, its term runs, and somebody stands in. Only the gravest is named. */
  readonly state: 'held' | 'no-holder' | 'holder-left' | 'term-over' | 'no-deputy';
}

/**
 * The tasks of a network as they stand on the day: those that have begun, without terms that somebody else has followed. A deputy is only
 * missed where the file names deputies at all: an empty column is unknown, not none.
 *
 * @returns by group, name and id. Complexity: n log n in roles.
 */
export function rolesNow({ network, asOf }: Context): RoleNow[] {
  const begun = network.roles.filter(({ from }) => from === undefined || from.slice(0, asOf.length) <= asOf.slice(0, from.length));
  const withDeputies = begun.some(({ deputy }) => deputy !== undefined);
  const isOver = ({ until }: Role): boolean => until !== undefined && until < asOf.slice(0, until.length);
  const isThere = (id: string): boolean => network.organisation(id)!.status !== 'ended';
  const running = new Map<string, Role[]>();
  for (const role of begun) {
    if (isOver(role) || role.holder === undefined || !isThere(role.holder)) continue;
    running.set(seatOf(role), [...(running.get(seatOf(role)) ?? []), role]);
  }
  const isFollowed = (role: Role): boolean =>
    (running.get(seatOf(role)) ?? []).some(
      (other) => other !== role && (!other.from || !role.until || other.from >= role.until.slice(0, 7)),
    );
  const stateOf = (role: Role): RoleNow['state'] => {
    if (role.holder === undefined) return 'no-holder';
    if (!isThere(role.holder)) return 'holder-left';
    if (isOver(role)) return 'term-over';
    return withDeputies && (role.deputy === undefined || !isThere(role.deputy)) ? 'no-deputy' : 'held';
  };
  return begun
    .map((role) => ({ role, state: stateOf(role) }))
    .filter(({ role, state }) => !((isOver(role) || state === 'holder-left') && isFollowed(role)))
    .sort((p, q) => compareText(seatOf(p.role), seatOf(q.role)) || compareText(p.role.id, q.role.id));
}

const seatOf = ({ group, name }: Role): string => JSON.stringify([group ?? '', name]);
