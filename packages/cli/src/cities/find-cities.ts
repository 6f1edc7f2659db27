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
  /** Networks to be put side by side: the cities of a federation, or those in the folders of a folder. */
  readonly sideBySide?: Answer['sideBySide'];
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
    const truth = readTruth(folder);
    const rows = readNetworks(folder);
    if (!existsSync(path.join(folder, 'akteure.csv'))) {
      if (truth.staedtevergleich === undefined || rows.length === 0) skipped.push(`${name}: there is neither akteure.csv nor netze.csv`);
      else cities.push(await comparisonOfFolders(folder, name, truth, rows));
      continue;
    }
    const network = await readCity(folder);
    const sideBySide = rows.map((row) => ({ ...row, network: cityAlone(network, row.name), asOf: truth.stichtag }));
    cities.push({ name, network, truth: { ...truth, ...truth.gesamtnetz }, before: await readBefore(folder), sideBySide });
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

function readTruth(folder: string): Truth {
  return JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as Truth;
}

/** A folder of folders holds no partners of its own, only the comparison of those in the folders; `Ordner` names them. */
async function comparisonOfFolders(folder: string, name: string, truth: Truth, rows: readonly NetworkRow[]): Promise<City> {
  const sideBySide: NonNullable<Answer['sideBySide']>[number][] = [];
  for (const row of rows) sideBySide.push({ ...row, network: await readCity(path.join(folder, row.folder)), asOf: truth.stichtag });
  // by city here; the truth of each city says it in its own form
  const rest = Object.entries(truth).filter(([key]) => key !== 'ag_ohne_bindeglied');
  return { name, network: createNetwork({ organisations: [] }), truth: Object.fromEntries(rest) as unknown as Truth, sideBySide };
}

interface NetworkRow {
  readonly name: string;
  readonly folder: string;
  readonly population: number | undefined;
}

/** The rows of netze.csv: one city each. Written by the generator, without quotes. */
function readNetworks(folder: string): NetworkRow[] {
  const file = path.join(folder, 'netze.csv');
  if (!existsSync(file)) return [];
  const [head = [], ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(';'));
  return rows.map((row) => {
    const cell = (heading: string): string => row[head.indexOf(heading)] ?? '';
    return { name: cell('Ort/Netz'), folder: cell('Ordner'), population: Number(cell('Einwohner')) || undefined };
  });
}

/** The state in `stand-…`, on the day of its own truth. */
async function readBefore(folder: string): Promise<Answer['before']> {
  const older = readdirSync(folder).find((name) => name.startsWith('stand-') && existsSync(path.join(folder, name, 'truth.json')));
  if (older === undefined) return undefined;
  const { stichtag } = readTruth(path.join(folder, older));
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
