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
});

/** Networks of 0 to 25 organisations with ties, loops, repeated ties and needs. */
export const randomNetwork: fc.Arbitrary<Network> = fc.array(organisation, { maxLength: 25 }).chain((parts) => {
  const organisations: Organisation[] = parts.map((part, i) => ({ ...part, id: `O${i}` }));
  const anybody = fc.integer({ min: 0, max: Math.max(0, organisations.length - 1) }).map((i) => `O${i}`);
  const none = organisations.length === 0 ? { maxLength: 0 } : {};
  return fc
    .record({
      ties: fc.array(
        fc.record({
          from: anybody,
          to: anybody,
          lastContact: maybe(day),
          strength: maybe(fc.integer({ min: 1, max: 4 })),
          note: maybe(fc.constantFrom('Fest', 'Runder Tisch', ' ')),
          mutual: maybe(fc.boolean()),
          strained: maybe(fc.boolean()),
          visibility: fc.constantFrom('network' as const, 'internal' as const),
        }),
        { maxLength: 50, ...none },
      ),
      needs: fc.array(
        fc.record({
          who: anybody,
          topic: fc.constantFrom('Sprache', 'Wohnen', 'Recht'),
          targetGroup: maybe(fc.constantFrom('Frauen', 'Kinder')),
          place: maybe(fc.constantFrom('Hafen', 'Südhang')),
          done: fc.boolean(),
        }),
        { maxLength: 8, ...none },
      ),
    })
    .map(({ ties, needs }) =>
      createNetwork({
        organisations,
        ties: ties.map((one, i) => ({ ...one, id: `T${i}` })),
        needs: needs.map((one, i) => ({ ...one, id: `N${i}` })),
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
  return createNetwork({ organisations: mix(network.organisations), ties: mix(network.ties), needs: mix(network.needs) });
}
