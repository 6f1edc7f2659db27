import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tiny } from '../../test/tiny-network.ts';
import { contextOf } from '../findings/context.ts';
import { unkeptPromise } from '../findings/unkept-promise.ts';
import { pairsOf } from '../model/pairs.ts';
import { applyCapture } from './apply-capture.ts';
import { type MeetingCapture, meetingCapture } from './meeting-capture.ts';
import { pairMeeting } from './pair-meeting.ts';

const DATE = '2026-11-20';
const form = (parts: Partial<MeetingCapture> = {}): MeetingCapture => ({
  date: DATE,
  attendees: [],
  talked: [],
  agreed: [],
  needs: [],
  offers: [],
  ...parts,
});

test('the form knows the plan of the meeting; what people agreed and learned is left to them', () => {
  const network = tiny('A-B C');
  const pairing = pairMeeting(network, { asOf: AS_OF, attendees: ['A', 'B', 'C'] });
  const empty = meetingCapture(network, { date: DATE, topic: 'Wohnen', pairing });
  assert.deepEqual(empty, {
    ...form({
      topic: 'Wohnen',
      attendees: ['A', 'B', 'C'],
      talked: [
        ['A', 'C'],
        ['A', 'B'],
        ['C', 'B'],
      ],
    }),
  });
  assert.throws(() => meetingCapture(network, { date: 'gestern' }), /date to be a day, got "gestern"/);
  assert.throws(() => meetingCapture(network, { date: DATE, attendees: ['Z'] }), /attendees to be ids of organisations/);
});

test('who talked has a contact of that day, who agreed on something a tie that has not begun, both by name or id', () => {
  const network = tiny('A B C D');
  const { network: after, added } = applyCapture(
    network,
    form({ attendees: ['A', 'verein b'], talked: [['Verein C', 'A']], agreed: [{ between: ['B', 'D'], what: ' Tandem ' }] }),
  );
  assert.deepEqual(
    pairsOf(after, DATE).map(({ a, b, state, lastContact }) => [a, b, state, lastContact]),
    [['A', 'C', 'active', DATE]],
    'what is agreed is no tie yet',
  );
  assert.deepEqual(
    added.ties.map(({ from, to, stage, note }) => [from, to, stage, note]),
    [
      ['A', 'C', undefined, undefined],
      ['B', 'D', 'agreed', 'Tandem'],
    ],
  );
  assert.deepEqual(added.meeting?.attendees, ['A', 'B', 'C'], 'who talked was there');
  assert.equal(after.organisation('C')!.lastAttended, DATE);
  assert.equal(after.organisation('D')!.lastAttended, undefined);
});

test('what was agreed at a meeting is asked after when nothing has come of it, although the two talked that day', () => {
  const { network } = applyCapture(tiny('A B'), form({ talked: [['A', 'B']], agreed: [{ between: ['A', 'B'] }] }));
  const promised = (asOf: string) => unkeptPromise(contextOf(network, asOf)).map(({ parties }) => parties);
  assert.deepEqual(promised('2027-02-20'), []);
  assert.deepEqual(promised('2027-03-20'), [['A', 'B']]);
  const { network: later } = applyCapture(network, form({ date: '2027-02-01', talked: [['B', 'A']] }));
  assert.deepEqual(unkeptPromise(contextOf(later, '2027-06-01')), []);
});

test('new needs and offers are added, known ones are not told twice', () => {
  const network = tiny('A B', {
    organisations: [organisation('A', { topics: ['Sprache'] })],
    needs: [need('B', 'Räume'), need('A', 'Recht', { done: true })],
  });
  const { network: after, added } = applyCapture(
    network,
    form({
      needs: [
        { who: 'B', topic: 'raeume' },
        { who: 'A', topic: 'Recht' },
        { who: 'A', topic: ' Musik ', targetGroup: 'Kinder', place: ' ' },
        { who: 'A', topic: 'musik', targetGroup: 'kinder' },
      ],
      offers: [
        { who: 'A', topic: 'sprache' },
        { who: 'A', topic: 'Tanz' },
      ],
    }),
  );
  assert.deepEqual(
    added.needs.map(({ who, topic, targetGroup, place, since, done }) => [who, topic, targetGroup, place, since, done]),
    [
      ['A', 'Recht', undefined, undefined, DATE, false],
      ['A', 'Musik', 'Kinder', undefined, DATE, false],
    ],
  );
  assert.deepEqual(added.offers, [{ who: 'A', topic: 'Tanz' }]);
  assert.deepEqual(after.organisation('A')!.topics, ['Sprache', 'Tanz']);
});

