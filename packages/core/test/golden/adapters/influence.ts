import { centralization } from '../../../src/metrics/influence/centralization.ts';
import { corePeriphery } from '../../../src/metrics/influence/core-periphery.ts';
import { distanceFragmentation, distanceFragmentationWithoutNode } from '../../../src/metrics/influence/distance-fragmentation.ts';
import { distanceReachOfNode } from '../../../src/metrics/influence/distance-reach.ts';
import { eigenvector } from '../../../src/metrics/influence/eigenvector.ts';
import { fragmentation, fragmentationWithoutNode } from '../../../src/metrics/influence/fragmentation.ts';
import { keyPlayers } from '../../../src/metrics/influence/key-players.ts';
import { pagerank } from '../../../src/metrics/influence/pagerank.ts';
import { spectralRadius } from '../../../src/metrics/influence/spectral-radius.ts';
import type { Adapters } from '../adapter.ts';
import { agree } from '../differences.ts';
import type { Expected, GoldenInput } from '../golden-file.ts';

export const influenceAdapters: Adapters = {
  'und/pagerank': { values: ({ snapshot }) => pagerank(snapshot) },
  'dir/pagerank': { values: ({ snapshot }) => pagerank(snapshot) },
  'w/pagerank': { values: ({ snapshot }) => pagerank(snapshot, { getEdgeWeight: 'weight' }) },
  'und/eigenvector': { values: ({ snapshot }) => eigenvector(snapshot) },
  'und/spectral_radius': { values: ({ snapshot }) => spectralRadius(snapshot) },
  'und/centralization_degree': { values: ({ snapshot }) => centralization(snapshot) },
  'und/centralization_betweenness': { values: ({ snapshot }) => centralization(snapshot, { measure: 'betweenness' }) },
  'und/centralization_closeness': { values: ({ snapshot }) => centralization(snapshot, { measure: 'closeness' }) },
  'dir/centralization_indegree': { values: ({ snapshot }) => centralization(snapshot, { direction: 'in' }) },
  'dir/centralization_outdegree': { values: ({ snapshot }) => centralization(snapshot, { direction: 'out' }) },
  'dir/centralization_betweenness': { values: ({ snapshot }) => centralization(snapshot, { measure: 'betweenness' }) },
  'und/kpp_neg_fragmentation_single': { values: ({ snapshot }) => fragmentationWithoutNode(snapshot) },
  'und/kpp_neg_distance_fragmentation_single': { values: ({ snapshot }) => distanceFragmentationWithoutNode(snapshot) },
  'und/kpp_pos_reach_single': { values: ({ snapshot }) => distanceReachOfNode(snapshot) },
  'und/kpp_graph': { differences: keyPlayerDifferences },
  'und/core_periphery_lip': { differences: corePeripheryDifferences },
};

interface KeyPlayerValues {
  readonly F: number | null;
  readonly DF: number | null;
  /** By `k` and size. */
  readonly exhaustiveOptimum: Readonly<Record<string, { maxF: number; maxDF: number; maxReach1: number; maxR: number }>>;
}

/** The exact search must reach the best value of all sets; the quick one may, and must not claim more. */
function keyPlayerDifferences({ snapshot }: GoldenInput, { values, tolerance }: Expected): string[] {
  const { F, DF, exhaustiveOptimum } = values as KeyPlayerValues;
  const wrong: string[] = [];
  const compare = (name: string, is: number | null, should: number | null): void => {
    if (!agree(is, should, tolerance)) wrong.push(`${name}: ${is}, expected ${should}`);
  };
  compare('F', fragmentation(snapshot), F);
  compare('DF', distanceFragmentation(snapshot), DF);
  for (const [name, { maxF, maxDF, maxReach1, maxR }] of Object.entries(exhaustiveOptimum))
    for (const [goal, most] of [
      ['fragment', maxF],
      ['distance-fragment', maxDF],
      ['reach', maxReach1],
      ['distance-reach', maxR],
    ] as const) {
      const size = Number(name.slice(1));
      const found = keyPlayers(snapshot, { size, goal, exact: true });
      compare(`${name} ${goal}`, found.value, most);
      if (found.members.length !== size) wrong.push(`${name} ${goal}: ${found.members.length} members`);
      const quick = keyPlayers(snapshot, { size, goal, exact: false });
      if (quick.value! > most + tolerance) wrong.push(`${name} ${goal}: a set of ${quick.value}, more than is possible`);
    }
  return wrong;
}

/** The number of errors is unique; the core need not be the same, but must have so many errors. */
function corePeripheryDifferences({ snapshot }: GoldenInput, { values }: Expected): string[] {
  const { core, errors } = corePeriphery(snapshot);
  const should = (values as { errors: number }).errors;
  const inCore = new Set(core);
  let counted = (core.length * (core.length - 1)) / 2;
  for (let i = 0; i < snapshot.ends.length; i += 2) {
    const ofCore = [i, i + 1].filter((end) => inCore.has(snapshot.ids[snapshot.ends[end]!]!)).length;
    if (ofCore === 2) counted--;
    else if (ofCore === 0) counted++;
  }
  return errors === should && counted === should ? [] : [`${errors} errors, by count ${counted}, expected ${should}`];
}
