import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (file) => readFileSync(file, 'utf8');

test('The code in the docs for frameworks is that of the examples, which are built and opened', () => {
  const blocks = [...read('docs/einbetten/frameworks.md').matchAll(/<!-- (examples\/\S+) -->\n```\w+\n([\s\S]*?)```/g)];
  assert.ok(blocks.length >= 6, `${blocks.length} blocks`);
  for (const [, file, shown] of blocks) assert.equal(shown, read(file), `${file} has changed: show it as it is now`);
});
