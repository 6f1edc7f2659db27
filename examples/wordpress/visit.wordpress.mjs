// What visitors of a real WordPress see of the plugin. Run by scripts/test-wordpress.mjs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { partnersInList } from '../../scripts/page-test.mjs';
import { until } from '../../scripts/wordpress/editor.mjs';
import { address, engine, mapPage, newPost, PARTNERS, run, show, step, url } from '../../scripts/wordpress/site.mjs';
import { ready, visit } from '../../scripts/wordpress/visit.mjs';

/** Without the page and the line in which each happened: these differ from page to page. */
const faultsOf = async (visitor) =>
  (await visitor.faults()).map((fault) => fault.replaceAll(visitor.page.url(), 'this page').replace(/:\d+$/, '')).sort();

step('A visitor sees the map with every partner, asks no other origin, and is left with nothing on the device', async () => {
  const visitor = await visit(engine, mapPage());
  assert.deepEqual(await ready(visitor.page), ['netz-map']);
  assert.equal((await partnersInList(visitor.page)).length, PARTNERS);
  assert.equal(await visitor.page.$eval('netz-map', (map) => map.getAttribute('audience')), 'public');
  assert.deepEqual(
    visitor.requests.filter((one) => new URL(one).origin !== url && !one.startsWith('data:')),
    [],
  );
  await until('the drawing', () => visitor.page.$('netz-map:state(drawn)'));
  await show(visitor.page, 'besuch');
  const left = (await visitor.faults()).filter((fault) => !/^(policy|error):/.test(fault));
  assert.deepEqual(left, []);
  await visitor.close();
});

step('A strict policy refuses nothing of it; what it refuses is of WordPress itself, and the same on a page without a map', async () => {
  const [plain, map] = [await visit(engine, newPost('Ohne', '<p>Nur Text</p>')), await visit(engine, mapPage())];
  await ready(map.page);
  const own = await faultsOf(plain);
  assert.deepEqual(await faultsOf(map), own);
  assert.ok(
    own.some((fault) => fault.startsWith('policy: enforce script-src')),
    'the policy is in force: WordPress writes scripts into its pages',
  );
  await Promise.all([plain.close(), map.close()]);
});

step('axe finds no barrier in it, wide and narrow', async () => {
  for (const width of [1200, 320]) {
    const visitor = await visit(engine, mapPage(), { anyPolicy: true, width });
    await ready(visitor.page);
    await visitor.page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const found = await visitor.page.evaluate(async () => {
      const { violations } = await globalThis.axe.run({ include: [['netz-map']] }, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
    });
    assert.deepEqual(found, [], `${width} pixels`);
    await visitor.close();
  }
});

step('In every theme there is, one script brings it: a module where WordPress knows modules', async () => {
  const module = run("echo function_exists('wp_enqueue_script_module') ? 'yes' : '';");
  const themes = JSON.parse(run('echo json_encode(array_keys(wp_get_themes()));'));
  const first = run('echo get_stylesheet();');
  for (const theme of themes) {
    run(`switch_theme('${theme}');`);
    const visitor = await visit(engine, mapPage());
    assert.deepEqual(await ready(visitor.page), ['netz-map'], theme);
    const scripts = visitor.requests
      .filter((one) => /\/cdn\/netz-map(\.iife)?\.js/.test(one))
      .map((one) => new URL(one).pathname.split('/').pop());
    assert.deepEqual(scripts, [module ? 'netz-map.js' : 'netz-map.iife.js'], theme);
    await visitor.close();
  }
  run(`switch_theme('${first}');`);
});

step('With ?netz-check the page says in German that all is well, or which file is missing', async () => {
  const told = async (address) => {
    const visitor = await visit(engine, `${address}?netz-check`);
    const panel = () =>
      visitor.page.$eval('body > div[lang=de]', ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('.bad')].map((note) => note.textContent),
      );
    const bad = await until('the panel', panel);
    await visitor.close();
    return bad;
  };
  assert.deepEqual(await told(mapPage()), []);
  assert.match((await told(newPost('Fehlt', '[netz-map src="/fehlt.csv"]'))).join(), /fehlt\.csv/);
  assert.equal((await fetch(`${url}/wp-content/plugins/netz-map/cdn/netz-check.html`)).status, 200);
});

