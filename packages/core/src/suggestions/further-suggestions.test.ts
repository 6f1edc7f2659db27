import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shuffled } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tie, tiny } from '../../test/tiny-network.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { suggest } from './suggest.ts';
import type { SuggestionCode, SuggestionOf } from './suggestion.ts';

function only<Code extends SuggestionCode>(code: Code, network: Network): SuggestionOf<Code>[] {
  return suggest(network, { asOf: AS_OF }).filter((one) => one.code === code) as SuggestionOf<Code>[];
}
const parties = (list: readonly { readonly parties: readonly [string, string] }[]) => list.map((one) => one.parties.join('+'));
const about = (id: string, topics: string[], more: Partial<Organisation> = {}) => organisation(id, { topics, ...more });

test('a hand-over that must work is proposed when it sleeps, was only agreed or only thought of, and is a must', () => {
  const network = tiny('', {
    organisations: ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => organisation(id)),
    ties: [
      tie('A', 'B', { must: true, lastContact: '2024-01' }),
      tie('B', 'C', { must: true, stage: 'agreed', since: '2026-03', lastContact: undefined }),
      tie('C', 'D', { must: true, stage: 'idea', lastContact: undefined }),
      tie('D', 'E', { must: true }),
      tie('A', 'F', { must: true, stage: 'agreed', since: '2027-01', lastContact: undefined }),
      tie('E', 'F', { stage: 'agreed' }),
    ],
  });
  const found = only('hand-over', network);
  assert.deepEqual(
    found
      .map(({ parties: both, evidence, obligation, answers }) => [both.join('+'), evidence.state, evidence.since, obligation, ...answers])
      .sort(),
    [
      ['A+B', 'dormant', '2024-01', 'must', 'unkept-promise:A+B'],
      ['B+C', 'agreed', '2026-03', 'must', 'unkept-promise:B+C'],
      ['C+D', 'idea', undefined, 'must', 'unkept-promise:C+D'],
    ],
  );
});

test('who has lost a partner is shown who could step in, the one who has taken over the work first', () => {
  const gone = about('X', ['Sprache', 'Recht'], { status: 'ended', successor: 'S' });
  const network = tiny('A-X B-X B-F', {
    organisations: [
      gone,
      organisation('S'),
      about('F', ['Sprache', 'Recht'], { capacity: 'free' }),
      about('G', ['Sprache', 'Recht'], { capacity: 'full' }),
      about('P', ['Sprache', 'Tanz'], { offerKind: 'project', targetGroups: ['alle'], places: ['stadtweit'] }),
    ],
  });
  const found = only('replacement', network);
  assert.deepEqual(
    found.map(({ parties: both, evidence: { fit, successor, why }, certainty }) => [both.join('+'), fit, successor, why, certainty]),
    [
      ['A+S', 'full', true, 'ended', 'certain'],
      ['A+F', 'full', false, 'ended', 'uncertain'],
    ],
  );
});

test('who has taken over the work is named even when full, and the suggestion says so', () => {
  const gone = about('X', ['Sprache'], { status: 'ended', successor: 'S' });
  const [found] = only('replacement', tiny('A-X', { organisations: [gone, organisation('S', { capacity: 'full' })] }));
  assert.deepEqual(found?.parties, ['A', 'S']);
  assert.ok(found.caveats.includes('capacity-full'));
});

test('who already works with a full substitute, or knows it, is not shown another one', () => {
  const same = { topics: ['Sprache'], targetGroups: ['Frauen'], places: ['Hafen'] };
  const network = tiny('A-X A-F', {
    organisations: [organisation('X', { ...same, status: 'ended' }), organisation('F', same), organisation('G', same)],
  });
  assert.deepEqual(only('replacement', network), []);
});

test('where funding ends or a part hangs on one, a substitute is named as provision, for those who would be cut off', () => {
  const same = { topics: ['Sprache'], targetGroups: ['Frauen'], places: ['Hafen'] };
  const network = tiny('A-X X-B B-C C-X', {
    organisations: [organisation('X', same), organisation('F', same)],
  });
  assert.deepEqual(
    only('replacement', network).map(({ parties: both, evidence, answers }) => [both.join('+'), evidence.why, answers]),
    [['A+F', 'bridge', ['bridge:X']]],
  );
  const risky = organisation('X', { ...same, funding: { share: 90, securedUntil: '2026-12-31' } });
  const [first] = only('replacement', tiny('A-X X-B B-A', { organisations: [risky, organisation('F', same)] }));
  assert.deepEqual([first!.evidence.why, first!.answers], ['funding-risk', ['funding-risk:X']]);
});

