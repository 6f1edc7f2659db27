import type { Role } from '../model/role.ts';
import type { Grounds } from './finding.ts';

/** Groups of which members are named, of all groups that the file names; tasks tell of groups as well. */
export function knownGroups(withMembers: Iterable<string>, roles: readonly Role[]): Grounds {
  const named = new Set(withMembers);
  const all = new Set([...named, ...roles.flatMap(({ group }) => group ?? [])]);
  return { on: 'groups', known: named.size, of: all.size };
}
