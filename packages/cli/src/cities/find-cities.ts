import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Network, splitByCity } from '@netz-map/core';
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

const SHEETS = ['akteure.csv', 'beziehungen.csv', 'bedarfe.csv', 'treffen.csv', 'rollen.csv', 'netze.csv'];

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
    const several = existsSync(path.join(folder, 'netze.csv'));
    if (!existsSync(path.join(folder, 'akteure.csv'))) {
      if (truth.staedtevergleich === undefined || !several) skipped.push(`${name}: there is neither akteure.csv nor netze.csv`);
      else cities.push(await comparisonOfFolders(folder, name, truth));
      continue;
    }
    const network = await readCity(folder);
    const alone = new Map(splitByCity(network).map((part) => [part.name!, part]));
    const sideBySide = network.cities.map(({ name: city, inhabitants }) => ({
      name: city,
      population: inhabitants,
      network: alone.get(city)!,
      asOf: truth.stichtag,
    }));
    cities.push({ name, network, truth: { ...truth, ...truth.gesamtnetz }, before: await readBefore(folder), sideBySide });
    for (const [city, own] of Object.entries(truth.netze ?? {}))
      cities.push({ name: `${name}/${city}`, network: alone.get(city)!, truth: { ...own, stichtag: truth.stichtag } });
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
async function comparisonOfFolders(folder: string, name: string, truth: Truth): Promise<City> {
  const network = await readCity(folder);
  const folders = foldersOfCities(folder);
  const sideBySide: NonNullable<Answer['sideBySide']>[number][] = [];
  for (const { name: city, inhabitants } of network.cities) {
    const alone = await readCity(path.join(folder, folders.get(city)!));
    sideBySide.push({ name: city, population: inhabitants, network: alone, asOf: truth.stichtag });
  }
  return { name, network, truth, sideBySide };
}

/** Which city lies in which folder: nothing that a network holds. Written by the generator, without quotes. */
function foldersOfCities(folder: string): ReadonlyMap<string, string> {
  const [head = [], ...rows] = readFileSync(path.join(folder, 'netze.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(';'));
  return new Map(rows.map((row) => [row[head.indexOf('Ort/Netz')]!, row[head.indexOf('Ordner')]!]));
}

/** The state in `stand-…`, on the day of its own truth. */
async function readBefore(folder: string): Promise<Answer['before']> {
  const older = readdirSync(folder).find((name) => name.startsWith('stand-') && existsSync(path.join(folder, name, 'truth.json')));
  if (older === undefined) return undefined;
  const { stichtag } = readTruth(path.join(folder, older));
  return { network: await readCity(path.join(folder, older)), asOf: stichtag };
}
