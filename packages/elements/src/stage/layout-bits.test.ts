import { assert } from 'chai';
import { createNetwork } from '@netz-map/core';
import { layoutGraphOf, mapModel, startGraphLayout } from '@netz-map/drawing';

/** All places of three layouts, folded into one number. When the layout is changed on purpose, write the number that the message tells. */
const EXPECTED = 1471681505;
const DAY = '2026-11-01';

/** Chance that is the same everywhere. */
function ties(count: number, many: number): { id: string; from: string; to: string; visibility: 'public' }[] {
  let state = count;
  const below = (limit: number): number => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * limit);
  };
  return Array.from({ length: many }, (_, i) => {
    const from = below(count);
    return { id: `t${i}`, from: `o${from}`, to: `o${(from + 1 + below(i % 3 === 0 ? count - 1 : 9)) % count}`, visibility: 'public' };
  });
}

/** The bits of the numbers, as one number. */
function folded(values: Float64Array): number {
  return new Uint32Array(values.buffer).reduce((sum, word) => (sum * 31 + word) % 4294967296, 7);
}

it('everybody stands in the same place to the bit, whatever the browser', () => {
  const sums = (
    [
      [40, 70],
      [160, 400],
      [900, 2600],
    ] as const
  ).map(([count, many]) => {
    const lists = { topics: [], targetGroups: [], places: [], groups: [] };
    const network = createNetwork({
      organisations: Array.from({ length: count }, (_, i) => ({
        ...{ id: `o${i}`, name: `Verein für Begegnung ${i}`, ...lists },
        ...{ status: 'active' as const, visibility: 'public' as const },
      })),
      ties: ties(count, many),
    });
    const run = startGraphLayout(layoutGraphOf(network, mapModel(network, DAY)), { aspect: 16 / 9 });
    while (!run.step(7));
    return folded(run.layout().xy);
  });
  assert.equal(
    sums.reduce((sum, each) => (sum * 31 + each) % 4294967296, 0),
    EXPECTED,
  );
});
