// Erfindet ein Netz mit 2.000 Partnern, immer dasselbe: `node examples/grosses-netz/erfinden.mjs` schreibt netz.json neu.
// Alle Orte und Namen sind erfunden. In jedem Ort kennt man sich; über die Orte hinweg verbinden Themen und einige wenige Stellen.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const PARTNERS = 2000;
const TIES = 4400;
/** Die letzten sind noch mit niemandem verbunden. */
const ALONE_FROM = 1970;
const FRONT = ['Sonn', 'Erlen', 'Linden', 'Mühl', 'Stein', 'Birken', 'Hoch', 'Nieder', 'Weiden', 'Ulmen'];
const BACK = ['brück', 'feld', 'hausen', 'bach', 'tal', 'au', 'heim'];
const TOPICS = ['Sprache', 'Arbeit', 'Wohnen', 'Gesundheit', 'Familie', 'Bildung', 'Recht', 'Begegnung'];
/** Art, wie oft sie vorkommt, und wie solche Stellen heißen. */
const KINDS = [
  ['Verein', 34, ['Nachbarschaftshilfe', 'Kulturverein', 'Sportverein', 'Freundeskreis', 'Elternverein', 'Gartenverein']],
  ['Willkommensinitiative', 18, ['Sprachcafé', 'Willkommenskreis', 'Teestube', 'Begegnungsraum', 'Patenkreis']],
  ['Beratungsstelle', 14, ['Migrationsberatung', 'Sozialberatung', 'Rechtsberatung', 'Familienberatung']],
  ['Bildungsträger', 12, ['Volkshochschule', 'Lernwerkstatt', 'Bücherei', 'Musikschule']],
  ['Behörde', 8, ['Jobcenter', 'Sozialamt', 'Amt für Wohnen', 'Jugendamt']],
  ['Gemeinde', 8, ['Kirchengemeinde', 'Moscheegemeinde', 'Jüdische Gemeinde']],
  ['Unternehmen', 6, ['Handwerksbetrieb', 'Wohnungsgenossenschaft', 'Pflegedienst']],
];
const CONTACTS = ['Verweis', 'Information', 'Projekt', 'Gremium'];

/** Zahlen von 0 bis 1, die jedes Mal dieselben sind. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function grouped(list, keyOf) {
  const groups = new Map();
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

/** Das ganze Netz als Text einer Datei, ein Eintrag je Zeile. */
export function inventNetwork() {
  const chance = seeded(2026);
  const pick = (list) => list[Math.floor(chance() * list.length)];
  const places = FRONT.flatMap((front) => BACK.map((back) => front + back)).slice(0, 48);
  const kinds = KINDS.flatMap(([kind, often, words]) => Array.from({ length: often }, () => ({ kind, words })));
  const named = new Map();
  const partners = Array.from({ length: PARTNERS }, (_, i) => {
    // die ersten Orte sind die größeren
    const place = places[Math.floor(chance() * chance() * places.length)];
    const { kind, words } = pick(kinds);
    const name = `${pick(words)} ${place}`;
    const times = (named.get(name) ?? 0) + 1;
    named.set(name, times);
    const topics = [...new Set([pick(TOPICS), pick(TOPICS)])];
    return { key: `P${String(i + 1).padStart(4, '0')}`, label: times > 1 ? `${name} ${times}` : name, kind, topics, places: [place] };
  });
  const inPlace = grouped(partners, ({ places: [place] }) => place);
  const onTopic = grouped(partners, ({ topics: [topic] }) => topic);
  const pairs = new Map();
  while (pairs.size < TIES) {
    // jeder zuerst eine, danach einige viele
    const one = partners[pairs.size < ALONE_FROM ? pairs.size : Math.floor(chance() * (1 - 0.5 * chance()) * ALONE_FROM)];
    const far = chance();
    const other = pick(far < 0.9 ? inPlace.get(one.places[0]) : far < 0.98 ? onTopic.get(one.topics[0]) : partners);
    if (one === other || partners.indexOf(other) >= ALONE_FROM) continue;
    const month = 1 + Math.floor(chance() * chance() * 30);
    const lastContact = `${2026 - Math.floor((month + 1) / 12)}-${String(12 - ((month + 1) % 12)).padStart(2, '0')}`;
    const strength = 1 + Math.floor(chance() * chance() * 4);
    const attributes = { kind: pick(CONTACTS), ...(strength > 1 ? { strength } : {}), ...(chance() < 0.85 ? { lastContact } : {}) };
    pairs.set([one.key, other.key].sort().join(), { source: one.key, target: other.key, attributes });
  }
  const nodes = partners.map(({ key, ...attributes }) => ({ key, attributes }));
  const edges = [...pairs.values()].map((edge, i) => ({ key: `V${i + 1}`, ...edge }));
  const lines = (entries) => `[\n    ${entries.map((entry) => JSON.stringify(entry)).join(',\n    ')}\n  ]`;
  return `{
  "schema": "netz-map/network/1",
  "attributes": { "name": "Netzwerk Ankommen im Land Sonnau", "asOf": "2026-11-01" },
  "options": { "type": "directed", "multi": true, "allowSelfLoops": true },
  "nodes": ${lines(nodes)},
  "edges": ${lines(edges)},
  "needs": [],
  "meetings": []
}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(new URL('netz.json', import.meta.url), inventNetwork());
