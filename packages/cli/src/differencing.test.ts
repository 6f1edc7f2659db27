import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { publication, writeNetwork } from '@netz-map/core';
import { readFiles } from '@netz-map/importers';
import { publicFiles } from './publishing/public-files.ts';
import { ACCESSIBILITY, PRIVACY } from './publishing/paragraphs.ts';
import { textsFor } from './texts/texts-for.ts';

const repository = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const table = (name: string): string => repository(`fixtures/sonnbrueck-40/${name}.csv`).trim();
const [heading, ...rows] = table('akteure').split('\n');

async function published(partners: readonly string[]) {
  const texts = { 'akteure.csv': [`${heading};Sichtbarkeit`, ...partners].join('\n'), 'beziehungen.csv': table('beziehungen') };
  const files = Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const { network } = await readFiles(files, { toPublish: true });
  return publication(network!).network;
}

/** All partners but this one are public; this one is kept back, or does not stand in the table at all. */
const marked = (one: number): string[] => rows.map((row, i) => `${row};${i === one ? 'intern' : 'öffentlich'}`);
const without = (one: number): string[] => marked(one).filter((_, i) => i !== one);

test('of each of forty partners: kept back, nobody can tell from what is published whether it stands in the table', async () => {
  for (const one of rows.keys())
    assert.deepEqual(writeNetwork(await published(marked(one))), writeNetwork(await published(without(one))), rows[one]);
});

test('nor can it be told from the bytes of the folder', async () => {
  for (const one of [0, 17]) {
    const bytes = async (partners: readonly string[]): Promise<string[]> =>
      publicFiles(await published(partners), { asOf: '2026-11-01', language: 'de', texts: textsFor('de'), scripts: [] }).map(
        (file) => `${file.name}\n${Buffer.from(file.bytes).toString('base64')}`,
      );
    assert.deepEqual(await bytes(marked(one)), await bytes(without(one)));
  }
});

test('the paragraphs in the folder are those of the docs', () => {
  for (const text of PRIVACY) assert.ok(repository('docs/einbetten/datenschutz.md').includes(`<p>${text}</p>`), text);
  for (const text of ACCESSIBILITY) assert.ok(repository('docs/einbetten/barrierefreiheit.md').includes(`<p>${text}</p>`), text);
});