test('a newcomer with one tie is shown whom else to meet, an old partner is not', () => {
  const network = (memberSince: string) =>
    tiny('N-A A-B B-C C-A', { organisations: [about('N', ['Musik'], { memberSince }), about('B', ['Musik'])] });
  assert.deepEqual(parties(only('welcome', network('2026-03'))), ['N+B']);
  assert.deepEqual(only('welcome', network('2026-03'))[0]!.answers, ['single-tie:N', 'bridge:A']);
  assert.deepEqual(only('welcome', network('2025-10')), []);
  assert.deepEqual(only('welcome', network('2027-01')), [], 'who joins only later is not new yet');
});

test('two who seek what nobody offers can look together, unless they seek it for different people', () => {
  const network = tiny('A B C D', {
    needs: [
      need('A', 'Räume', { targetGroup: 'Frauen' }),
      need('B', 'Räume'),
      need('C', 'Räume', { targetGroup: 'Kinder' }),
      need('D', 'Tanz'),
    ],
  });
  const found = only('same-need', network);
  assert.deepEqual(parties(found), ['A+B', 'B+C']);
  assert.deepEqual(found[0]!.evidence, { topic: 'Räume', targetGroup: 'Frauen', place: undefined, needIds: ['A:Räume', 'B:Räume'] });
  assert.deepEqual(found[0]!.answers, ['unmet-need:A:A%3ARäume', 'unmet-need:B:B%3ARäume']);
});

test('ten who seek the same are not all sent to each other', () => {
  const ids = [...'ABCDEFGHIJ'];
  const found = only('same-need', tiny(ids.join(' '), { needs: ids.map((id) => need(id, 'Räume')) }));
  for (const id of ids) assert.ok(found.filter((one) => one.parties.includes(id)).length <= 2);
  assert.ok(found.length >= 5);
});

test('a project is shown whose offer stays, an office where the file does not say, and nobody where it knows one already', () => {
  const project = about('P', ['Sprache'], { offerKind: 'project' });
  const regular = about('R', ['Sprache'], { offerKind: 'regular' });
  const office = about('O', ['Sprache'], { kind: 'Behörde' });
  const found = only('docking', tiny('P-X X-R R-Y Y-O O-Z Z-P', { organisations: [project, regular, office, about('Q', ['Sprache'])] }));
  assert.deepEqual(parties(found).sort(), ['P+O', 'P+R']);
  assert.deepEqual(found.map(({ certainty }) => certainty).sort(), ['likely', 'uncertain']);
  assert.deepEqual(only('docking', tiny('P-R R-X X-O O-P', { organisations: [project, regular, office] })), []);
});

test('the coordination of the nearest city with a firm tie to a welfare federation can come along, also if it is known already', () => {
  const of = (city: string) => [
    organisation(`K${city}`, { network: city, name: `Koordination Migrantenorganisationen ${city}` }),
    organisation(`W${city}`, { network: city, kind: 'Wohlfahrtsverband' }),
  ];
  const network = tiny('', {
    organisations: [...of('A'), ...of('B')],
    ties: [tie('KA', 'WA', { strength: 4 }), tie('KA', 'KB')],
    cities: [
      { name: 'A', x: 0, y: 0 },
      { name: 'B', x: 3, y: 4 },
    ],
  });
  const [found] = only('companion-city', network);
  assert.deepEqual(found!.parties, ['KB', 'KA']);
  assert.deepEqual(found!.evidence, { city: 'B', companion: 'A', kilometres: 5, inContact: true });
});

const circle = 'A-B B-C C-D D-E E-F F-G G-A';

test('two who share a topic and the people or the place could work together, a topic alone is not enough', () => {
  const found = only(
    'common-work',
    tiny(circle, {
      organisations: [
        about('A', ['Musik'], { targetGroups: ['Kinder'] }),
        about('D', ['Musik'], { targetGroups: ['Kinder'] }),
        about('E', ['Musik'], { targetGroups: ['Frauen'] }),
        about('F', ['Tanz'], { targetGroups: ['Kinder'] }),
      ],
    }),
  );
  assert.deepEqual(parties(found), ['A+D']);
  assert.deepEqual([found[0]!.evidence.gain, found[0]!.caveats, found[0]!.certainty], ['shortens', ['few-ties'], 'uncertain']);
});

