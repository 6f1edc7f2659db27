import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assertListed, pageTest, STRICT } from '../../scripts/page-test.mjs';

const page = 'examples/selbst-gehostet-csp/index.html';
const policyIn = (file) => [...readFileSync(file, 'utf8').matchAll(/default-src 'none'[^"\n]*/g)].map(([policy]) => policy.trim());
const [policy] = policyIn('examples/selbst-gehostet-csp/.htaccess');

test('The policy of the example is the one that the docs give and the tests use', () => {
  assert.equal(policy, STRICT);
  const told = policyIn('docs/einbetten/selbst-hosten.md');
  assert.equal(told.length, 3);
  for (const one of told) assert.equal(one, STRICT);
});

pageTest(
  'Under the strictest policy all three elements work',
  { page, headers: { 'content-security-policy': policy } },
  async ({ page }) => {
    await assertListed(page, ['Freiwilligenbüro Sonnbrück', 'Dolmetsch-Pool Sonnbrück']);
    // the search redraws the list, the table view builds tables: nothing of it may need what the policy forbids
    await page.evaluate(async () => {
      const map = document.querySelector('netz-map');
      map.view = 'table';
      await map.updateComplete;
      map.view = 'map';
      map.select('A13');
      await map.updateComplete;
    });
  },
);

pageTest(
  'The policy is really in force',
  { page, headers: { 'content-security-policy': policy }, faults: [/style-src/] },
  async ({ page }) => {
    const colour = await page.evaluate(() => {
      const element = document.createElement('p');
      element.setAttribute('style', 'color: rgb(1, 2, 3)');
      document.body.append(element);
      return getComputedStyle(element).color;
    });
    assert.notEqual(colour, 'rgb(1, 2, 3)');
  },
);
