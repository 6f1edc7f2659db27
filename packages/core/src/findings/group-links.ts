// "Aus der AG Teilhabe sitzt niemand in der Steuerungsgruppe."
import { expectation } from '../shared/expectation.ts';
import type { Network } from '../model/network.ts';
import { groupMembers, STEERING_GROUP, WORKING_GROUP } from './group-members.ts';

const WHERE = '@netz-map/core/findings/group-links';

export interface GroupLinkOptions {
  /** @default 'Steuerungsgruppe' */
  readonly steeringGroup?: string | undefined;
  /**
   * How the names of working groups begin.
   * @default 'AG '
   */
  readonly workingGroups?: string | undefined;
}

/** A working group and who carries its word into the steering group. */
export interface GroupLink {
  readonly group: string;
  /** How many members it has. */
  readonly members: number;
  /** Ids of the members that also sit in the steering group; empty: nobody does. */
  readonly links: readonly string[];
}

/**
 * Which working groups have a member in the steering group, and whom.
 *
 * Not to be read as a fault of the group: it shows where a decision may be taken without those who will carry it out. In a file that names
 * no steering group every working group is without a link, and nothing follows from it: ask for its members first.
 *
 * @returns every working group, by name.
 * @throws TypeError when an option is not a text.
 * @remarks Complexity: n log n in memberships.
 */
export function groupLinks(network: Network, options: GroupLinkOptions = {}): GroupLink[] {
  const { steeringGroup = STEERING_GROUP, workingGroups = WORKING_GROUP } = options;
  if (typeof steeringGroup !== 'string') throw expectation(WHERE, 'options.steeringGroup to be the name of a group', steeringGroup);
  if (typeof workingGroups !== 'string') throw expectation(WHERE, 'options.workingGroups to be how their names begin', workingGroups);
  const groups = groupMembers(network.organisations);
  const steering = new Set(groups.get(steeringGroup));
  return [...groups]
    .filter(([group]) => group !== steeringGroup && group.startsWith(workingGroups))
    .map(([group, members]) => ({
      group,
      members: members.length,
      links: members.filter((member) => steering.has(member)).map(({ id }) => id),
    }));
}
