// node karate.mjs – Maße ohne Graphbibliothek, aus einer Tabelle mit zwei Spalten: Zacharys Karateklub (1977), der sich ein Jahr später teilte
import { readFileSync } from 'node:fs';
import { articulationPoints, closeness, snapshotOfPairs, topLinks } from '@netz-map/core/metrics';

const [, ...rows] = readFileSync(new URL('karate.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const pairs = rows.map((row) => row.split(',')).map(([a, b]) => ({ a, b }));
const club = snapshotOfPairs([...new Set(pairs.flatMap(({ a, b }) => [a, b]))], pairs);

const [nearest] = Object.entries(closeness(club)).sort(([, a], [, b]) => b - a);
const [{ source, target }] = topLinks(club, { count: 1 });
console.log(`${club.order} Mitglieder, ${club.size} Freundschaften`);
console.log(`Auf den kürzesten Wegen zu allen: ${nearest[0]}`);
console.log(`Ohne diese zerfällt der Klub: ${articulationPoints(club).join(', ')}`);
console.log(`Haben am meisten gemeinsam, ohne befreundet zu sein: ${source} und ${target}`);
