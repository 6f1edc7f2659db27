import { compareText } from '../shared/compare.ts';
import { createNetwork } from '../model/create-network.ts';
import type { Network } from '../model/network.ts';
import type { Role } from '../model/role.ts';

/**
 * The networks of a file that holds several: for each city that partners name a network of its own, with its partners, the ties with both
 * ends in it, its needs, its meetings with those of them who were there, its tasks, and what is known about the city. Partners that name no
 * city are in none. A task is in the city of its holder, else of who stands in, else of its group, where the group has members in one city
 * alone; a task that says nothing of the kind is that of all cities together, and of none.
 *
 * @returns by name; nothing where no partner names a city
 * @remarks Complexity: linear in organisations and rows, for each city once for its meetings.
 */
export function splitByCity(network: Network): readonly Network[] {
  const cityOf = (id: string): string | undefined => network.organisation(id)!.network || undefined;
  const names = [...new Set(network.organisations.flatMap((one) => one.network || []))].sort(compareText);
  const cityOfTask = taskCities(network, cityOf);
  const parts = new Map(names.map((name): [string, Parts] => [name, { organisations: [], ties: [], needs: [], roles: [] }]));
  for (const one of network.organisations) parts.get(one.network ?? '')?.organisations.push(one);
  for (const tie of network.ties) if (cityOf(tie.from) === cityOf(tie.to)) parts.get(cityOf(tie.from) ?? '')?.ties.push(tie);
  for (const need of network.needs) parts.get(cityOf(need.who) ?? '')?.needs.push(need);
  for (const role of network.roles) parts.get(cityOfTask(role) ?? '')?.roles.push(role);
  return names.map((name) => {
    const { organisations, ties, needs, roles } = parts.get(name)!;
    const inside = new Set(organisations.map(({ id }) => id));
    return createNetwork({
      name,
      asOf: network.asOf,
      // who belongs to one in another city belongs to nobody here
      organisations: organisations.map(({ umbrella, successor, avoid, ...one }) => ({
        ...one,
        avoid: avoid?.filter((id) => inside.has(id)),
        umbrella: umbrella !== undefined && inside.has(umbrella) ? umbrella : undefined,
        successor: successor !== undefined && inside.has(successor) ? successor : undefined,
      })),
      ties,
      needs,
      meetings: network.meetings
        .map((meeting) => ({ ...meeting, attendees: meeting.attendees.filter((id) => inside.has(id)) }))
        .filter(({ attendees }) => attendees.length > 0),
      roles: roles.map(({ deputy, ...role }) => ({ ...role, deputy: deputy !== undefined && inside.has(deputy) ? deputy : undefined })),
      cities: network.cities.filter((city) => city.name === name),
    });
  });
}

/** Where a task is; two cities may each have a "Steuerungsgruppe". */
function taskCities(network: Network, cityOf: (id: string) => string | undefined): (role: Role) => string | undefined {
  const ofGroup = new Map<string, Set<string>>();
  for (const { groups, network: city } of network.organisations)
    for (const group of city ? groups : []) ofGroup.set(group, (ofGroup.get(group) ?? new Set()).add(city!));
  return ({ holder, deputy, group }) => {
    const who = holder ?? deputy;
    if (who !== undefined) return cityOf(who);
    const [only, ...others] = ofGroup.get(group ?? '') ?? [];
    return others.length === 0 ? only : undefined;
  };
}

interface Parts {
  readonly organisations: Network['organisations'][number][];
  readonly ties: Network['ties'][number][];
  readonly needs: Network['needs'][number][];
  readonly roles: Role[];
}
