// Random networks for property tests: all fields, also the odd ones.
import fc from 'fast-check';
import { createNetwork, type Network, type Organisation } from '../src/index.ts';

const words = (vocabulary: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...vocabulary]);
const day = fc
  .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const organisation = fc.record({
  name: fc.string({ minLength: 1, maxLength: 12 }).filter((name) => name.trim() !== ''),
  kind: maybe(fc.constantFrom('Behörde', 'Verein', 'Beratungsstelle')),
  topics: words(['Sprache', 'Wohnen', 'Arbeit', 'Begegnung', 'Gesundheit']),
  targetGroups: words(['alle', 'Frauen', 'Kinder', 'Ältere']),
  places: words(['stadtweit', 'Nordend', 'Hafen']),
  groups: words(['Stamm', 'AG Wohnen']),
  network: fc.constantFrom(undefined, undefined, 'Nordstadt', 'Südstadt'),
  capacity: maybe(fc.constantFrom('free' as const, 'full' as const)),
  status: fc.constantFrom('active' as const, 'active' as const, 'paused' as const, 'ended' as const),
  visibility: fc.constantFrom('public' as const, 'network' as const, 'internal' as const),
  funding: maybe(fc.record({ funder: maybe(fc.string()), share: maybe(fc.integer({ min: 0, max: 100 })), securedUntil: maybe(day) })),
  description: maybe(fc.string()),
  offerKind: maybe(fc.constantFrom('regular' as const, 'project' as const)),
  pace: maybe(fc.constantFrom('slow' as const, 'fast' as const)),
  staff: maybe(fc.integer({ min: 0, max: 9 })),
  memberSince: maybe(day),
  lastAttended: maybe(day),
  website: maybe(fc.constantFrom('https://verein.example', 'https://amt.example')),
});

const stage = fc.constantFrom(undefined, undefined, ...(['idea', 'agreed', 'active', 'paused', 'ended', 'declined'] as const));

/** Networks of 0 to 25 organisations with everything the model has: ties, loops, repeated ties, needs, meetings, roles, cities. */
export const randomNetwork: fc.Arbitrary<Network> = fc.array(organisation, { maxLength: 25 }).chain((parts) => {
  const anybody = fc.integer({ min: 0, max: Math.max(0, parts.length - 1) }).map((i) => `O${i}`);
  const perhaps = parts.length > 0 ? maybe(anybody) : fc.constant(undefined);
  const some = (maxLength: number) => (parts.length > 0 ? { maxLength } : { maxLength: 0 });
  return fc
    .record({
      named: fc.array(fc.record({ avoid: maybe(fc.uniqueArray(anybody, some(2))), umbrella: perhaps, successor: perhaps }), {
        minLength: parts.length,
        maxLength: parts.length,
      }),
      ties: fc.array(
        fc.record({
          from: anybody,
          to: anybody,
          kind: maybe(fc.constantFrom('Raum', 'Verweis')),
          lastContact: maybe(day),
          since: maybe(day),
          strength: maybe(fc.integer({ min: 1, max: 4 })),
          note: maybe(fc.constantFrom('Fest', 'Runder Tisch', ' ')),
          mutual: maybe(fc.boolean()),
          must: maybe(fc.boolean()),
          strained: maybe(fc.boolean()),
          stage,
          visibility: fc.constantFrom('network' as const, 'internal' as const),
        }),
        some(50),
      ),
      needs: fc.array(
        fc.record({
          who: anybody,
          topic: fc.constantFrom('Sprache', 'Wohnen', 'Recht'),
          targetGroup: maybe(fc.constantFrom('Frauen', 'Kinder')),
          place: maybe(fc.constantFrom('Hafen', 'Südhang')),
          since: maybe(day),
          done: fc.boolean(),
        }),
        some(8),
      ),
      meetings: fc.array(
        fc.record({ date: day, topic: maybe(fc.constantFrom('Wohnen', 'Arbeit')), attendees: fc.uniqueArray(anybody, some(8)) }),
        { maxLength: 4 },
      ),
      roles: fc.array(
        fc.record({
          name: fc.constantFrom('Sprecherin', 'Protokoll'),
          group: maybe(fc.constantFrom('Stamm', 'Steuerungsgruppe')),
          holder: perhaps,
          deputy: perhaps,
          represents: maybe(fc.constantFrom('Frauen', 'Verein')),
          from: maybe(day),
          until: maybe(day),
        }),
        { maxLength: 4 },
      ),
      cities: fc.uniqueArray(
        fc.record({
          name: fc.constantFrom('Nordstadt', 'Südstadt', 'Weststadt'),
          x: fc.integer({ min: 0, max: 300 }),
          y: fc.integer({ min: 0, max: 300 }),
          office: maybe(fc.boolean()),
          programmeEnds: maybe(day),
          followUp: maybe(fc.constantFrom('secured' as const, 'partly' as const, 'none' as const)),
          followUpUntil: maybe(day),
          steering: maybe(fc.constantFrom('deciding' as const, 'advisory' as const)),
        }),
        { maxLength: 3, selector: ({ name }) => name },
      ),
    })
    .map(({ named, ties, needs, meetings, roles, cities }) =>
      createNetwork({
        // umbrellas and successors stand before those who name them: no circles, which readers of files take out
        organisations: parts.map((part, i): Organisation => {
          const { avoid, umbrella, successor } = named[i]!;
          const earlier = (id: string | undefined): string | undefined => (id && Number(id.slice(1)) < i ? id : undefined);
          const others = avoid?.filter((id) => id !== `O${i}`);
          return {
            ...part,
            avoid: others?.length ? others : undefined,
            umbrella: earlier(umbrella),
            successor: earlier(successor),
            id: `O${i}`,
          };
        }),
        // no contact before the first one: readers of files take the first one out
        ties: ties.map(({ since, ...one }, i) => ({
          ...one,
          since: one.lastContact !== undefined && since !== undefined && one.lastContact < since ? undefined : since,
          id: `T${i}`,
        })),
        needs: needs.map((one, i) => ({ ...one, id: `N${i}` })),
        meetings: meetings.map((one, i) => ({ ...one, id: `M${i}` })),
        roles: roles.map((one, i) => ({ ...one, id: `R${i}` })),
        cities,
      }),
    );
});

/** The same network with its rows in another order. */
export function shuffled(network: Network, order: readonly number[]): Network {
  const mix = <T>(rows: readonly T[]): T[] =>
    rows
      .map((row, i) => ({ row, key: order[i % Math.max(1, order.length)] ?? 0, i }))
      .sort((p, q) => p.key - q.key || q.i - p.i)
      .map(({ row }) => row);
  const { organisations, ties, needs, meetings, roles, cities } = network;
  return createNetwork({
    organisations: mix(organisations),
    ties: mix(ties),
    needs: mix(needs),
    meetings: mix(meetings),
    roles: mix(roles),
    cities: mix(cities),
  });
}
