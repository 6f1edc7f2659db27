import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createNetwork, type Network } from '@netz-map/core';
import { readFiles } from '@netz-map/importers';
import type { Answer } from './answer.ts';
import type { Truth } from './truth.ts';

/** A network and everything that the rules yield for it. */
export interface City {
  readonly name: string;
  readonly network: Network;
  readonly truth: Truth;
  /** An older state of the same network, from the folder `stand-…` in its folder. */
  readonly before?: Answer['before'];
}

/** Folders that hold cities, and what was left out, with the reason. */
export interface Cities {
  readonly cities: readonly City[];
  readonly skipped: readonly string[];
}

const SHEETS = ['akteure.csv', 'beziehungen.csv', 'bedarfe.csv', 'treffen.csv'];

/**
 * Every folder under `root` with a `truth.json`, read as the command line would read it. A federation gives one city per entry of `netze` as
 * well.
 *
 * @throws Error when a city cannot be read without an error: its truth would be compared with something else.
 */
export async function findCities(root: string): Promise<Cities> {
  const cities: City[] = [];
  const skipped: string[] = [];
  for (const folder of foldersUnder(root).filter((one) => existsSync(path.join(one, 'truth.json')))) {
    const name = path.relative(root, folder).replaceAll('\\', '/') || path.basename(folder);
    if (!existsSync(path.join(folder, 'akteure.csv'))) {
      skipped.push(`${name}: truth.json compares its folders, there is no akteure.csv`);
      continue;
    }
    const truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as Truth;
    const network = await readCity(folder);
    cities.push({ name, network, truth: { ...truth, ...truth.gesamtnetz }, before: await readBefore(folder) });
    for (const [city, own] of Object.entries(truth.netze ?? {}))
      cities.push({ name: `${name}/${city}`, network: cityAlone(network, city), truth: { ...own, stichtag: truth.stichtag } });
  }
  return { cities, skipped };
}

/** The folder itself and all folders in it, by name. */
function foldersUnder(root: string): string[] {
  const inside = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'node_modules');
  return [
    root,
    ...inside
      .map(({ name }) => name)
      .sort()
      .flatMap((name) => foldersUnder(path.join(root, name))),
  ];
}

async function readCity(folder: string): Promise<Network> {
  const present = SHEETS.filter((file) => existsSync(path.join(folder, file)));
  const { network, problems } = await readFiles(present.map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) })));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (network === undefined || errors.length > 0) throw new Error(`${folder}: ${JSON.stringify(errors)}`);
  return network;
}

/** The state in `stand-…`, on the day of its own truth. */
async function readBefore(folder: string): Promise<Answer['before']> {
  const older = readdirSync(folder).find((name) => name.startsWith('stand-') && existsSync(path.join(folder, name, 'truth.json')));
  if (older === undefined) return undefined;
  const { stichtag } = JSON.parse(readFileSync(path.join(folder, older, 'truth.json'), 'utf8')) as Truth;
  return { network: await readCity(path.join(folder, older)), asOf: stichtag };
}

/** The rows of one city of a federation: its organisations, the ties with both ends inside, its needs and meetings. */
function cityAlone({ organisations, ties, needs, meetings }: Network, city: string): Network {
  const ours = organisations.filter(({ network }) => network === city);
  const inside = new Set(ours.map(({ id }) => id));
  return createNetwork({
    name: city,
    organisations: ours,
    ties: ties.filter(({ from, to }) => inside.has(from) && inside.has(to)),
    needs: needs.filter(({ who }) => inside.has(who)),
    meetings: meetings.map((meeting) => ({ ...meeting, attendees: meeting.attendees.filter((id) => inside.has(id)) })),
  });
}