test('what the network gains is told: a part joined, a bridge doubled, a way for somebody at the edge, or none', () => {
  const gains = (sketch: string, ...ids: string[]) => {
    const organisations = ids.map((id) => about(id, ['Musik'], { places: ['Hafen'] }));
    return only('common-work', tiny(sketch, { organisations })).map((one) => `${one.parties.join('+')} ${one.evidence.gain}`);
  };
  // the best pair of each is an introduction or a second bridge already; what is left is common work
  assert.deepEqual(gains('A-B B-C C-A D-E', 'A', 'D', 'E'), ['E+A joins-parts']);
  assert.deepEqual(gains('A-B B-C C-A C-D D-E E-C', 'A', 'D', 'E'), ['A+E doubles-bridge']);
  assert.deepEqual(gains(`${circle} A-X`, 'X', 'D', 'B'), ['X+D opens-newcomer', 'B+D none']);
  assert.deepEqual(gains('A-B B-C C-D D-A', 'A', 'C'), ['A+C none']);
  assert.deepEqual(gains('A-B B-C C-D D-A', 'A', 'X'), [], 'who has no tie is introduced');
});

test('those who do nearly the same and do not know each other are brought to talk', () => {
  const same = { topics: ['Sprache', 'Musik'], targetGroups: ['Frauen'], places: ['Hafen'] };
  const [found] = only('common-work', tiny('A-B B-C C-D D-A', { organisations: [organisation('A', same), organisation('C', same)] }));
  assert.deepEqual(found!.answers, ['overlap:A+C']);
});

test('nobody is in more than three proposals for common work, and nobody full or pausing in any', () => {
  const ids = Array.from({ length: 20 }, (_, i) => `P${String(i).padStart(2, '0')}`);
  const network = tiny('', {
    organisations: ids.map((id, i) =>
      about(id, ['Musik'], { places: ['Hafen'], capacity: i === 3 ? 'full' : undefined, status: i === 4 ? 'paused' : 'active' }),
    ),
    ties: ids.map((id, i) => tie(id, ids[(i + 1) % ids.length]!)),
  });
  const found = only('common-work', network);
  assert.ok(found.length > 10);
  for (const id of ids) assert.ok(found.filter((one) => one.parties.includes(id)).length <= 3, id);
  for (const id of ['P03', 'P04']) assert.ok(!found.some((one) => one.parties.includes(id)), id);
});

test('from forty ties on the pattern of ties counts, and its caveat is gone', () => {
  const ids = Array.from({ length: 42 }, (_, i) => `P${String(i).padStart(2, '0')}`);
  const network = tiny('', {
    organisations: ids.map((id) => about(id, ['Musik'], { places: ['Hafen'] })),
    ties: ids.map((id, i) => tie(id, ids[(i + 1) % ids.length]!)),
  });
  const found = only('common-work', network);
  assert.ok(found.length > 0);
  for (const { evidence, caveats } of found) {
    assert.ok(evidence.plausible !== undefined && evidence.plausible >= 0 && evidence.plausible <= 1);
    assert.ok(!caveats.includes('few-ties'));
  }
});

test('for networks with a pattern of ties: the order of rows changes nothing, and nobody is in more than three proposals for common work', () => {
  const number = fc.nat(29);
  const words = (...all: string[]) => fc.subarray(all);
  const larger = fc
    .record({
      ends: fc.array(fc.tuple(number, number), { minLength: 60, maxLength: 90 }),
      about: fc.array(fc.record({ topics: words('Musik', 'Recht', 'Sport'), places: words('Hafen', 'stadtweit') }), {
        minLength: 30,
        maxLength: 30,
      }),
    })
    .map(({ ends, about: offers }) =>
      tiny('', {
        organisations: offers.map((offer, i) => organisation(`O${i}`, offer)),
        ties: ends.map(([a, b], i) => tie(`O${a}`, `O${b}`, { id: `T${i}` })),
      }),
    );
  fc.assert(
    fc.property(larger, fc.array(fc.nat(99), { minLength: 1 }), (network, order) => {
      const found = suggest(network, { asOf: AS_OF });
      assert.deepEqual(suggest(shuffled(network, order), { asOf: AS_OF }), found);
      for (const { id } of network.organisations)
        assert.ok(found.filter(({ code, parties: both }) => code === 'common-work' && both.includes(id)).length <= 3);
    }),
    { numRuns: 15 },
  );
});
