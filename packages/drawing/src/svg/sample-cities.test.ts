import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createNetwork, type Network, type Organisation } from '@netz-map/core';
import { organisation, randomNetwork, smallTown, tie } from '../sample-networks.test.ts';

const FIXTURES = new URL('../../../../fixtures/', import.meta.url);
const list = (text: string | undefined): string[] => (text ? text.split(', ') : []);

/** A city from the tables in `fixtures`, with all that a picture could show of it. Fields in quotation marks are no matter for pictures. */
export function city(folder: string, name: string): Network {
  const table = (file: string): Record<string, string>[] => {
    const text = readFileSync(new URL(`${folder}/${file}.csv`, FIXTURES), 'utf8');
    const [head, ...rows] = text
      .trim()
      .split(/\r?\n/)
      .map((line) => line.replaceAll(/"[^"]*"/g, '').split(';'));
    return rows.map((row) => Object.fromEntries(head!.map((heading, i) => [heading, row[i] ?? ''])));
  };
  const partners = table('akteure');
  return createNetwork({
    name,
    organisations: partners.map((row) =>
      organisation(row['ID']!, {
        name: row['Name']!,
        kind: row['Art'] || undefined,
        topics: list(row['Themen']),
        targetGroups: list(row['Zielgruppen']),
        places: list(row['Stadtteile']),
        groups: list(row['Gruppen']),
        network: row['Ort/Netz'] || undefined,
        capacity: row['Kapazität'] === 'frei' ? 'free' : row['Kapazität'] === 'voll' ? 'full' : undefined,
      }),
    ),
    ties: table('beziehungen').map((row, i) =>
      tie(row['Von']!, row['Zu']!, {
        id: String(i),
        kind: row['Art'] || undefined,
        strength: Number(row['Stärke']) || undefined,
        lastContact: row['Zuletzt'] || undefined,
        mutual: row['Gegenseitig'] ? row['Gegenseitig'] === 'ja' : undefined,
      }),
    ),
    needs: partners.flatMap((row) => {
      const [, topic, place] = /^(.+?)(?: für .+?)?(?: in (.+))?$/.exec(row['Sucht'] ?? '') ?? [];
      return topic ? [{ id: `need-${row['ID']}`, who: row['ID']!, topic, place, done: false }] : [];
    }),
  });
}

export const sonnbrueckWhole = (): Network => city('sonnbrueck-40', 'Netzwerk Ankommen Sonnbrück');

/** Some of a network: the first so many partners and the ties between them. */
export function firstOf(network: Network, count: number): Network {
  const kept = network.organisations.slice(0, count);
  const ids = new Set(kept.map(({ id }) => id));
  return createNetwork({
    ...network,
    organisations: kept,
    ties: network.ties.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    needs: [],
  });
}

/** Partners with these names, each tied to the next; the last to nobody. */
export function chainOf(names: readonly string[], more: (i: number) => Partial<Organisation> = () => ({})): Network {
  return createNetwork({
    name: 'Netzwerk',
    organisations: names.map((name, i) => organisation(`N${i}`, { name, kind: i % 2 ? 'Verein' : 'Behörde', ...more(i) })),
    ties: names.slice(2).map((_, i) => tie(`N${i}`, `N${i + 1}`)),
  });
}

export const NAMES = {
  arabic: ['جمعية الأمل', 'مركز اللغة', 'بيت الثقافات', 'دار الشباب', 'مكتب الاندماج', 'نادي الرياضة'],
  hebrew: ['בית הקהילה', 'מרכז השפה', 'עמותת תקווה', 'לשכת הרווחה', 'מועדון הנוער'],
  mixed: ['Verein الأمل e.V.', 'בית Café', 'Sprachcafé Süd', 'مركز 2 للغة', 'Amt für Wohnen', '世界の家'],
  long: [
    'Landesarbeitsgemeinschaft Flüchtlingssozialarbeit Niederlausitz-Oberspreewald',
    'Donaudampfschifffahrtsgesellschaftskapitänsverein',
    'Bundesarbeitsgemeinschaft der Immigrantenverbände, Regionalstelle Südwest',
    'Grundstücksverkehrsgenehmigungszuständigkeitsstelle',
    'Koordinierungsstelle Migrantenselbstorganisationen',
    'Arbeitersamariterbundkreisverbandsgeschäftsstelle',
    'Amt',
  ],
} as const;

/** One partner of each kind of sign, and more kinds than signs. */
export const manyKinds = (): Network =>
  chainOf(
    Array.from({ length: 14 }, (_, i) => `Partner ${i + 1}`),
    (i) => ({ kind: i === 13 ? undefined : `Art ${'ABCDEFGHIJ'[i % 10]}` }),
  );

/** Every state that a tie can have, side by side. */
export function everyTie(): Network {
  const kinds = ['Projekt', 'Verweis', 'Information', 'Raum', 'Geld'];
  const looks = [
    { strength: 1 },
    { strength: 4 },
    { lastContact: undefined },
    { lastContact: '2023-01' },
    { must: true },
    { must: true, lastContact: '2023-01' },
    { mutual: false },
    ...kinds.map((kind) => ({ kind })),
  ];
  return createNetwork({
    name: 'Verbindungen',
    organisations: looks.flatMap((_, i) => [organisation(`L${i}`, { kind: 'Amt' }), organisation(`R${i}`, { kind: 'Verein' })]),
    ties: looks.map((look, i) => tie(`L${i}`, `R${i}`, { strength: 2, ...look })),
  });
}

/** Partners without any tie beside the small town. */
export function withLonely(count: number): Network {
  const town = smallTown();
  const lonely = Array.from({ length: count }, (_, i) => organisation(`Z${String(i).padStart(4, '0')}`, { kind: `Art ${i % 3}` }));
  return createNetwork({ ...town, organisations: [...town.organisations, ...lonely] });
}

export const scattered = (): Network => randomNetwork(5, 45, 60);

test('the cities of the fixtures are read with their groups, topics and needs', () => {
  const sonnbrueck = sonnbrueckWhole();
  assert.equal(sonnbrueck.organisations.length, 40);
  assert.ok(sonnbrueck.organisations.some(({ groups }) => groups.includes('AG Bildung')));
  assert.ok(sonnbrueck.needs.some(({ place }) => place === 'Nordend'));
});
