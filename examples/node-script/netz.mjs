// Liest die Tabellen, die auf der Kommandozeile stehen: das Netz, und die Namen zu den Kennungen
import { readFileSync } from 'node:fs';
import { namesOf } from '@netz-map/core';
import { readFiles } from '@netz-map/importers';

const files = process.argv.slice(2).map((name) => ({ name, bytes: readFileSync(name) }));
const { network: read, problems } = await readFiles(files);
if (!read) throw new Error(`nichts Brauchbares gefunden: ${problems.map(({ code }) => code).join(', ')}`);

export const network = read;
export const name = namesOf(read);
export const asOf = '2026-11-01';
