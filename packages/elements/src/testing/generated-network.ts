import type { NetworkData } from '@netz-map/core';

/**
 * How many partners "many" are: 500 in Chromium. In the other engines, which take several times as long for it, a network with the same
 * branches but fewer partners.
 */
export const MANY = navigator.userAgent.includes('Chrome') ? 500 : 90;

/**
 * An invented network of any size, the same each time: neighbours are tied in pairs, the first to forty more, the last to
 * nobody.
 */
export function generatedNetwork(size: number): NetworkData {
  const none = { topics: [], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'public' } as const;
  const kinds = ['Verein', 'Behörde', 'Beratungsstelle', undefined];
  const organisations = Array.from({ length: size }, (_, i) => ({
    id: `P${i}`,
    name: `Verein Nummer ${i + 1}`,
    kind: kinds[i % 4],
    ...none,
  }));
  const pairs = new Map<string, readonly [number, number]>();
  const tie = (a: number, b: number): void =>
    void (a !== b && a < size - 1 && b < size - 1 && pairs.set([Math.min(a, b), Math.max(a, b)].join(), [a, b]));
  for (let i = 0; i < size; i += 2) tie(i, i + 1);
  for (let i = 1; i <= 40; i++) tie(0, i * Math.max(1, Math.floor(size / 45)));
  const ties = [...pairs.values()].map(([a, b], i) => ({
    id: `T${i}`,
    from: `P${a}`,
    to: `P${b}`,
    kind: ['Verweis', 'Projekt', 'Information'][i % 3],
    lastContact: '2026-09',
    visibility: 'public' as const,
  }));
  return { name: 'Erfundenes Netz', asOf: '2026-11-01', organisations, ties };
}
