// The invented cities of this project, and the odd files where they are at hand: whatever could be read comes back as it was.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readFiles } from '../read-files.ts';
import type { InputFile } from '../read-options.ts';
import { expectSame } from '../testing/expect-same.ts';
import { writeFiles } from './write-files.ts';

const FIXTURES = new URL('../../../../fixtures/', import.meta.url);
const CORPUS = new URL('../../../../../shared/corpus/', import.meta.url);

const inFolder = (folder: URL, pattern: RegExp): InputFile[] =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));

async function comesBack(files: readonly InputFile[]): Promise<void> {
  const { network } = await readFiles(files, { name: 'Unser Netz', asOf: '2026-11-01' });
  if (network === undefined) return;
  for (const format of ['csv', 'xlsx', 'json'] as const) expectSame((await readFiles(writeFiles(network, format).files)).network, network);
}

for (const { name } of readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'golden'))
  test(`${name} comes back from CSV, Excel and JSON as it was`, async () => {
    await comesBack(inFolder(new URL(`${name}/`, FIXTURES), /\.csv$/));
  });

test(
  'what could be read of an odd file comes back from CSV, Excel and JSON as it was',
  { skip: existsSync(CORPUS) ? false : 'the corpus of odd files (../shared/corpus) is not here' },
  async () => {
    for (const file of inFolder(CORPUS, /\.(csv|tsv|json|gexf|graphml|xlsx)$/)) if (file.name !== 'manifest.json') await comesBack([file]);
  },
);
