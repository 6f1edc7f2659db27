import { assert } from 'chai';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { checkPage } from './check-page.ts';
import { checkPanel } from './check-panel.ts';

const noServer: typeof fetch = () => Promise.reject(new TypeError('no server'));

describe('The panel that tells why nothing is to be seen', () => {
  let panel: HTMLElement | undefined;
  afterEach(() => panel?.remove());

  it('shows text as text, whatever a page is called', () => {
    panel = checkPanel([{ state: 'bad', what: '<img src=x onerror=alert(1)>', todo: '<b>x</b>' }], document);
    const item = panel.shadowRoot!.querySelector('li')!;
    assert.include(item.textContent, '<img src=x onerror=alert(1)>');
    assert.lengthOf(item.querySelectorAll('img'), 0);
  });

  it('takes the focus to its heading, passes axe, and goes away when asked', async () => {
    panel = checkPanel([{ state: 'good', what: 'Die Software läuft.' }], document);
    assert.equal(panel.shadowRoot!.activeElement?.localName, 'h2');
    await expectAccessible(panel);
    panel.shadowRoot!.querySelector('button')!.click();
    assert.isFalse(panel.isConnected);
  });

  it('reads a page that nobody runs: the tag that was escaped and the name that does not exist', async () => {
    const read = document.implementation.createHTMLDocument('Karte');
    read.body.append(read.createElement('netz-karte'));
    const url = new URL('https://verein.example/karte');
    const notes = await checkPage({ document: read, url, running: undefined, open: false, fetch: noServer });
    const said = notes.map(({ what }) => what).join(' ');
    assert.include(said, 'nicht eingebunden');
    assert.include(said, '<netz-karte> gibt es nicht');
    assert.notInclude(said, 'kein Baustein', 'there is one, under a wrong name');
  });

  it('knows the element behind a div, its data and whether it follows somebody', async () => {
    const read = document.implementation.createHTMLDocument('Karte');
    const div = read.createElement('div');
    div.setAttribute('data-netz-map', '');
    div.setAttribute('data-src', 'akteure.csv');
    const findings = read.createElement('netz-findings');
    findings.setAttribute('for', 'karte');
    read.body.append(div, findings);
    const url = new URL('https://verein.example/karte');
    const notes = await checkPage({ document: read, url, running: '1.0.0', open: false, fetch: noServer });
    const said = notes.map(({ what }) => what).join(' ');
    assert.include(said, '<div data-netz-map> ist auf der Seite');
    assert.include(said, '„akteure.csv“ war nicht zu erreichen');
    assert.include(said, '„karte“');
  });
});
