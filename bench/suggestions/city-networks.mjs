// Invented cities: those of the project, and fresh ones with other seeds, where their generator is at hand.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findCities } from '../../packages/cli/src/cities/find-cities.ts';
import { contextOf } from '../../packages/core/src/findings/context.ts';

/**
 * @param root of the project
 * @param folder with the generator
 * @param seeds which fresh ones to make besides
 * @returns each with `network`, `asOf`, `truth` and the truths of its single cities; only those with ties
 */
export async function cityNetworks(root, folder, seeds) {
  const cities = await read(path.join(root, 'fixtures'), '');
  const generator = path.join(folder, 'data/generator/generate.py');
  if (!existsSync(generator)) return cities;
  for (const seed of seeds) {
    const temporary = mkdtempSync(path.join(tmpdir(), 'netz-map-cities-'));
    try {
      const { status } = spawnSync('python3', [generator, 'open', '--aus', temporary, '--seed-plus', String(seed)], { stdio: 'ignore' });
      if (status === 0) cities.push(...(await read(temporary, ` (neu ${seed})`)));
      else console.log(`fresh cities with seed ${seed} left out: python3 with the generator does not run here`);
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  }
  return cities;
}

async function read(folder, suffix) {
  const { cities } = await findCities(folder);
  // the cities of a federation are measured with the whole; older states and networks side by side are the same partners again
  return cities
    .filter(({ name, network }) => network.ties.length > 0 && !/\/(?!open)[A-ZÄÖÜ]|stand-/.test(name))
    .map(({ name, network, truth }) => ({ name: name.replace('open/', '') + suffix, network, truth, asOf: truth.stichtag }));
}

/** The active network of a city, as the real ones are read. */
export function structureOf({ name, network, asOf }) {
  const { active } = contextOf(network, asOf);
  const pairs = Array.from({ length: active.size }, (_, e) => [active.ends[2 * e], active.ends[2 * e + 1]]);
  return { name, group: 'cities', ids: active.ids, pairs };
}