step('Without JavaScript there is a sentence with a link to the file', async () => {
  const visitor = await visit(engine, mapPage(), { script: false });
  const link = await visitor.page.$eval('netz-map a', (a) => a.href);
  assert.equal((await fetch(link)).status, 200);
  await visitor.close();
});

step('Shortcodes do the same; the second element repeats the file of the first', async () => {
  const page = newPost(
    'Suche',
    `<p>Wer hilft?</p>\n\n[netz-map src="${address('sonnbrueck.xlsx')}" label="Wer dabei ist"]\n\n[netz element="finder" /]\n\n[netz element="directory" topic="Sprache"]<p>Das Verzeichnis.</p>[/netz]`,
  );
  const visitor = await visit(engine, page);
  assert.deepEqual(await ready(visitor.page), ['netz-map', 'netz-finder', 'netz-directory']);
  assert.equal((await partnersInList(visitor.page)).length, PARTNERS);
  assert.equal(visitor.requests.filter((one) => one.endsWith('.xlsx')).length, 1, 'the workbook is fetched once');
  assert.equal(await visitor.page.$eval('netz-directory', (one) => one.textContent.trim()), 'Das Verzeichnis.');
  await visitor.close();
});

step('What is for the coordination appears on a page with a password only', async () => {
  const content = `[netz element="findings" audience="internal" src="${address('sonnbrueck.xlsx')}"]\n\n[netz element="suggestions" audience="internal"]\n\n[netz element="meeting" audience="internal"]`;
  const open = await visit(engine, newPost('Offen', content));
  assert.deepEqual(await ready(open.page), ['netz-findings']);
  assert.equal(await open.page.$eval('netz-findings', (one) => one.getAttribute('audience')), 'public');
  await open.close();
  const closed = await visit(engine, newPost('Koordination', content, ", 'post_password' => 'sonne'"));
  assert.equal(await closed.page.$('netz-findings'), null);
  await closed.page.type('input[name=post_password]', 'sonne');
  await Promise.all([
    closed.page.waitForNavigation(),
    closed.page.click('.post-password-form input[type=submit], .post-password-form button'),
  ]);
  assert.deepEqual(await ready(closed.page), ['netz-findings', 'netz-suggestions', 'netz-meeting']);
  await closed.close();
});

step('Every element that the plugin offers is there as a block and shows its network', async () => {
  const names = JSON.parse(run('echo json_encode(array_keys(Netz_Map\\elements()));'));
  const block = (name) =>
    `<!-- wp:netz-map/element {"element":"${name}","audience":"internal","src":"${address('sonnbrueck.xlsx')}"} -->\n<div class="wp-block-netz-map-element"></div>\n<!-- /wp:netz-map/element -->`;
  const page = newPost('Alle', names.map(block).join('\n\n'), ", 'post_password' => 'sonne'");
  const visitor = await visit(engine, page);
  await visitor.page.type('input[name=post_password]', 'sonne');
  await Promise.all([
    visitor.page.waitForNavigation(),
    visitor.page.click('.post-password-form input[type=submit], .post-password-form button'),
  ]);
  assert.deepEqual(
    await ready(visitor.page),
    names.map((name) => `netz-${name}`),
  );
  await visitor.close();
});

step('Nothing that somebody writes into a shortcode becomes markup or an address of a script', async () => {
  const hostile = '"><script>alert(1)</script>';
  const page = newPost(
    'Boese',
    `[netz-map src="javascript:alert(1)" label='${hostile}'] [netz element='${hostile}' src="/a.csv"] [netz-map src="/a.csv" onclick="alert(1)" label='x" onfocus="alert(1)']`,
  );
  const html = await (await fetch(page)).text();
  assert.doesNotMatch(html, /<script>alert|javascript:alert|<netz-map[^>]* on\w+="/);
});

step('A feed gets the sentence and no tag', async () => {
  run(
    "wp_insert_post(['post_status' => 'publish', 'post_author' => 1, 'post_title' => 'Neu', 'post_content' => '[netz-map src=\"/a.csv\"]']);",
  );
  const feed = await (await fetch(`${url}/feed/`)).text();
  assert.match(feed, /gibt es auch als Datei/);
  assert.doesNotMatch(feed, /<netz-map/);
});
