// The plugin in a real WordPress: from the upload of the zip to a page with a map. Run by scripts/test-wordpress.mjs.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as editor from '../../scripts/wordpress/editor.mjs';
import { address, CITY, engine, folder, mapPage, person, run, show, step, url, zip } from '../../scripts/wordpress/site.mjs';
import { visit } from '../../scripts/wordpress/visit.mjs';

const { until } = editor;
let coordinator;

step('The administrator uploads the zip as a plugin and activates it', async () => {
  const admin = await person('verwaltung');
  await admin.goto(`${url}/wp-admin/plugin-install.php?tab=upload`);
  await (await admin.$('#pluginzip')).uploadFile(zip);
  await until('the button to install', () => admin.$('#install-plugin-submit:not([disabled])'));
  await show(admin, 'hochladen', { clip: '.upload-plugin' });
  await Promise.all([admin.waitForNavigation({ timeout: 60_000 }), admin.click('#install-plugin-submit')]);
  const link = await until('the link to activate it', () => admin.$('a[href*="action=activate"]'));
  await Promise.all([admin.waitForNavigation(), link.click()]);
  assert.equal(run("include_once ABSPATH . 'wp-admin/includes/plugin.php'; echo is_plugin_active('netz-map/netz-map.php');"), '1');
});

step('A page without an element of ours loads nothing of the plugin', async () => {
  const visitor = await visit(engine, `${url}/`);
  assert.deepEqual(
    visitor.requests.filter((one) => one.includes('netz-map')),
    [],
  );
  await visitor.close();
});

step('The coordinator, who is no administrator, uploads tables as Excel writes them; of JSON only a network is taken', async () => {
  const page = (coordinator = await person('koordination'));
  const upload = async (file) => {
    await page.goto(`${url}/wp-admin/media-new.php?browser-uploader`);
    await (await page.$('#async-upload')).uploadFile(file);
    await Promise.all([page.waitForNavigation(), page.click('#html-upload')]);
    return page.evaluate(() => (location.pathname.endsWith('/upload.php') ? '' : document.body.textContent));
  };
  for (const file of [
    'excel/akteure_windows1252.csv',
    'excel/akteure_utf8_bom.csv',
    '../../examples/arbeitsmappe/sonnbrueck.xlsx',
    '../fuenf-vereine/fuenf-vereine.json',
  ]) {
    assert.equal(await upload(path.join(CITY, file)), '', file);
    assert.ok(address(path.basename(file)), `${file} is in the media library`);
  }
  const other = path.join(folder, 'anderes.json');
  writeFileSync(other, '{"name": "kein Netz"}');
  assert.notEqual(await upload(other), '', 'WordPress refuses it');
  assert.equal(address('anderes.json'), undefined);
});

step('In the block editor she inserts the map, uploads both tables, sees the map at once and publishes', async () => {
  const page = coordinator;
  const canvas = await editor.newPage(page, url, 'Unser Netzwerk');
  await editor.insertBlock(page, canvas, 'Netz-Karte');
  await until('the block', () => canvas.$('.wp-block-netz-map-element'));
  await show(page, 'block');
  await editor.uploadIntoBlock(canvas, path.join(CITY, 'akteure.csv'));
  await until('the preview of the map', () => canvas.$('.netz-map-preview netz-map:state(ready)'));
  await until('what comes next', () => canvas.$('.netz-map-next'));
  await page.mouse.move(700, 62);
  await show(page, 'beziehungen');
  await editor.uploadThroughLibrary(page, canvas, 'Beziehungen wählen', path.join(CITY, 'beziehungen.csv'));
  await until('the map with both tables', () => canvas.$('.netz-map-preview netz-map[ties]:state(ready)'));
  await until('the drawing', () => canvas.$('.netz-map-preview netz-map:state(drawn)'));
  await editor.openSettings(page);
  await show(page, 'vorschau');
  assert.equal(await editor.publish(page), mapPage());
  const saved = run("echo get_page_by_path('unser-netzwerk')->post_content;");
  assert.match(
    saved,
    /<!-- wp:netz-map\/element .*"src":"\/wp-content\/uploads\/[^"]+\/akteure\.csv","ties":"\/wp-content\/uploads\/[^"]+\/beziehungen\.csv"/,
  );
  assert.match(saved, /Datei: <a href="\/wp-content\/uploads\/[^"]+akteure\.csv">akteure\.csv<\/a>/);
});

step('Opened again, the editor finds the block as it has saved it', async () => {
  const page = coordinator;
  await page.goto(`${url}/wp-admin/post.php?action=edit&post=${run("echo get_page_by_path('unser-netzwerk')->ID;")}`);
  const canvas = await until('the editor', () => editor.canvasOf(page));
  await until('the preview', () => canvas.$('.netz-map-preview netz-map:state(ready)'));
  const valid = await page.evaluate(() =>
    globalThis.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ isValid }) => isValid),
  );
  assert.deepEqual(valid, [true]);
});
