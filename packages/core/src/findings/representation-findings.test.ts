import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tiny } from '../../test/tiny-network.ts';
import type { Network, NetworkData } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { lossOf } from '../questions/loss-of.ts';
import { contextOf } from './context.ts';
import type { Finding, FindingCode, FindingOf } from './finding.ts';
import { lossWithoutOne } from './loss-without-one.ts';
import { MOST_DENSE, MOST_THIN } from './mixing.ts';
import { mixingOfKinds } from './mixing-of-kinds.ts';
import { REPRESENTATION_KINDS } from './representation-kinds.ts';

const of = (id: string, kind?: string, more: Partial<Organisation> = {}): Organisation => organisation(id, { kind, ...more });
const found = (network: Network): Finding[] => REPRESENTATION_KINDS.flatMap((kind) => [...kind(contextOf(network, AS_OF))]);
const only = <Code extends FindingCode>(code: Code, network: Network): FindingOf<Code>[] =>
  found(network).filter((finding) => finding.code === code) as unknown as FindingOf<Code>[];
const network = (organisations: Organisation[], more: Pick<NetworkData, 'meetings' | 'roles'> = {}): Network =>
  tiny('', { ...more, organisations });
const states = (given: Network): Record<string, string> =>
  Object.fromEntries(only('partner-kind', given).map(({ evidence }) => [evidence.target, evidence.state]));
const OFFICES = ['A', 'B', 'C'].map((id) => of(id, 'Behörde'));

test('a kind nobody is of is missing, and without a meeting nothing is said about the others', () => {
  assert.deepEqual(states(network(OFFICES))['housing-cooperatives'], 'missing');
  assert.equal(states(network(OFFICES))['public-offices'], undefined);
  const meetings = [{ id: 'M', date: '2026-09-01', attendees: ['A'] }];
  const partners = [...OFFICES, of('S', 'Selbstorganisation')];
  const told = states(network(partners, { meetings }));
  assert.deepEqual([told['public-offices'], told['self-organisations'], told['accommodation']], ['represented', 'invited', 'missing']);
});

test('nobody is missing in a file whose words for kinds are others', () => {
  assert.deepEqual(states(network([of('A', 'Verein'), of('B', 'Verein'), of('C', 'Behörde')])), {});
  assert.deepEqual(states(network([of('A'), of('B')])), {});
});

test('a deputy on a seat of the kind is named, one who has left is not', () => {
  const meetings = [{ id: 'M', date: '2026-09-01', attendees: ['A'] }];
  const roles = [
    { id: '1', name: 'Sitz der Ämter', represents: 'Behörde', holder: 'X', deputy: 'Y' },
    { id: '2', name: 'Kasse', holder: 'A', deputy: 'L' },
  ];
  const partners = [...OFFICES, of('X'), of('Y'), organisation('L', { status: 'ended' })];
  const [offices] = only('partner-kind', network(partners, { meetings, roles })).filter(({ evidence }) => evidence.state === 'represented');
  assert.deepEqual(offices!.evidence.deputies, ['Y']);
});

test('the steering group lacks every kind of the network, a working group only those of which a seat would be expected', () => {
  const given = network([
    ...['A', 'B', 'C'].map((id) => of(id, 'Behörde', { groups: ['Steuerungsgruppe', 'AG Wohnen'] })),
    ...Array.from({ length: 6 }, (_, i) => of(`V${i}`, 'Willkommensinitiative', { topics: i < 2 ? ['Sport', 'Kultur'] : ['Kultur'] })),
    of('H', 'Hochschule'),
  ]);
  const [steering, working, ...others] = only('group-gap', given);
  assert.deepEqual(
    [steering!.evidence.decides, steering!.evidence.absentKinds, steering!.evidence.absentTopics],
    [true, ['Willkommensinitiative', 'Hochschule'], ['Kultur', 'Sport']],
  );
  assert.deepEqual([working!.evidence.group, working!.evidence.absentKinds], ['AG Wohnen', ['Willkommensinitiative']]);
  assert.deepEqual(working!.evidence.kinds, [{ kind: 'Behörde', inGroup: 3, inNetwork: 3 }]);
  assert.equal(others.length, 0);
});

