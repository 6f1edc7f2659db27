import { expectation } from '../shared/expectation.ts';
import type { Network, NetworkData } from './network.ts';
import type { Organisation } from './organisation.ts';

const WHERE = '@netz-map/core/model/create-network';

/**
 * Builds a {@link Network} from clean data.
 *
 * Meant for importers and programs whose references are already right; data of people go through `readNetwork` or
 * `@netz-map/importers`, which report what is wrong instead of throwing.
 *
 * @throws TypeError when two organisations or two ties share an id, or anything names an unknown organisation.
 * @remarks Complexity: linear in organisations, ties, needs and attendances.
 */
export function createNetwork(data: NetworkData): Network {
  const byId = new Map<string, Organisation>();
  for (const organisation of data.organisations) {
    if (byId.has(organisation.id)) throw expectation(WHERE, 'every organisation id once', organisation.id);
    byId.set(organisation.id, organisation);
  }
  const requireKnown = (id: string, role: () => string): void => {
    if (!byId.has(id)) throw expectation(WHERE, `${role()} to be the id of an organisation`, id);
  };
  const ties = data.ties ?? [];
  const tieIds = new Set<string>();
  for (const tie of ties) {
    requireKnown(tie.from, () => `"from" of tie "${tie.id}"`);
    requireKnown(tie.to, () => `"to" of tie "${tie.id}"`);
    if (tieIds.has(tie.id)) throw expectation(WHERE, 'every tie id once', tie.id);
    tieIds.add(tie.id);
  }
  const needs = data.needs ?? [];
  for (const need of needs) requireKnown(need.who, () => `"who" of need "${need.id}"`);
  const meetings = data.meetings ?? [];
  for (const meeting of meetings) for (const id of meeting.attendees) requireKnown(id, () => `every attendee of meeting "${meeting.id}"`);
  const roles = data.roles ?? [];
  for (const { id, holder, deputy } of roles)
    for (const one of [holder, deputy]) if (one !== undefined) requireKnown(one, () => `the holder of role "${id}" and its deputy`);
  for (const { id, avoid = [], umbrella = id, successor = id } of data.organisations)
    for (const one of [...avoid, umbrella, successor]) requireKnown(one, () => `every organisation that "${id}" names`);
  return Object.freeze({
    name: data.name,
    asOf: data.asOf,
    organisations: Object.freeze([...data.organisations]),
    ties: Object.freeze([...ties]),
    needs: Object.freeze([...needs]),
    meetings: Object.freeze([...meetings]),
    roles: Object.freeze([...roles]),
    cities: Object.freeze([...(data.cities ?? [])]),
    organisation: (id: string) => byId.get(id),
  });
}
