import { basename, dirname, extname } from 'node:path';
import { foldWord, type City, type Network } from '@netz-map/core';

/**
 * Which files make a city together: the tables of one folder; a JSON file is a network by itself. All tables in one folder are one file of
 * several cities, as a federation keeps it.
 */
export function filesByCity(files: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const key = extname(file).toLowerCase() === '.json' ? file : `${dirname(file)}/`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return groups.size === 0 ? [[]] : [...groups.values()];
}

/**
 * The name of a city with files of its own: as its file or all its partners say; else that of its folder or file, as the table of cities
 * writes it.
 */
export function cityName(network: Network, files: readonly string[], known: readonly City[]): string {
  if (network.name) return network.name;
  const [said, ...others] = new Set(network.organisations.map((one) => one.network));
  if (said && others.length === 0) return said;
  const [file = ''] = files;
  const place = extname(file).toLowerCase() === '.json' ? basename(file, extname(file)) : basename(dirname(file));
  return known.find(({ name }) => foldWord(name) === foldWord(place))?.name ?? place;
}
