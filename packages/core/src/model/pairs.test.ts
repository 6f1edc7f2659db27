import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork } from '../../test/random-network.ts';
import { AS_OF, tie, tiny } from '../../test/tiny-network.ts';
import { analyse } from '../findings/analyse.ts';
import { atOnce } from '../shared/at-once.ts';
import { compareText } from '../shared/compare.ts';
import { createNetwork } from './create-network.ts';
import { pairsInSteps, pairsOf } from './pairs.ts';
import { project } from './project.ts';
import type { Tie, TieStage } from './tie.ts';

const withStage = (stage: TieStage, lastContact?: string) => tiny('A B', { ties: [tie('A', 'B', { stage, lastContact })] });

test('what was thought of, promised or declined is no tie, whatever date stands beside it', () => {
  for (const stage of ['idea', 'agreed', 'declined'] as const) {
    assert.deepEqual(pairsOf(withStage(stage, '2026-09'), AS_OF), []);
    const { findings } = analyse(withStage(stage, '2026-09'), { asOf: AS_OF });
    assert.ok(findings.some(({ id }) => id === 'not-connected:A'));
  }
});

test('what is marked as paused or ended is dormant, also without a date or with a young one', () => {
  for (const stage of ['paused', 'ended'] as const)
    for (const lastContact of [undefined, '2026-10']) {
      const network = withStage(stage, lastContact);
      assert.deepEqual(
        pairsOf(network, AS_OF).map(({ state }) => state),
        ['dormant'],
      );
      const dormant = analyse(network, { asOf: AS_OF }).findings.find(({ code }) => code === 'dormant-tie');
      assert.deepEqual(dormant?.evidence, { lastContact, months: lastContact && 1 });
    }
});

test('a row that is alive keeps the pair alive beside one that has ended', () => {
  const network = tiny('A B', { ties: [tie('A', 'B', { stage: 'ended', id: '1' }), tie('B', 'A', { id: '2' })] });
  assert.equal(pairsOf(network, AS_OF)[0]!.state, 'active');
});

test('a pair tells the youngest contact, the largest strength and the liveliest state of all its rows', () => {
  const rows = [
    tie('A', 'B', { id: '1', lastContact: '2020-01', strength: 3 }),
    tie('B', 'A', { id: '2', lastContact: undefined, strength: 1, mutual: false }),
    tie('A', 'B', { id: '3', lastContact: '2022-05', must: true, strained: true }),
  ];
  const [pair] = pairsOf(tiny('A B', { ties: rows }), AS_OF);
  assert.deepEqual(
    { ...pair, ties: pair!.ties.map(({ id }) => id) },
    {
      a: 'A',
      b: 'B',
      state: 'unknown',
      lastContact: '2022-05',
      strength: 3,
      oneSided: false,
      must: true,
      strained: true,
      ties: ['1', '2', '3'],
    },
  );
});

test('each day has its own answer, whatever was asked in between', () => {
  const network = tiny('A B', { ties: [tie('A', 'B', { lastContact: '2020-01' })] });
  const stateOn = (day: string) => pairsOf(network, day)[0]!.state;
  const days = ['2020-02-01', '2026-01-01', '2020-03-01', '2026-02-01', '2020-04-01', '2020-02-01'];
  assert.deepEqual(days.map(stateOn), ['active', 'dormant', 'active', 'dormant', 'active', 'active']);
});

test('what is written beside the ties of a graph stays in that graph', () => {
  const network = tiny('A B', { ties: [tie('A', 'B')] });
  const graph = project(network, { asOf: AS_OF }) as unknown as { updateEachEdgeAttributes(update: (edge: string) => object): void };
  graph.updateEachEdgeAttributes(() => ({ weight: 7 }));
  assert.ok(!('weight' in pairsOf(network, AS_OF)[0]!));
});

test('on an earlier day a tie that began later does not exist yet; where no beginning is known it does', () => {
  const network = tiny('A B C', { ties: [tie('A', 'B', { since: '2025-03' }), tie('B', 'C')] });
  const on = (day: string): string[] => pairsOf(network, day).map(({ a, b }) => a + b);
  assert.deepEqual([on('2025-02'), on('2025-03-01'), on('2026-11-01')], [['BC'], ['AB', 'BC'], ['AB', 'BC']]);
});

test('pairs are the rows of each two who are still there, in the order of their ids, whether made at once or in steps', () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const counts = ({ from, to, since, stage }: Tie): boolean =>
        from !== to &&
        ![from, to].some((id) => network.organisation(id)!.status === 'ended') &&
        !['idea', 'agreed', 'declined'].includes(stage ?? '') &&
        (since === undefined || since <= AS_OF);
      const twos = network.ties.filter(counts).map(({ from, to }) => [from, to].sort(compareText).join(' '));
      const expected = [...new Set(twos)].sort().map((two) => [two, network.ties.filter((row) => counts(row) && isOf(row, two))]);
      assert.deepEqual(
        pairsOf(network, AS_OF).map(({ a, b, ties }) => [`${a} ${b}`, ties]),
        expected,
      );
      const again = createNetwork(network);
      const steps = [...pairsInSteps(again, AS_OF)];
      assert.ok(steps.length > 0);
      assert.deepEqual(pairsOf(again, AS_OF), pairsOf(network, AS_OF));
    }),
  );
});

test('two who ask for the same day step by step get one answer', () => {
  const network = tiny('A B', { ties: [tie('A', 'B')] });
  const [one, other] = [pairsInSteps(network, AS_OF), pairsInSteps(network, AS_OF)];
  one.next();
  other.next();
  assert.equal(atOnce(one), atOnce(other));
});

const isOf = ({ from, to }: Tie, two: string): boolean => two === `${from} ${to}` || two === `${to} ${from}`;
