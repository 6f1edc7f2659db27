import { compareText } from '../shared/compare.ts';
import type { Organisation } from '../model/organisation.ts';

/** The group that decides, by the name that the sheets give it. */
export const STEERING_GROUP = 'Steuerungsgruppe';
/** How the names of working groups begin. */
export const WORKING_GROUP = 'AG ';

/**
 * The groups of a network and who belongs to them, from the column "Gruppen". Who has left the network belongs to none.
 *
 * @returns groups by name, each with its members by id, once. Complexity: n log n in memberships.
 */
export function groupMembers(organisations: readonly Organisation[]): ReadonlyMap<string, readonly Organisation[]> {
  const members = new Map<string, Set<Organisation>>();
  const present = organisations.filter(({ status }) => status !== 'ended').sort((a, b) => compareText(a.id, b.id));
  for (const organisation of present) {
    for (const group of organisation.groups) {
      const there = members.get(group);
      if (there) there.add(organisation);
      else members.set(group, new Set([organisation]));
    }
  }
  return new Map([...members].sort(([a], [b]) => compareText(a, b)).map(([group, there]) => [group, [...there]]));
}
