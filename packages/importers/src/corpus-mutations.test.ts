import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFiles, writeFiles } from './index.ts';
import { damagedFiles, type Seed } from './testing/mutations/damaged-file.ts';
import { corpusSeeds, textSeeds, writtenSeeds } from './testing/mutations/seeds.ts';
import { unsound } from './testing/mutations/soundness.ts';

// `test:fuzz` does the same with a hundred thousand files, every night.

const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);
const FIXTURES = new URL('../../../fixtures/', import.meta.url);

/** The corpus where it lies beside the project, else small tables of our own. */
function seeds(): Seed[] {
  const manifest = new URL('manifest.json', CORPUS);
  if (existsSync(manifest)) return corpusSeeds(readFileSync(manifest, 'utf8'), (name) => readFileSync(new URL(name, CORPUS)));
  const folder = new URL('sonnbrueck-40/', FIXTURES);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));
}

test('two thousand damaged files are read or refused within a second each, never thrown at', async () => {
  await fc.assert(
    fc.asyncProperty(damagedFiles([...seeds(), ...textSeeds(), ...writtenSeeds(writeFiles)]), async (files) => {
      const began = process.cpuUsage();
      const result = await readFiles(files, { pause: () => Promise.resolve() });
      const { user, system } = process.cpuUsage(began);
      assert.equal(unsound(result, files), undefined);
      assert.ok(user + system < 1_000_000, `${(user + system) / 1000} ms`);
    }),
    { numRuns: 2000 },
  );
});
