import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { asFunction, contentsOf, giveShared, givingEntry, stampOf, takeShared } from './shared-code.mjs';

const FILES = {
  '/names.js': 'let met = 0;\nexport const meet = (name) => `${name} ${++met}`;\nexport const forget = () => { met = 0; };',
  '/several.js': "import { meet } from '/names.js';\nexport const loud = () => meet('Anna').toUpperCase();",
  '/further.js': "import { loud } from '/several.js';\nexport const cry = () => loud();",
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
  const stamp = stampOf(Object.values(FILES));
  const later = await codeOf('/later.js', [takeShared(contents)], [asFunction('later.js', stamp, [contents])]);
  const page = await codeOf('/page.js', [giveShared('/shared.js', contents, stamp)]);
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
  assert.throws(() => make({ ...shared, of: 'another' }), { message: 'later.js', cause: /not of the same build/ });
});

test('the same sources give the same files', async () => {
  assert.deepEqual(await built(), await built());
});

test('what only several of the further files have lies in one that gives it to them, with what the page gave it', async () => {
  const page = contentsOf(await codeOf('/page.js'));
  const several = contentsOf(await codeOf('/several.js', [takeShared(page)]), 's_');
  const further = await codeOf('/further.js', [takeShared(page, several)], [asFunction('further.js', 'x', [page, several])]);
  const giving = await codeOf('/giving', [givingEntry('/giving', several), takeShared(page)], [asFunction('further.js', 'x', [page])]);
  const first = await codeOf('/page.js', [giveShared('/shared.js', page, 'x')]);
  assert.doesNotMatch(further.code, /\+\+met|toUpperCase/);
  assert.doesNotMatch(giving.code, /\+\+met/);
  const [{ shared, greet }, { default: give }, { default: make }] = await Promise.all(
    [first, giving, further].map(({ code }) => load(code)),
  );
  const { cry } = make({ ...shared, ...give(shared).given });
  assert.deepEqual([greet(), cry(), greet()], ['Anna 1', 'ANNA 2', 'Anna 3']);
});
