// Every example that the guide shows as running, run: in every engine, with content, without barriers, under the strict policy.
import assert from 'node:assert/strict';
import { pageTest } from '../page-test.mjs';
import { assertFits, assertSteady, assertWithoutBarriers, ownPages, readPage, SITE, UNDER_POLICY } from './built-site.mjs';

const count = (text) => text.split('<div class="live-runs">').length - 1;

/** In the page: waits for all elements of the examples; what each of them says, or why it does not. */
async function waitForExamples(patience) {
  const end = performance.now() + patience;
  const examples = [...document.querySelectorAll('.live-runs')];
  const isElement = ({ localName }) => localName.startsWith('netz-');
  for (;;) {
    const elements = examples.map((example) => [...example.querySelectorAll('*')].filter(isElement));
    const waiting = elements.flat().filter((element) => !element.shadowRoot || !element.matches(':state(ready)'));
    if ((waiting.length === 0 && elements.every((all) => all.length > 0)) || performance.now() > end)
      return elements.map((all) =>
        all.map((element) => ({
          tag: element.localName,
          ready: !waiting.includes(element),
          failed: element.shadowRoot?.querySelector('[part~=error]')?.textContent.trim() ?? '',
          words: (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim().length,
        })),
      );
    await new Promise((done) => setTimeout(done, 20));
  }
}

for (const file of ownPages()) {
  const examples = count(readPage(file));
  if (examples === 0) continue;
  pageTest(
    `${examples === 1 ? 'The live example' : `The ${examples} live examples`} on ${file} can be seen`,
    { page: `${SITE}/${file}`, headers: UNDER_POLICY, withoutElements: true },
    async (there) => {
      const shown = await there.page.evaluate(waitForExamples, 15_000);
      assert.equal(shown.length, examples);
      for (const { tag, ready, failed, words } of shown.flat()) {
        assert.ok(ready, `${tag} is ready`);
        assert.equal(failed, '', `${tag} reports nothing`);
        assert.ok(words > 100, `${tag} has content: ${words} characters`);
      }
      await assertSteady(there);
      await assertWithoutBarriers(there, ['light']);
      await assertFits(there.page);
    },
  );
}
