import { createNetwork } from '../model/create-network.ts';
import type { Network } from '../model/network.ts';
import { atOnce } from '../shared/at-once.ts';
import { isIsoDay } from '../shared/calendar.ts';
import { FileReading, list } from './file-reading.ts';
import { isRecord } from './fits.ts';
import { migrate } from './migrate.ts';
import type { Problem } from './problem.ts';
import { readCities } from './read-cities.ts';
import { isText } from './read-fields.ts';
import { readMeetings, readNeeds } from './read-needs.ts';
import { readOrganisations } from './read-organisations.ts';
import { readRoles } from './read-roles.ts';
import { readTies } from './read-ties.ts';

/** A network and what was wrong with its file. `network` is missing only when nothing could be used. */
export interface ReadNetworkResult {
  readonly network: Network | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads the format `netz-map/network/1`, or a plain graphology export, from parsed JSON.
 *
 * Bad content never throws. Blank text is unknown, as an empty cell is. A record that cannot be used is named with its path and left out;
 * a field that cannot be used is named and left unknown, as is a name that is nobody's; the rest is kept.
 *
 * @param json what `JSON.parse` returned; nothing is assumed about it
 * @param options.file name of the file, for the problems
 * @remarks Complexity: n log n in the organisations, linear in all else.
 */
export function readNetwork(json: unknown, options: { readonly file?: string | undefined } = {}): ReadNetworkResult {
  return atOnce(readNetworkInSteps(json, options));
}

/** The same step by step, for pages that answer meanwhile: each step takes a few milliseconds, however large the file is. */
export function* readNetworkInSteps(
  json: unknown,
  options: { readonly file?: string | undefined } = {},
): Generator<void, ReadNetworkResult> {
  const reading = new FileReading(options.file);
  const { problems } = reading;
  if (!isRecord(json) || !Array.isArray(json['nodes'])) {
    reading.report('json-shape', 'error', '/nodes', json);
    return { network: undefined, problems };
  }
  const file = migrate(json);
  if (!file) {
    reading.report('newer-format', 'error', '/schema', json['schema']);
    return { network: undefined, problems };
  }
  const { name, asOf } = isRecord(file['attributes']) ? file['attributes'] : {};
  const byId = yield* readOrganisations(list(file['nodes']), reading);
  const data = {
    organisations: [...byId.values()],
    ties: yield* readTies(list(file['edges']), byId, reading),
    needs: readNeeds(list(file['needs']), byId, reading),
    meetings: readMeetings(list(file['meetings']), byId, reading),
    roles: readRoles(list(file['roles']), byId, reading),
    cities: readCities(list(file['cities']), reading),
  };
  if (byId.size === 0) reading.report('no-rows', 'warning', '/nodes', undefined);
  yield;
  const day = isText(asOf) && isIsoDay(asOf) ? asOf : undefined;
  if (asOf !== day) reading.report('bad-date', 'warning', '/attributes/asOf', asOf);
  return { network: createNetwork({ ...data, name: isText(name) ? name : undefined, asOf: day }), problems };
}
