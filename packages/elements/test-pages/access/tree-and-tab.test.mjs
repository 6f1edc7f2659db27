// The tree that a screen reader is given, and the way of the Tab key through the page.
import assert from 'node:assert/strict';
import { generatedNetwork } from '../../src/testing/generated-network.ts';
import { chromiumTest, drawn, show } from './chromium-page.mjs';

/** What a screen reader is given, without what it is told to leave out. */
async function readerTree(cdp) {
  await cdp.send('Accessibility.enable');
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: node.role?.value,
      name: node.name?.value ?? '',
      is: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    }));
}
const items = (tree) => tree.filter(({ role }) => role === 'treeitem');

for (const size of [60, 500])
  chromiumTest(
    `A02 Each of ${size} partners is an object of its own for a screen reader, with a name of its own`,
    async ({ page, cdp }) => {
      const network = generatedNetwork(size);
      await show(page, network);
      const names = items(await readerTree(cdp)).map(({ name }) => name);
      assert.equal(names.length, size);
      assert.equal(new Set(names).size, size);
      for (const { name } of network.organisations)
        assert.ok(
          names.some((each) => each.startsWith(`${name},`)),
          name,
        );
    },
  );

chromiumTest('A02 Of 5,000 partners a screen reader is given a hundred, and how many there are', async ({ page, cdp }) => {
  await show(page, generatedNetwork(5000));
  const found = items(await readerTree(cdp));
  assert.ok(found.length > 50 && found.length <= 110, `${found.length} lines`);
  assert.equal(new Set(found.map(({ name }) => name)).size, found.length);
});

for (const [language, set] of Object.entries({ de: '', 'de-einfach': 'plain', en: 'lang' }))
  chromiumTest(
    `A02 Nothing that a screen reader says has a gap before a comma or a full stop twice (${language})`,
    async ({ page, cdp }) => {
      await drawn(page);
      await page.evaluate(async (attribute) => {
        const map = document.querySelector('netz-map');
        if (attribute) map.setAttribute(attribute, 'en');
        map.select('A13');
        const root = map.shadowRoot;
        root.querySelector('.open-tools').click();
        for (let tries = 0; tries < 200 && !root.querySelector('.tools'); tries++) await new Promise((done) => setTimeout(done, 50));
        for (const twisty of root.querySelectorAll('.twisty.closed')) twisty.click();
        for (const details of root.querySelectorAll('details')) details.open = true;
        await map.updateComplete;
      }, set);
      const said = (await readerTree(cdp)).flatMap(({ name }) => name);
      assert.ok(said.length > 300, `${said.length} things are said`);
      assert.deepEqual(
        said.filter((name) => / [,.;:!?](?:\s|$)| {2}|,,|\.\.(?!\.)/.test(name) && !/^(.) $/.test(name)),
        [],
      );
    },
  );

chromiumTest('A02 The drawing is one picture with a name, and nothing else in it is told', async ({ page, cdp }) => {
  await drawn(page);
  const tree = await readerTree(cdp);
  const pictures = tree.filter(({ role }) => /^(image|img|figure|canvas|graphics-document)$/i.test(role));
  assert.deepEqual(
    pictures.map(({ name }) => name),
    ['Zeichnung des Netzes. Alle Inhalte stehen auch in der Liste darunter.'],
  );
  assert.deepEqual(
    tree.filter(({ role, is }) => is.focusable && role === pictures[0].role),
    [],
    'no key stops on it',
  );
});

chromiumTest('A02 Each tie is a sentence of its own for a screen reader, once its partner is opened', async ({ page, cdp }) => {
  await page.evaluate(async () => {
    const map = document.querySelector('netz-map');
    const line = [...map.shadowRoot.querySelectorAll('[role=treeitem]')].find((each) => each.textContent.includes('Amt für Wohnen'));
    line.querySelector('.twisty').click();
    await map.updateComplete;
  });
  const sentences = items(await readerTree(cdp)).filter(
    ({ name }) => / (mit|an|von) /.test(name) && name.includes('Amt für Wohnen') && !/, Behörde,/.test(name),
  );
  assert.equal(sentences.length, 4);
});

/** Where the focus is: in the page, or in which part of the map. */
const where = (page) =>
  page.evaluate(() => {
    const inside = document.querySelector('netz-map').shadowRoot.activeElement;
    if (!inside) return document.activeElement?.localName ?? 'body';
    const part = ['.toolbar', '.moves', '.list', '.details', '.help', '.legend', '.tables'].find((each) => inside.closest(each)) ?? '.map';
    const all = [...inside.getRootNode().querySelectorAll('*')];
    return `${part} ${inside.getAttribute('role') ?? inside.localName} ${all.indexOf(inside)}`;
  });

async function tab(page, times, back = false) {
  const stops = [];
  if (back) await page.keyboard.down('Shift');
  for (let i = 0; i < times; i++) {
    await page.keyboard.press('Tab');
    stops.push(await where(page));
  }
  if (back) await page.keyboard.up('Shift');
  return stops;
}

chromiumTest(
  'A04 Tab goes through the whole map and out of it, with at most four stops in the list, and back the same way',
  async ({ page }) => {
    await drawn(page);
    await page.evaluate(async () => {
      const map = document.querySelector('netz-map');
      map.select('A13');
      await map.updateComplete;
      document.querySelector('a').focus();
    });
    const forth = [];
    for (let i = 0; i < 60; i++) {
      forth.push(...(await tab(page, 1)));
      if (forth.at(-1) === 'a') break;
    }
    assert.equal(forth.at(-1), 'a', `it comes out: ${forth.join(', ')}`);
    const inList = forth.filter((stop) => /^\.(list|details)/.test(stop));
    assert.ok(inList.length >= 2 && inList.length <= 4, `in the list: ${inList.join(', ')}`);
    assert.equal(forth.filter((stop) => stop.includes('treeitem')).length, 1, 'the list is one stop');
    const back = await tab(page, forth.length - 1, true);
    assert.deepEqual(back.reverse(), forth.slice(0, -1));
  },
);
