// What can be said of the plugin without WordPress. With a real one: node scripts/run.mjs test:wordpress
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { pluginFiles, writePluginZip } from '../../scripts/plugin-zip.mjs';

const files = pluginFiles();
const text = (name) => files.get(name).toString();
const sources = [...files.keys()].filter((name) => /\.(php|js)$/.test(name) && !name.startsWith('cdn/'));

test('The zip holds one folder with the plugin, its licence and all scripts it loads', () => {
  const inside = Object.keys(unzipSync(readFileSync(writePluginZip())));
  assert.ok(inside.every((name) => name.startsWith('netz-map/')));
  for (const name of ['netz-map.php', 'readme.txt', 'LICENSE', 'block/block.json', 'cdn/netz-map.js', 'cdn/netz-map-reader.iife.js'])
    assert.ok(inside.includes(`netz-map/${name}`), name);
  assert.ok(!inside.some((name) => name.endsWith('.map')));
});

test('All of its parts are of the version of the elements', () => {
  const { version } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8'));
  const told = {
    header: /Version:\s+(\S+)/.exec(text('netz-map.php'))[1],
    constant: /const VERSION = '([^']+)'/.exec(text('netz-map.php'))[1],
    readme: /Stable tag: (\S+)/.exec(text('readme.txt'))[1],
    block: /'version'\s*=> '([^']+)'/.exec(text('block/block.asset.php'))[1],
  };
  assert.deepEqual(told, { header: version, constant: version, readme: version, block: version });
});

test('Translators find every sentence', () => {
  const template = text('languages/netz-map.pot');
  for (const name of sources) {
    const calls = [...text(name).matchAll(/\b__\(/g)].length;
    const listed = [...template.matchAll(new RegExp(`^#: ${name.replaceAll('.', '\\.')}:\\d+$`, 'gm'))].length;
    assert.equal(listed, calls, name);
  }
  assert.match(template, /msgid "Netz: Ich suche …"/);
});

test('No source of the plugin knows a foreign address but that of its licence and of WordPress', () => {
  const addresses = [...files.keys()]
    .filter((name) => !name.startsWith('cdn/') && /\.(php|js|json|css)$/.test(name))
    .flatMap((name) => [...text(name).matchAll(/https?:\/\/[^\s'"]+/g)].map(([address]) => address));
  assert.deepEqual(addresses.sort(), ['https://opensource.org/license/mit', 'https://schemas.wp.org/trunk/block.json']);
});

test('The plugin keeps nothing: no option, no table, no task', () => {
  for (const name of sources)
    assert.doesNotMatch(text(name), /\b(add|update)_(option|site_option|post_meta|user_meta)\b|\$wpdb|wp_schedule_/, name);
});

test('The elements that the plugin offers are those there are', () => {
  const offered = [...text('includes/elements.php').matchAll(/^\t\t'([a-z]+)'\s+=> element\(/gm)].map(([, name]) => `netz-${name}`);
  const there = [...readFileSync('docs/elements/README.md', 'utf8').matchAll(/^\| \[`<([\w-]+)>`\]/gm)].map(([, tag]) => tag);
  assert.deepEqual(offered.sort(), there.sort());
});
