import { assertListed, pageTest } from '../../scripts/page-test.mjs';

pageTest('A marked <div> becomes the map', { page: 'examples/div-statt-element/index.html' }, async ({ page }) => {
  await assertListed(page, ['Freiwilligenbüro Sonnbrück', 'Dolmetsch-Pool Sonnbrück', 'Gartengruppe Wurzelwerk Südhang Sonnbrück']);
});
