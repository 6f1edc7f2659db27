import { pageTest } from '../../../scripts/page-test.mjs';

pageTest(
  'A page that does everything wrong is caught at all of it',
  {
    page: 'packages/elements/test-pages/everything-wrong.html',
    withoutElements: true,
    faults: [
      /thrown while loading/,
      /nobody catches this/,
      /an error in the console/,
      /style-src/,
      /localhost:1\//,
      /^cookie/,
      /^localStorage/,
      /^sessionStorage/,
      /^indexedDB/,
      /^window.name/,
      /the browser reported/,
    ],
  },
  // databases and reports need a moment
  ({ page }) => page.evaluate(() => new Promise((done) => setTimeout(done, 400))),
);
