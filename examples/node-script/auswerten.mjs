// node auswerten.mjs akteure.csv beziehungen.csv – die wichtigsten Aussagen zu einem Netzwerk
import { readFileSync } from 'node:fs';
import { report } from '@netz-map/core';
import { readFiles } from '@netz-map/importers';

const files = process.argv.slice(2).map((name) => ({ name, bytes: readFileSync(name) }));
const { network, problems } = await readFiles(files);
if (!network) throw new Error(`nichts Brauchbares gefunden: ${problems.map(({ code }) => code).join(', ')}`);

const { headlines } = report(network, { asOf: '2026-11-01', audience: 'internal', language: 'de' });
for (const { sentence, nextStep } of headlines) console.log(`• ${sentence}\n  ${nextStep ?? ''}`);
