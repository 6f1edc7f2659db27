import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tie, tiny } from '../../test/tiny-network.ts';
import type { Network } from '../model/network.ts';
import { analyse } from './analyse.ts';
import type { FindingCode, FindingOf } from './finding.ts';

function found<Code extends FindingCode>(network: Network, code: Code): FindingOf<Code>[] {
  return analyse(network, { asOf: AS_OF }).findings.filter((finding) => finding.code === code) as unknown as FindingOf<Code>[];
}
const parties = (network: Network, code: FindingCode): string[] => found(network, code).map((finding) => finding.parties.join('+'));

test('who has no tie at all is not yet connected; who has only old ones is told apart', () => {
  const network = tiny('A-B C-D~ E');
  assert.deepEqual(parties(network, 'not-connected'), ['E']);
  assert.deepEqual(parties(network, 'only-dormant'), ['C', 'D']);
});

test('a file without any tie says nothing about who is connected', () => {
  const network = tiny('A B C');
  assert.deepEqual(analyse(network, { asOf: AS_OF }).findings, []);
  assert.equal(analyse(network, { asOf: AS_OF }).basis.tiesKnown, false);
  assert.deepEqual(analyse(network, { asOf: AS_OF }).basis.missing[0], 'ties');
});

test('"not connected" is never certain, because nobody can prove that no tie exists', () => {
  assert.equal(found(tiny('A-B C'), 'not-connected')[0]!.certainty, 'likely');
  assert.equal(found(tiny('A-B C D E F'), 'not-connected')[0]!.certainty, 'uncertain');
});

test('a partner with one tie, a small part, and the part that holds', () => {
  const network = tiny('A-B B-C C-A D-E');
  assert.deepEqual(parties(network, 'single-tie'), ['D', 'E']);
  assert.deepEqual(
    found(network, 'component').map(({ parties, evidence, tone }) => [parties.join(''), evidence.main, tone]),
    [
      ['ABC', true, 'strength'],
      ['DE', false, 'attention'],
    ],
  );
});

test('a bridge says who would be cut off, and whether old ties once led around it', () => {
  const [bridge] = found(tiny('A-B B-C C-A C-D D-E C-E A-D~'), 'bridge');
  assert.deepEqual(bridge!.parties, ['C']);
  assert.deepEqual(bridge!.evidence, { cutOff: [['D', 'E']], remaining: 2, dormantWayAround: true });
});

test('counting old ties as alive would hide the bridge', () => {
  assert.deepEqual(parties(tiny('A-B B-C A-C'), 'bridge'), []);
  assert.deepEqual(parties(tiny('A-B B-C A-C~'), 'bridge'), ['B']);
});

test('the only tie between two parts names the smaller one', () => {
  const [critical] = found(tiny('A-B B-C C-A C-D D-E E-F F-D F-G'), 'critical-tie');
  assert.deepEqual([critical!.parties, critical!.evidence], [['C', 'D'], { cutOff: ['A', 'B', 'C'], remaining: 4 }]);
});

const offer = (id: string, parts: object) => organisation(id, { topics: ['Sprache'], ...parts });

test('an unmet need says at which step the last offer fell away', () => {
  const missing = (...offers: ReturnType<typeof organisation>[]) => {
    const wanted = need('A', 'Sprache', { targetGroup: 'Frauen', place: 'Hafen' });
    const [finding] = found(tiny('A', { organisations: offers, needs: [wanted] }), 'unmet-need');
    return finding && [finding.evidence.missing, finding.evidence.almost.join()];
  };
  assert.deepEqual(missing(), ['topic', '']);
  assert.deepEqual(missing(offer('B', { targetGroups: ['Kinder'], places: ['Hafen'] })), ['target-group', 'B']);
  assert.deepEqual(missing(offer('B', { targetGroups: ['alle'], places: ['Nordend'] })), ['place', 'B']);
  assert.deepEqual(missing(offer('B', { targetGroups: ['Frauen'] })), ['place', 'B'], 'an unknown place is not everywhere');
  assert.deepEqual(missing(offer('B', { places: ['stadtweit'], capacity: 'full' })), ['capacity', 'B']);
  assert.deepEqual(missing(offer('B', { places: ['Hafen'], status: 'paused' })), ['capacity', 'B']);
  assert.deepEqual(missing(offer('B', { places: ['Hafen'] })), undefined, 'no stated target group is open to all');
});

