// What is chosen in one element of a page shows in the others.
import assert from 'node:assert/strict';
import { pageTest } from '../../scripts/page-test.mjs';
import { FOLDER } from './website.mjs';

/** In the page: presses the first button of an element that says this, once it is there; waits a moment for what comes of it. */
async function press(tag, text) {
  const inside = document.querySelector(tag).shadowRoot;
  const wanted = () =>
    [...inside.querySelectorAll('button')].find((button) => button.textContent.includes(text) && button.checkVisibility());
  for (let tries = 0; !wanted() && tries < 100; tries++) await new Promise((done) => setTimeout(done, 20));
  wanted().click();
  await new Promise((done) => setTimeout(done, 300));
}

const headingOf = (page, tag) =>
  page.evaluate((one) => document.querySelector(one).shadowRoot.querySelector('[part~=heading]').textContent.trim(), tag);

/** Whether the top of an element is in the upper half of the window, or not far above. */
async function assertSeen(page, tag) {
  const { top, there } = await page.evaluate(
    (one) => ({ top: document.querySelector(one).getBoundingClientRect().top, there: innerHeight }),
    tag,
  );
  assert.ok(top > -200 && top < there / 2, `${tag} is seen: its top is at ${top} of ${there}`);
}

pageTest(
  'A name in the public directory leads to what is known of that partner',
  { page: `${FOLDER}/wer-macht-was.html` },
  async ({ page }) => {
    await page.evaluate(press, 'netz-directory', 'Patenkreis Herzfaden');
    assert.match(await headingOf(page, 'netz-organisation'), /Patenkreis Herzfaden/);
    await assertSeen(page, 'netz-organisation');
  },
);

pageTest('A finding of the team page leads to its place on the map', { page: `${FOLDER}/intern/index.html` }, async ({ page }) => {
  await page.evaluate(press, 'netz-findings', 'Auf der Karte zeigen');
  assert.ok(await page.evaluate(() => document.querySelector('netz-map').matches(':state(selected)')));
  await assertSeen(page, 'netz-map');
});

pageTest(
  'A partner that is chosen on the map is the one that is told of above it',
  { page: `${FOLDER}/intern/partner.html` },
  async ({ page }) => {
    await page.evaluate(() => document.querySelector('netz-map').select('A25'));
    await page.evaluate(() => document.querySelector('netz-organisation').updateComplete);
    assert.match(await headingOf(page, 'netz-organisation'), /Koordination Migrantenorganisationen/);
  },
);

pageTest(
  'A name behind a field of the map of needs leads to that partner below',
  { page: `${FOLDER}/intern/bedarfe.html` },
  async ({ page }) => {
    await page.evaluate(press, 'netz-coverage', 'fehlt');
    const name = await page.evaluate(() => {
      const button = document.querySelector('netz-coverage').shadowRoot.querySelector('.to-partner');
      button.click();
      return button.textContent.trim();
    });
    await page.evaluate(() => document.querySelector('netz-organisation').updateComplete);
    assert.match(await headingOf(page, 'netz-organisation'), new RegExp(name.slice(0, 20)));
  },
);

pageTest('A member of a group is shown on the map below', { page: `${FOLDER}/intern/vertretung.html` }, async ({ page }) => {
  await page.evaluate(() => {
    const inside = document.querySelector('netz-representation').shadowRoot;
    for (const details of inside.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(press, 'netz-representation', 'Volkshochschule');
  assert.ok(await page.evaluate(() => document.querySelector('netz-map').matches(':state(selected)')));
});
