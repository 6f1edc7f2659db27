// The website without a mouse: the Tab key, really pressed, from the top of every page to its last link.
import assert from 'node:assert/strict';
import { pageTest } from '../../scripts/page-test.mjs';
import { tabWalk } from '../../scripts/tab-walk.mjs';
import { FOLDER, PAGES } from './website.mjs';

for (const { file, elements } of PAGES)
  pageTest(
    `${file}: the Tab key stops at everything in its order, can be seen at each stop, and comes out at the end`,
    { page: `${FOLDER}/${file}`, withoutElements: !elements },
    async ({ page }) => {
      const { stops, faults } = await tabWalk(page);
      assert.deepEqual(faults, []);
      for (const tag of Object.keys(elements ?? {}))
        assert.ok(
          stops.some((stop) => stop.startsWith(`${tag} `)),
          `it stops in ${tag}`,
        );
    },
  );
