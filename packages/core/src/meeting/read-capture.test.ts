import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { MeetingCapture } from './meeting-capture.ts';
import { CAPTURE_SCHEMA, readCapture } from './read-capture.ts';

const FORM: MeetingCapture = {
  date: '2026-11-20',
  topic: 'Wohnen',
  attendees: ['A', 'Verein B'],
  talked: [['A', 'Verein B']],
  agreed: [{ between: ['A', 'B'], what: 'Tandem' }],
  needs: [{ who: 'A', topic: 'Räume', targetGroup: undefined, place: 'Nordend' }],
  offers: [{ who: 'B', topic: 'Tanz' }],
};
const file = (parts: object = {}): string => JSON.stringify({ schema: CAPTURE_SCHEMA, ...FORM, ...parts });

test('a form that was saved comes back as it was, also from Windows and without the lists that nobody filled in', () => {
  assert.deepEqual(readCapture(file()), { capture: FORM });
  assert.deepEqual(readCapture(`\uFEFF${file()}`), { capture: FORM });
  assert.deepEqual(readCapture('{"date":"2026-11"}').capture?.talked, []);
});

test('what is no form is refused as a whole, whatever it is', () => {
  const wrong = [
    '',
    'x',
    'null',
    '[]',
    '{}',
    '{"schema":"netz-map/network/1","date":"2026-11-20"}',
    file({ attendees: 'A' }),
    file({ attendees: [{}] }),
    file({ talked: [['A']] }),
    file({ talked: [['A', 'B', 'C']] }),
    file({ agreed: [{ between: ['A', 7] }] }),
    file({ agreed: [null] }),
    file({ needs: [{ who: 'A' }] }),
    file({ offers: [['A', 'Tanz']] }),
    file({ topic: 'x'.repeat(2001) }),
    file({ attendees: Array.from({ length: 2001 }, () => 'A') }),
    '['.repeat(200_000),
  ];
  for (const text of wrong) assert.deepEqual(readCapture(text), { refused: 'not-a-form' }, text.slice(0, 80));
});

test('a day that is none is told as it was written', () => {
  assert.deepEqual(readCapture(file({ date: 'gestern' })), { refused: 'not-a-day', written: 'gestern' });
});

test('fields that nobody knows are left behind, and no prototype is touched', () => {
  const { capture } = readCapture(
    `{"date":"2026-11-20","__proto__":{"talked":[["A","B"]]},"note":"geheim","offers":[{"who":"A","topic":"T","x":1}]}`,
  );
  assert.deepEqual(capture?.talked, []);
  assert.deepEqual(capture?.offers, [{ who: 'A', topic: 'T' }]);
  assert.equal('note' in capture!, false);
  assert.equal('talked' in {}, false);
});

test('nothing that can stand in a file is thrown at', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((value) => JSON.stringify({ ...FORM, agreed: value })),
      ),
      (text) => {
        const { capture, refused } = readCapture(text);
        assert.ok(capture === undefined ? refused : true);
      },
    ),
    { numRuns: 300 },
  );
});