test('nobody meets the own need, nor one of another city, nor one after having left', () => {
  const wanted = [need('A', 'Sprache')];
  assert.deepEqual(parties(tiny('', { organisations: [offer('A', {})], needs: wanted }), 'unmet-need'), ['A']);
  assert.deepEqual(
    parties(
      tiny('', { organisations: [organisation('A', { network: 'Nord' }), offer('B', { network: 'Süd' })], needs: wanted }),
      'unmet-need',
    ),
    ['A'],
  );
  assert.deepEqual(parties(tiny('A', { organisations: [offer('B', { status: 'ended' })], needs: wanted }), 'unmet-need'), ['A']);
});

test('a need met by one rests on that one; a done need is only told as done', () => {
  const network = tiny('A-B', { organisations: [offer('B', {})], needs: [need('A', 'Sprache'), need('A', 'Sport', { done: true })] });
  assert.deepEqual(parties(network, 'single-provider'), ['A+B']);
  assert.deepEqual(found(network, 'covered-need')[0]!.evidence.connected, ['B']);
  assert.deepEqual(parties(network, 'done-need'), ['A']);
});

test('three partners with old ties are one former circle, named after its commonest note', () => {
  const old = (from: string, to: string, note: string) => tie(from, to, { lastContact: '2023-01', note });
  const [circle] = found(
    tiny('A B C D E', {
      ties: [old('A', 'B', 'Runder Tisch'), old('B', 'C', 'Runder Tisch'), old('C', 'A', 'Fest'), old('D', 'E', 'Fest')],
    }),
    'dormant-cluster',
  );
  assert.deepEqual([circle!.parties, circle!.evidence.name], [['A', 'B', 'C'], 'Runder Tisch']);
});

test('a single old tie is told as such, and one after a year as fading', () => {
  const network = tiny('A-B~', {
    ties: [tie('C', 'D', { lastContact: '2025-11' }), tie('E', 'F', { lastContact: '2025-12' })],
    organisations: ['C', 'D', 'E', 'F'].map((id) => organisation(id)),
  });
  assert.deepEqual(parties(network, 'dormant-tie'), ['A+B']);
  assert.deepEqual(parties(network, 'fading-tie'), ['C+D']);
});

test('overlap needs the same topics, people and place, and no active tie', () => {
  const twin = (id: string, parts: object = {}) =>
    organisation(id, { topics: ['Sprache', 'Begegnung'], targetGroups: ['Frauen'], places: ['Hafen'], ...parts });
  const overlap = (sketch: string, other: object) => parties(tiny(sketch, { organisations: [twin('A'), twin('B', other)] }), 'overlap');
  assert.deepEqual(overlap('', {}), ['A+B']);
  assert.deepEqual(overlap('A-B~', {}), ['A+B'], 'an old tie does not save them');
  assert.deepEqual(overlap('A-B', {}), []);
  assert.deepEqual(overlap('', { topics: ['Sprache'] }), [], 'half of the topics is too little');
  assert.deepEqual(overlap('', { topics: ['Sprache', 'Begegnung', 'Sport'] }), ['A+B'], 'two of three is enough');
  assert.deepEqual(overlap('', { targetGroups: [] }), [], 'unknown is not the same');
  assert.deepEqual(overlap('', { places: ['stadtweit'] }), [], 'everywhere only meets everywhere');
});

test('a need that is told twice counts once, and stays open while one of the two is', () => {
  const twice = [need('A', 'Sprache', { id: '1', done: true }), need('A', 'Sprache', { id: '2' })];
  const { basis } = analyse(tiny('A-B', { needs: twice }), { asOf: AS_OF });
  assert.deepEqual(basis.needs, { open: 1, covered: 0, unmet: 1, done: 0 });
});

test('an analysis without a date is a mistake of the program', () => {
  assert.throws(() => analyse(tiny('A-B'), { asOf: '1.11.2026' }), /@netz-map\/core\/findings\/analyse: expected options.asOf to be a day/);
});

test('the order of the rows changes nothing, and no two findings share an id', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat(99), { minLength: 1 }), (network, order) => {
      const { findings, basis } = analyse(network, { asOf: AS_OF });
      const again = analyse(shuffled(network, order), { asOf: AS_OF });
      assert.deepEqual(again.findings, findings);
      assert.deepEqual(again.basis, basis);
      assert.equal(new Set(findings.map(({ id }) => id)).size, findings.length);
    }),
    { numRuns: 100 },
  );
});
