import fc from 'fast-check';
import { amount, day, line, lines, position, vocabulary } from './random-words.ts';

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 2 });
const oneOf = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
/** Stands for one of a list that is known later. */
const pick = (): fc.Arbitrary<number> => fc.nat(1000);
const picks = (most = 3): fc.Arbitrary<number[]> => fc.uniqueArray(pick(), { maxLength: most });
const visibility = (): fc.Arbitrary<'public' | 'network' | 'internal'> => oneOf('network', 'public', 'internal');

const HEADINGS = [
  'Name',
  'Website',
  'Sucht',
  'Farbe',
  'Kennung',
  'Nr',
  'Seit',
  'Gewicht',
  'Von',
  'Zu',
  'x',
  'label',
  'id',
  'Stand',
  'Träger',
  '=1',
];
/** No safe key of an object, and left out when tables are read. */
const isKey = (heading: string): boolean => !['__proto__', 'constructor', 'prototype'].includes(heading) && heading.length <= 200;
const extra = (): fc.Arbitrary<Record<string, string> | undefined> =>
  maybe(
    fc
      .uniqueArray(fc.tuple(fc.oneof(oneOf(...HEADINGS), line()).filter(isKey), lines()), { maxLength: 3, selector: ([key]) => key })
      .map((entries) => (entries.length === 0 ? undefined : Object.fromEntries(entries))),
  );

const website = (): fc.Arbitrary<string> =>
  oneOf(
    'https://example.org',
    'http://xn--brger-kva.example/a?b=c&d=e#f',
    'https://bürger.example:8443/über+uns',
    "https://example.org/o'x;y,z",
  );

const rawOrganisation = fc.record({
  id: fc.oneof(fc.constant(undefined), line()),
  name: fc.oneof({ weight: 6, arbitrary: line() }, pick()),
  shortName: maybe(line()),
  kind: maybe(pick()),
  topics: picks(),
  targetGroups: picks(),
  places: picks(),
  groups: picks(),
  network: maybe(pick()),
  capacity: maybe(oneOf('free' as const, 'full' as const)),
  offerKind: maybe(oneOf('regular' as const, 'project' as const)),
  pace: maybe(oneOf('slow' as const, 'fast' as const)),
  avoid: picks(2),
  umbrella: maybe(pick()),
  successor: maybe(pick()),
  status: oneOf('active' as const, 'active' as const, 'paused' as const, 'ended' as const),
  funding: fc.record({ funder: maybe(pick()), share: maybe(amount(100)), since: maybe(day()), securedUntil: maybe(day()) }),
  staff: maybe(amount()),
  volunteers: maybe(amount()),
  memberSince: maybe(day()),
  lastAttended: maybe(day()),
  description: maybe(lines()),
  website: maybe(website()),
  visibility: visibility(),
  place: maybe(fc.record({ x: position(), y: position() })),
  extra: extra(),
});

const rawTie = fc.record({
  id: maybe(line()),
  from: pick(),
  to: pick(),
  kind: maybe(pick()),
  strength: maybe(fc.oneof(fc.integer({ min: 1, max: 4 }), amount())),
  lastContact: maybe(day()),
  since: maybe(day()),
  mutual: maybe(fc.boolean()),
  must: maybe(fc.boolean()),
  strained: maybe(fc.boolean()),
  stage: maybe(oneOf('idea' as const, 'agreed' as const, 'active' as const, 'paused' as const, 'ended' as const, 'declined' as const)),
  note: maybe(lines()),
  visibility: visibility(),
  extra: extra(),
  /** Some ties are told twice. */
  twice: fc.nat(9).map((n) => n === 0),
});

const rawNeed = fc.record({
  id: maybe(line()),
  who: pick(),
  topic: pick(),
  targetGroup: maybe(pick()),
  place: maybe(pick()),
  since: maybe(day()),
  done: fc.boolean(),
  source: maybe(line()),
});

const rawMeeting = fc.record({ id: maybe(line()), date: day(), topic: maybe(line()), attendees: picks(6) });

const rawRole = fc.record({
  id: maybe(line()),
  name: line(),
  group: maybe(pick()),
  holder: maybe(pick()),
  deputy: maybe(pick()),
  represents: maybe(line()),
  from: maybe(day()),
  until: maybe(day()),
});

const rawCity = fc.record({
  region: maybe(line()),
  inhabitants: maybe(amount()),
  place: maybe(fc.record({ x: position(), y: position() })),
  office: maybe(fc.boolean()),
  programmeEnds: maybe(day()),
  followUp: maybe(oneOf('secured' as const, 'partly' as const, 'none' as const)),
  followUpUntil: maybe(day()),
  steering: maybe(oneOf('deciding' as const, 'advisory' as const)),
});

const EVERYBODY = ['alle', 'fuer alle', 'alle menschen', 'all', 'everybody', 'everyone'];
const EVERYWHERE = ['stadtweit', 'ganze stadt', 'gesamte stadt', 'gesamtes stadtgebiet', 'citywide', 'city wide'];

/**
 * The parts of a network before they fit together: numbers stand for one of a list.
 *
 * @param size 1 for a few records of each kind
 */
export const rawNetwork = (size: number) =>
  fc.record({
    name: maybe(line()),
    asOf: maybe(day()),
    words: fc.record({
      topics: vocabulary(),
      targetGroups: vocabulary(EVERYBODY),
      places: vocabulary(EVERYWHERE),
      groups: vocabulary(),
      kinds: vocabulary(),
      networks: vocabulary(),
      funders: vocabulary(),
      tieKinds: vocabulary(),
    }),
    organisations: fc.array(rawOrganisation, { minLength: size, maxLength: 7 * size, size: 'max' }),
    ties: fc.array(rawTie, { maxLength: 8 * size, size: 'max' }),
    needs: fc.array(rawNeed, { maxLength: 4 * size, size: 'max' }),
    meetings: fc.array(rawMeeting, { maxLength: 3 * size, size: 'max' }),
    roles: fc.array(rawRole, { maxLength: 3 * size, size: 'max' }),
    cities: fc.array(rawCity, { maxLength: 3 * size, size: 'max' }),
  });

export type RawNetwork = ReturnType<typeof rawNetwork> extends fc.Arbitrary<infer T> ? T : never;
