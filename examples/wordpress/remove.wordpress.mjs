// The end of the plugin in a real WordPress. Run by scripts/test-wordpress.mjs.
import assert from 'node:assert/strict';
import { engine, leftBehind, log, mapPage, run, step } from '../../scripts/wordpress/site.mjs';
import { visit } from '../../scripts/wordpress/visit.mjs';

step('Deactivated, the page keeps the sentence with the link; deleted, nothing of the plugin is left', async () => {
  run("include_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins('netz-map/netz-map.php');");
  const visitor = await visit(engine, mapPage());
  assert.equal(await visitor.page.$('netz-map'), null);
  const link = await visitor.page.$eval('.wp-block-netz-map-element a', (a) => [a.textContent, a.href]);
  assert.equal(link[0], 'akteure.csv');
  assert.equal((await fetch(link[1])).status, 200);
  await visitor.close();
  run(
    "foreach (['plugin', 'file', 'misc'] as $part) include_once ABSPATH . \"wp-admin/includes/$part.php\"; if (true !== delete_plugins(['netz-map/netz-map.php'])) exit(1);",
  );
  assert.deepEqual(leftBehind(), []);
});

step('PHP has not complained about a single line of the plugin', () => {
  assert.deepEqual(
    log()
      .split('\n')
      .filter((line) => line.includes('netz-map')),
    [],
  );
});
