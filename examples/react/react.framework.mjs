import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { chooseInList, frameworkTest, policyFor } from '../../scripts/framework-test.mjs';
import { assertListed, pageTest } from '../../scripts/page-test.mjs';

frameworkTest('React', { folder: 'react' });

/** What a server would send, rendered where there is no browser. */
async function renderedOnServer(name) {
  const [{ createElement }, { renderToString }] = await Promise.all([import('react'), import('react-dom/server')]);
  const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).slice(1);
  const { [name]: component } = await import(`./dist/server/${file}.js`);
  return renderToString(createElement(component));
}

test('React renders the page on a server, where there is no browser: the tags stand in it, the network comes later', async () => {
  const html = await renderedOnServer('App');
  assert.match(html, /<netz-map id="netz" audience="public"><\/netz-map><netz-finder for="netz"><\/netz-finder>/);
});

const folder = 'examples/react/dist';
const page = readFileSync(`${folder}/vom-server.html`, 'utf8').replace(
  '<div id="app">',
  `<div id="app">${await renderedOnServer('AppFromServer')}`,
);

pageTest(
  'A page that React has rendered on a server gets its network and its events in the browser',
  { page: `${folder}/vom-server.html`, answers: { 'vom-server.html': page }, headers: { 'content-security-policy': policyFor([]) } },
  async ({ page: opened }) => {
    await assertListed(opened, ['Sozialamt']);
    await chooseInList(opened, 'Sozialamt');
  },
);
