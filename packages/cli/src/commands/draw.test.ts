import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../run.ts';
import { memoryWorld } from '../testing/memory-world.ts';
import { SMALL } from '../testing/small-tables.ts';

async function draw(line: string) {
  const world = memoryWorld({ files: SMALL });
  const code = await run(['draw', 'akteure.csv', 'beziehungen.csv', ...line.split(' ')], world);
  return { code, ...world.said };
}

test('a poster has the size and the shape of its paper, across or upright', async () => {
  const across = await draw('--paper a3');
  assert.equal(across.code, 0);
  assert.match(across.out, /^<svg [^>]*width="420mm" height="297mm"/);
  const upright = await draw('--paper a0-portrait');
  const [, width, height] = /width="841mm" height="1189mm" viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(upright.out)!.map(Number);
  assert.ok(Math.abs(height! / width! - 1189 / 841) < 0.002);
});

test('paper that there is not is named, with what there is', async () => {
  const { code, err } = await draw('--paper b5');
  assert.equal(code, 2);
  assert.match(err, /a4-portrait/);
});
