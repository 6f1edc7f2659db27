import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createNetwork, type Network, type Organisation, type Tie } from '@netz-map/core';

/** The day for which the invented cities are true. */
export const DAY = '2026-11-01';

export function organisation(id: string, more: Partial<Organisation> = {}): Organisation {
  const lists = { topics: [], targetGroups: [], places: [], groups: [] };
  return { id, name: `Verein ${id}`, ...lists, status: 'active', visibility: 'public', ...more };
}

export function tie(from: string, to: string, more: Partial<Tie> = {}): Tie {
  return { id: `${from}-${to}`, from, to, lastContact: '2026-06', visibility: 'public', ...more };
}

/** Eight partners with everything that can be drawn: all states of ties, a tie that must be, two without any. */
export function smallTown(): Network {
  const kinds = ['Behörde', 'Willkommensinitiative', 'Beratungsstelle', 'Behörde', 'Sportverein', undefined, 'Behörde', 'Kirche'];
  return createNetwork({
    name: 'Kleinstadt',
    organisations: kinds.map((kind, i) => organisation(`P${i + 1}`, { kind, name: `${kind ?? 'Kreis'} Nummer ${i + 1} Kleinstadt e.V.` })),
    ties: [
      tie('P1', 'P2', { strength: 4 }),
      tie('P2', 'P3', { strength: 1 }),
      tie('P1', 'P3', { strength: 2 }),
      tie('P3', 'P4', { lastContact: undefined, strength: 2 }),
      tie('P4', 'P5', { lastContact: '2024-01', strength: 2 }),
      tie('P5', 'P6', { must: true, strength: 2 }),
    ],
  });
}

/** Sonnbrück from the tables in `fixtures`, as far as the picture needs them. */
export function sonnbrueck(): Network {
  const table = (name: string): Record<string, string>[] => {
    const text = readFileSync(new URL(`../../../fixtures/sonnbrueck-40/${name}.csv`, import.meta.url), 'utf8');
    const [head, ...rows] = text
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(';'));
    return rows.map((row) => Object.fromEntries(head!.map((heading, i) => [heading, row[i] ?? ''])));
  };
  return createNetwork({
    name: 'Netzwerk Ankommen Sonnbrück',
    organisations: table('akteure').map((row) => organisation(row['ID']!, { name: row['Name']!, kind: row['Art'] || undefined })),
    ties: table('beziehungen').map((row, i) =>
      tie(row['Von']!, row['Zu']!, {
        id: String(i),
        strength: Number(row['Stärke']) || undefined,
        lastContact: row['Zuletzt'] || undefined,
      }),
    ),
  });
}

/** A network with groups, from a number; the same number gives the same network. */
export function randomNetwork(seed: number, size: number, ties: number): Network {
  let state = seed;
  const random = (below: number): number => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
  const words = ['Verein', 'Amt für Wohnen', 'Willkommenskreis Papierspule', 'Haus', 'Koordination Migrantenorganisationen', 'VHS'];
  return createNetwork({
    organisations: Array.from({ length: size }, (_, i) =>
      organisation(`o${i}`, { name: `${words[random(6)]!} ${i}`, kind: `Art ${random(9)}` }),
    ),
    ties: Array.from({ length: ties }, (_, i) => {
      const from = random(size);
      const to = random(3) > 0 ? Math.min(size - 1, from - (from % 8) + random(8)) : random(size);
      return tie(`o${from}`, `o${to}`, { id: `t${i}`, strength: 1 + random(4), lastContact: `20${23 + random(4)}-05` });
    }),
  });
}

test('the sample city has forty partners', () => {
  assert.equal(sonnbrueck().organisations.length, 40);
});