test('an organisation of the people concerned is missed in a working group whose themes it shares, and in the steering group always', () => {
  const given = (topics: string[], groups: string[]): string[][] =>
    only(
      'group-gap',
      network([
        ...['A', 'B', 'C'].map((id) => of(id, 'Behörde', { groups, topics: ['Wohnen'] })),
        ...['D', 'E', 'F', 'G'].map((id) => of(id, 'Behörde')),
        of('S', 'Selbstorganisation', { topics, groups: ['Stamm'] }),
        of('T', 'Selbstorganisation', { topics }),
      ]),
    )
      .filter(({ evidence }) => evidence.workingGroups.length === 0)
      .map(({ evidence }) => [...evidence.peopleConcernedElsewhere]);
  assert.deepEqual(given(['Wohnen'], ['AG Wohnen']), [['T', 'S']], 'who sits in fewer groups comes first');
  assert.deepEqual(given(['Sport'], ['AG Wohnen']), []);
  assert.deepEqual(given(['Sport'], ['Steuerungsgruppe']), [['T', 'S']]);
});

test('of a group of two nothing is said, and without a group neither', () => {
  const two = ['A', 'B'].map((id) => of(id, 'Behörde', { groups: ['Steuerungsgruppe'] }));
  assert.deepEqual(only('group-gap', network([...two, of('C', 'Hochschule')])), []);
  assert.deepEqual(only('group-gap', network(OFFICES)), []);
});

test('working groups without a steering group are told once, and no link is missed', () => {
  const given = network(['A', 'B'].map((id) => of(id, 'Behörde', { groups: ['Arbeitskreis Asyl', 'AG Wohnen', 'Chor'] })));
  assert.deepEqual(
    only('group-gap', given).map(({ evidence, parties, certainty }) => [evidence.workingGroups, parties, certainty]),
    [[['AG Wohnen', 'Arbeitskreis Asyl'], [], 'likely']],
  );
  assert.deepEqual(only('group-without-link', given), []);
});

test('a steering group may have another name', () => {
  const given = network([of('A', 'Behörde', { groups: ['Lenkungskreis', 'AG Arbeit'] }), of('B', 'Behörde', { groups: ['AG Wohnen'] })]);
  assert.deepEqual(
    only('group-without-link', given).map(({ parties, evidence }) => [parties, evidence]),
    [[['B'], { group: 'AG Wohnen', steeringGroup: 'Lenkungskreis', city: undefined }]],
  );
});

const role = (id: string, more: object): NonNullable<NetworkData['roles']>[number] => ({ id, name: `Aufgabe ${id}`, ...more });
const roleStates = (...roles: NonNullable<NetworkData['roles']>[number][]): string[] =>
  only('open-role', network([of('A'), of('B'), organisation('L', { status: 'ended' })], { roles })).map(
    ({ evidence }) => `${evidence.role}: ${evidence.state}`,
  );

test('a task is open when nobody has it, who has it has left, or its time is over; the gravest first', () => {
  assert.deepEqual(
    roleStates(
      role('1', { holder: 'A', until: '2026-10' }),
      role('2', { holder: 'L' }),
      role('3', {}),
      role('4', { holder: 'A', until: '2026-11' }),
      role('5', { from: '2027-01' }),
    ),
    ['Aufgabe 3: no-holder', 'Aufgabe 2: holder-left', 'Aufgabe 1: term-over'],
  );
});

test('a term that somebody else has followed is not told', () => {
  const chair = (id: string, more: object) => ({ ...role(id, more), name: 'Vorsitz' });
  assert.deepEqual(roleStates(chair('1', { holder: 'A', until: '2026-03-31' }), chair('2', { holder: 'B', from: '2026-04' })), []);
  assert.deepEqual(roleStates(chair('1', { holder: 'L' }), chair('2', { holder: 'B' })), []);
  assert.deepEqual(
    roleStates(chair('1', { holder: 'A', until: '2026-03-31' }), chair('2', { holder: 'B', from: '2024-01' })),
    ['Vorsitz: term-over'],
    'a second seat of the same name follows nobody',
  );
});

test('a deputy is only missed where the file names deputies', () => {
  assert.deepEqual(roleStates(role('1', { holder: 'A' })), []);
  assert.deepEqual(
    roleStates(role('1', { holder: 'A' }), role('2', { holder: 'A', deputy: 'B' }), role('3', { holder: 'B', deputy: 'L' })),
    ['Aufgabe 1: no-deputy', 'Aufgabe 3: no-deputy'],
  );
});

