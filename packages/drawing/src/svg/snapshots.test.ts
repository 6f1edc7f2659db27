import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { DAY } from '../sample-networks.test.ts';
import { drawNetwork } from './draw-network.ts';
import { pictures } from './pictures.test.ts';

const FOLDER = new URL('../../snapshots/', import.meta.url);
/** Larger ones nobody reads in a diff. */
const LARGEST = 60_000;
const update = process.env['UPDATE_SNAPSHOTS'] === '1';
const write = update && !process.env['CI'];

if (update && !write)
  test('pictures are reviewed by people, not written by a machine', () => assert.fail('UPDATE_SNAPSHOTS does nothing where CI is set'));

for (const [name, { network, options }] of pictures) {
  test(`the picture "${name}" is drawn as it was reviewed (UPDATE_SNAPSHOTS=1 writes it anew)`, () => {
    const file = new URL(`${name}.svg`, FOLDER);
    const text = drawNetwork(network, { asOf: DAY, width: 640, height: 480, language: 'de', ...options });
    assert.ok(text.length <= LARGEST, `${text.length} letters are too many to review`);
    if (write) writeFileSync(file, text);
    assert.ok(existsSync(file), 'nobody has reviewed this picture yet');
    // not `equal`: a difference of thousands of letters tells nothing; the diff of the file does
    assert.ok(readFileSync(file, 'utf8') === text, `${name}.svg differs; write it anew and look at the difference`);
  });
}

test('no picture is left of what is drawn no more', () => {
  const left = readdirSync(FOLDER).filter((file) => !pictures.has(file.replace(/\.svg$/, '')));
  if (write) for (const file of left) rmSync(new URL(file, FOLDER));
  else assert.deepEqual(left, []);
});