test('what nobody understands is handed back line by line with who may have been meant', () => {
  const network = tiny('', {
    organisations: [
      organisation('1', { name: 'Teestube Altstadt' }),
      organisation('2', { name: 'Teestube Hafen', status: 'ended' }),
      organisation('3', { name: 'Chor e.V.' }),
      organisation('4', { name: 'Chor' }),
    ],
  });
  const { notTaken, added, leftNetwork } = applyCapture(
    network,
    form({
      attendees: ['Teestube', 'Nirgendwo', 'chor', '', 'Teestube Hafen'],
      talked: [['1', 'Teestube Altstadt']],
      needs: [{ who: '1', topic: ' ' }],
      offers: [{ who: 'Niemand', topic: 'Tanz' }],
    }),
  );
  assert.deepEqual(
    notTaken.map(({ from, index, because, perhaps }) => [from, index, because, ...perhaps]),
    [
      ['attendees', 0, 'several', '1', '2'],
      ['attendees', 1, 'unknown'],
      ['attendees', 2, 'several', '3', '4'],
      ['attendees', 3, 'blank'],
      ['talked', 0, 'oneself'],
      ['needs', 0, 'blank'],
      ['offers', 0, 'unknown'],
    ],
  );
  assert.deepEqual([added.ties, added.needs, added.offers, leftNetwork], [[], [], [], ['2']]);
});

test('a meeting of the same day is completed, another theme on the same day is another meeting', () => {
  const network = tiny('A B C', { meetings: [{ id: `meeting:${DATE}`, date: DATE, attendees: ['A'] }] });
  const same = applyCapture(network, form({ topic: 'Wohnen', attendees: ['B'] }));
  assert.deepEqual(same.network.meetings, [{ id: `meeting:${DATE}`, date: DATE, topic: 'Wohnen', attendees: ['A', 'B'] }]);
  const other = applyCapture(same.network, form({ topic: 'Sprache', attendees: ['C'] }));
  assert.deepEqual(
    other.network.meetings.map(({ id, attendees }) => [id, ...attendees]),
    [
      [`meeting:${DATE}`, 'A', 'B'],
      [`meeting:${DATE}:2`, 'C'],
    ],
  );
});

test('nothing is lost, and the same form taken over twice adds nothing', () => {
  const written = fc.oneof(
    fc.nat(24).map((n) => `O${n}`),
    fc.string({ maxLength: 4 }),
  );
  const word = fc.constantFrom('Sprache', 'Recht', ' ', 'Musik');
  const filled = fc.record({
    date: fc.constantFrom('2026-11-20', '2026-11'),
    topic: fc.option(word, { nil: undefined }),
    attendees: fc.array(written, { maxLength: 6 }),
    talked: fc.array(fc.tuple(written, written), { maxLength: 6 }),
    agreed: fc.array(fc.record({ between: fc.tuple(written, written), what: fc.option(word, { nil: undefined }) }), { maxLength: 4 }),
    needs: fc.array(fc.record({ who: written, topic: word, place: fc.option(word, { nil: undefined }) }), { maxLength: 4 }),
    offers: fc.array(fc.record({ who: written, topic: word }), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(randomNetwork, filled, (network, capture) => {
      const once = applyCapture(network, capture);
      assert.deepEqual(once.network.ties.slice(0, network.ties.length), network.ties);
      assert.deepEqual(once.network.needs.slice(0, network.needs.length), network.needs);
      for (const one of network.organisations) {
        const after = once.network.organisation(one.id)!;
        assert.deepEqual(after.topics.slice(0, one.topics.length), one.topics);
        assert.deepEqual({ ...after, topics: [], lastAttended: undefined }, { ...one, topics: [], lastAttended: undefined });
      }
      const lines = new Set(once.notTaken.map(({ from, index }) => `${from} ${index}`));
      for (const [index, who] of capture.attendees.entries())
        assert.ok(lines.has(`attendees ${index}`) || once.network.meetings.some(({ attendees }) => attendees.length > 0), who);
      for (const [index] of capture.needs.entries()) assert.ok(lines.has(`needs ${index}`) || once.network.needs.length > 0);
      const twice = applyCapture(once.network, capture);
      assert.deepEqual(twice.added, { meeting: undefined, ties: [], needs: [], offers: [] });
      assert.deepEqual(twice.notTaken, once.notTaken);
    }),
    { numRuns: 80 },
  );
});
