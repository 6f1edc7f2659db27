// "Aus der Gruppe „AG Teilhabe“ sitzt niemand in der Steuerungsgruppe."
import { localNetworks } from './cities-of.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { distinctionOf } from './group-gap.ts';
import { groupMembers } from './group-members.ts';
import { knownGroups } from './known-groups.ts';
import { makeFinding } from './make-finding.ts';
import { isWorkingGroup, steeringGroupIn } from './steering-group.ts';

/**
 * Working groups of which no member sits in the steering group; nothing where nobody is named for a steering group. Each city of a
 * federation by itself. Never certain: a membership may not have been written down.
 */
export function groupWithoutLink(context: Context): Finding[] {
  return localNetworks(context).flatMap(({ city, partners }) => {
    const groups = groupMembers(partners);
    const steeringGroup = steeringGroupIn(groups.keys());
    if (steeringGroup === undefined) return [];
    const deciding = new Set(groups.get(steeringGroup));
    const without = [...groups].filter(([group, members]) => isWorkingGroup(group) && !members.some((member) => deciding.has(member)));
    return without.map(([group, members]) =>
      makeFinding({
        code: 'group-without-link',
        parties: members.map(({ id }) => id),
        distinction: distinctionOf(city, group),
        evidence: { group, steeringGroup, city },
        grounds: knownGroups(groups.keys(), context.network.roles),
        neverCertain: true,
        audience: 'internal',
        tone: 'attention',
      }),
    );
  });
}
