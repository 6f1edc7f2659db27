import assert from 'node:assert/strict';
import { test } from 'node:test';
import { organisation, tie, tiny } from '../../test/tiny-network.ts';
import { writeNetwork } from '../format/write-network.ts';
import { publicNetwork } from './audience.ts';

test('whom a partner is not to meet, to whom it belongs, how it works, who holds which role and what a city lives on stays inside', () => {
  const network = tiny('', {
    organisations: [
      organisation('A', {
        visibility: 'public',
        avoid: ['B'],
        umbrella: 'B',
        successor: 'B',
        offerKind: 'project',
        pace: 'slow',
        funding: { since: '2020-01', securedUntil: '2026-12-31' },
      }),
      organisation('B', { visibility: 'public' }),
    ],
    ties: [
      tie('A', 'B', { note: 'geheim' }),
      tie('B', 'A', { stage: 'declined', lastContact: undefined }),
      tie('B', 'A', { stage: 'agreed', lastContact: '2026-01' }),
    ],
    roles: [{ id: 'R', name: 'Sprecherin', holder: 'A' }],
    cities: [{ name: 'Luchsfurt', office: false, followUp: 'none' }],
  });
  const file = writeNetwork(publicNetwork(network));
  assert.deepEqual(Object.keys(file).sort(), ['attributes', 'edges', 'meetings', 'needs', 'nodes', 'options', 'schema']);
  assert.deepEqual(
    file.nodes.map(({ attributes }) => Object.keys(attributes)),
    [
      ['label', 'visibility', 'status'],
      ['label', 'visibility', 'status'],
    ],
  );
  assert.deepEqual(
    file.edges!.map(({ attributes }) => attributes),
    [{ lastContact: '2026-06', visibility: 'network' }],
  );
});
