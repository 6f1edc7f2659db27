import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from './run.ts';
import { memoryWorld } from './testing/memory-world.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('the commands that the docs show for checking and converting do what stands there, one after the other', async () => {
  const page = read('docs/kommandozeile.md');
  const sections = ['check', 'convert'].map((name) => page.split(`\n## \`${name}\`:`)[1]!.split('\n## ')[0]!);
  const lines = sections.flatMap((section) => [...section.matchAll(/^netz-map .*$/gm)].map(([line]) => line));
  assert.ok(lines.length >= 8);
  const files: Record<string, string | Uint8Array> = {
    'akteure.csv': read('fixtures/sonnbrueck-40/akteure.csv'),
    'beziehungen.csv': read('fixtures/sonnbrueck-40/beziehungen.csv'),
  };
  for (const line of lines) {
    const world = memoryWorld({ files });
    const argv = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word!);
    const code = await run(argv.slice(1), world);
    assert.equal(code, 0, `${line}: ${world.said.err}`);
    assert.ok(world.said.out.length > 100 || Object.keys(world.bytes).length > 0, line);
    Object.assign(files, world.bytes);
  }
  assert.deepEqual(
    Object.keys(files).filter((name) => name.startsWith('tabellen/')),
    ['tabellen/akteure.csv', 'tabellen/verbindungen.csv', 'tabellen/bedarfe.csv'],
  );
});
