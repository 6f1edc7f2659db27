// node bauen.mjs akteure.csv beziehungen.csv --ordner seite --stand 2026-11-01 [--intern]
// Aus Tabellen wird ein Ordner fertiger HTML-Seiten ohne Skript. Mit --intern alles, was in den Tabellen steht, und dazu, was auffällt.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { documentHtml, potentialAnalysis, publication } from '@netz-map/core';
import { drawNetwork } from '@netz-map/drawing';
import { readFiles } from '@netz-map/importers';
import { indexPage, partnerPage, topicsPage } from './seiten.mjs';
import { viewOf } from './sicht.mjs';

const options = { ordner: { type: 'string', default: 'seite' }, stand: { type: 'string' }, intern: { type: 'boolean', default: false } };
const { positionals, values } = parseArgs({ allowPositionals: true, options });
const files = positionals.map((name) => ({ name: path.basename(name), bytes: readFileSync(name) }));
const { network: whole, problems } = await readFiles(files);
if (!whole) throw new Error(`nichts Brauchbares gefunden: ${problems.map(({ code }) => code).join(', ')}`);

const asOf = values.stand ?? new Date().toISOString().slice(0, 10);
const asked = { asOf, audience: values.intern ? 'internal' : 'public', language: 'de' };
// nur was hinaus darf: nicht versteckt, sondern nicht da
const network = values.intern ? whole : publication(whole).network;
const view = viewOf(network, asOf, values.intern);
mkdirSync(path.join(values.ordner, 'partner'), { recursive: true });
const write = (name, text) => writeFileSync(path.join(values.ordner, name), text);
write('karte.svg', drawNetwork(network, { ...asked, width: 1200, height: 800 }));
write('index.html', indexPage(view));
write('themen.html', topicsPage(view));
for (const one of view.partners) write(`partner/${one.file}`, partnerPage(view, one));
if (values.intern) write('hinweise.html', documentHtml(potentialAnalysis(network, asked)));
cpSync(new URL('stil.css', import.meta.url), path.join(values.ordner, 'stil.css'));
console.log(`${view.partners.length} Partner, ${view.topics.length} Themen: ${path.join(values.ordner, 'index.html')}`);
