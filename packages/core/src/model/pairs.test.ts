import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AS_OF, tie, tiny } from '../../test/tiny-network.ts';
import { analyse } from '../findings/analyse.ts';
import { pairsOf } from './pairs.ts';
import type { TieStage } from './tie.ts';

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