test('three running tasks with one partner are many, two and one that is over are not', () => {
  const tasks = (...more: object[]): string[][] =>
    only('many-roles', network([of('A')], { roles: more.map((one, i) => role(`${i}`, { holder: 'A', ...one })) })).map(({ parties }) => [
      ...parties,
    ]);
  assert.deepEqual(tasks({}, {}, {}), [['A']]);
  assert.deepEqual(tasks({}, {}, { until: '2026-01' }), []);
});

test('the end of a funding tells what breaks with it, and never who pays', () => {
  const given = tiny('A-X X-B X-C C-D D-A', {
    organisations: [of('X', undefined, { topics: ['Recht'], funding: { funder: 'GEHEIM', share: 90, securedUntil: '2027-01-31' } })],
    needs: [need('A', 'Recht')],
  });
  const [risk] = only('funding-risk', given);
  assert.deepEqual(risk!.evidence, {
    share: 90,
    securedUntil: '2027-01-31',
    past: false,
    cutOff: ['B'],
    withoutTie: ['B'],
    needs: [{ who: 'A', topic: 'Recht', targetGroup: undefined, place: undefined }],
  });
  assert.equal(risk!.certainty, 'certain', 'the file says so, although it says nothing of the others');
  assert.doesNotMatch(JSON.stringify(found(given)), /GEHEIM/);
});

test('what breaks without one partner is what the question what-if answers', () => {
  fc.assert(
    fc.property(randomNetwork, (given) => {
      const context = contextOf(given, AS_OF);
      const loss = lossWithoutOne(context);
      for (const { id } of context.present) {
        const { ties, needsUncovered } = lossOf(context, [id]);
        const { cutOff, withoutTie, needs } = loss(id);
        assert.deepEqual([cutOff, withoutTie], [ties?.cutOff ?? [], ties?.leftWithoutTie ?? []]);
        assert.deepEqual(
          needs.map((one) => one.id),
          needsUncovered.map(({ needId }) => needId),
        );
      }
    }),
  );
});

test('of the notable pairs of kinds those are told that lack most', () => {
  const ids = Array.from({ length: 64 }, (_, i) => `P${i}`);
  const organisations = ids.map((id, i) => of(id, `Art ${Math.floor(i / 8)}`));
  const ties = ids.flatMap((a, i) => ids.filter((_, j) => j > i && Math.floor(i / 8) === Math.floor(j / 8)).map((b) => `${a}-${b}`));
  const given = tiny(ties.join(' '), { organisations });
  const all = mixingOfKinds(given, { asOf: AS_OF }).pairs;
  const told = only('mixing', given).map(({ evidence }) => evidence.notable);
  assert.ok(all.filter(({ notable }) => notable === 'thin').length > MOST_THIN);
  assert.deepEqual(told, [...new Array(MOST_THIN).fill('thin'), ...new Array(MOST_DENSE).fill('dense')]);
});

test('a city of a hundred partners is not flooded', () => {
  const groups = ['Steuerungsgruppe', ...Array.from({ length: 6 }, (_, i) => `AG ${i}`)];
  const kinds = ['Behörde', 'Willkommensinitiative', 'Beratungsstelle', 'Fachorganisation', 'Hochschule'];
  const ending = { share: 90, securedUntil: '2026-12' };
  const organisations = Array.from({ length: 100 }, (_, i) =>
    of(`P${i}`, kinds[i % 5], { groups: i < 50 ? [groups[i % 7]!] : [], funding: i % 12 === 0 ? ending : undefined }),
  );
  const ties = organisations.flatMap((_, i) => [1, 5, 10].flatMap((step) => (i + step < 100 ? [`P${i}-P${i + step}`] : [])));
  const { length } = found(tiny(ties.join(' '), { organisations })).filter(({ tone }) => tone === 'attention');
  assert.ok(length > 15 && length < 40, `${length} findings`);
});

test('the order of rows does not matter, and no id comes twice', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (given, order) => {
      const findings = found(given);
      assert.deepEqual(found(shuffled(given, order)), findings);
      assert.equal(new Set(findings.map(({ id }) => id)).size, findings.length);
      for (const { audience, parties } of findings) {
        assert.equal(audience, 'internal');
        for (const id of parties) assert.ok(given.organisation(id));
      }
    }),
  );
});
