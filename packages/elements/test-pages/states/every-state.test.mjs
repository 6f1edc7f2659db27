// Every element in every state it can be in, looked at by axe: all rules on a light screen, the contrast of all texts also on a dark one,
// with forced colours and on paper. In Chromium alone, since axe judges what is in the page and not how an engine paints it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { closeBrowsers, openBrowsers } from '../../../../scripts/browsers.mjs';
import { ELEMENT_STATES, TAGS } from './element-states.mjs';
import { FAILURES, FROM_DISK, NO_READER, SHARED_STATES } from './shared-states.mjs';
import { StatePage, WAYS } from './state-page.mjs';

const chromium = (await openBrowsers()).find(({ id }) => id === 'chromium');
after(closeBrowsers);
const options = { skip: chromium ? false : 'Chromium is not among the engines of this run', timeout: 110_000 };

/** By element, the parts and the tokens that were seen in any state. */
const seen = { parts: new Map(), tokens: new Map() };

async function visit(where, run) {
  const there = await StatePage.open(chromium, where);
  try {
    await run(there);
    for (const [what, tags] of Object.entries(await there.seen()))
      for (const [tag, names] of tags) seen[what].set(tag, new Set([...(seen[what].get(tag) ?? []), ...names]));
  } finally {
    await there.close();
  }
}

/** What axe finds however the page is looked at. */
async function findings(there, selector, ways = Object.keys(WAYS)) {
  await there.look();
  const found = (await there.axe(selector)).map((each) => `on a light screen: ${each}`);
  for (const way of ways) {
    await there.look(way);
    found.push(...(await there.axe(selector, ['color-contrast'])).map((each) => `${way}: ${each}`));
  }
  await there.look();
  return found;
}

/** States that go on from one another, each beginning with what is put on the page. */
function chains(states) {
  const begin = states.flatMap(({ html }, i) => (html === undefined ? [] : [i]));
  return begin.map((from, i) => states.slice(from, begin[i + 1]));
}
const titles = (states) => states.map(({ title }) => title).join('; ');

describe('Axe finds nothing in any state of any element', { concurrency: 2 }, () => {
  for (const [tag, states] of Object.entries(ELEMENT_STATES))
    for (const chain of chains(states))
      test(`<${tag}>: ${titles(chain)}`, options, () =>
        visit({}, async (there) => {
          const found = [];
          for (const state of chain) {
            await there.bring(tag, state);
            for (const each of await findings(there, tag)) found.push(`${state.title}, ${each}`);
          }
          assert.deepEqual(found, []);
        }),
      );

  const shared = (states, where = {}) =>
    test(`all elements: ${titles(states)}`, options, () =>
      visit(where, async (there) => {
        const found = [];
        for (const state of states) {
          await there.bringAll(TAGS, state);
          for (const each of await findings(there, 'main', state.ways)) found.push(`${state.title}, ${each}`);
        }
        assert.deepEqual(found, []);
      }),
    );
  for (const state of SHARED_STATES) shared([state]);
  shared(FAILURES);
  shared([NO_READER], { answers: { 'netz-map-reader.iife.js': (_, response) => response.writeHead(404).end() } });
  shared([FROM_DISK], { fromDisk: true });
});

/** Names of our own that derive from others. */
const INNER = /^--netz-(ground|colour|[a-z]+-of)$/;
/** The colours of kinds are documented by the first. */
const byFirst = (names) => new Set(names.map((name) => name.replace(/^(--netz-colour)-[2-6]$/, '$1-1')));

for (const [what, field] of Object.entries({ parts: 'cssParts', tokens: 'cssProperties' }))
  test(`All ${what} that pages may style are documented, and all that are documented are there`, { skip: options.skip }, () => {
    const { modules } = JSON.parse(readFileSync('packages/elements/custom-elements.json', 'utf8'));
    const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
    const [undocumented, unseen] = [[], []];
    for (const { tagName, [field]: documented = [] } of elements) {
      const told = documented.map(({ name }) => name);
      const there = byFirst([...(seen[what].get(tagName) ?? [])].filter((name) => !INNER.test(name)));
      undocumented.push(...[...there].filter((name) => !told.includes(name)).map((name) => `${tagName} ${name}`));
      unseen.push(...told.filter((name) => !there.has(name)).map((name) => `${tagName} ${name}`));
    }
    assert.deepEqual({ undocumented: undocumented.sort(), unseen: unseen.sort() }, { undocumented: [], unseen: [] });
  });
