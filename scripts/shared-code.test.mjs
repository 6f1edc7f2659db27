import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { asFunction, contentsOf, giveShared, takeShared } from './shared-code.mjs';

const FILES = {
  '/names.js': 'let met = 0;\nexport const meet = (name) => `${name} ${++met}`;\nexport const forget = () => { met = 0; };',
  '/ground.js': 'export const area = (a, b) => a * b;',
  '/shared.js': 'export const shared = { of: "" };',
  '/page.js': "import { meet } from '/names.js';\nexport { shared } from '/shared.js';\nexport const greet = () => meet('Anna');",
  '/later.js':
    "import { meet } from '/names.js';\nimport { area } from '/ground.js';\nexport const again = () => meet('Anna');\nexport { area as ground };\nexport { meet } from '/names.js';",
};
const files = { resolveId: (id) => (id in FILES ? id : null), load: (id) => FILES[id] };
const codeOf = async (input, plugins = [], written = []) => {
  const { output } = await (await rollup({ input, plugins: [...plugins, files] })).generate({ plugins: written });
  return output[0];
};
const load = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

/** Both files as pages load them. */
async function built() {
  const contents = contentsOf(await codeOf('/page.js'));
  const later = await codeOf('/later.js', [takeShared(contents)], [asFunction(contents)]);
  const page = await codeOf('/page.js', [giveShared('/shared.js', contents)]);
  return { later: later.code, page: page.code };
}

test('what the page has is not in the file beside it, and both have the same in their hands', async () => {
  const { page, later } = await built();
  assert.doesNotMatch(later, /\+\+met/);
  assert.match(later, /a \* b/);
  const { greet, shared } = await load(page);
  const { again, ground, meet } = (await load(later)).default(shared);
  assert.deepEqual([greet(), again(), greet(), meet('Ali'), ground(2, 3)], ['Anna 1', 'Anna 2', 'Anna 3', 'Ali 4', 6]);
});

test('what nobody asks for is not handed over', async () => {
  const { page } = await built();
  const { shared } = await load(page);
  assert.equal(Object.keys(shared).length, 2);
});

test('a file of another build refuses what it is given, instead of going wrong somewhere', async () => {
  const { page, later } = await built();
  const [{ shared }, { default: make }] = await Promise.all([load(page), load(later)]);
  assert.throws(() => make({ ...shared, of: 'another' }), /not of the same build/);
});

test('the same sources give the same files', async () => {
  assert.deepEqual(await built(), await built());
});
