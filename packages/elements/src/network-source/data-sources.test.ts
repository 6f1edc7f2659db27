import { createNetwork } from '@netz-map/core';
import { expect } from 'chai';
import '../define/netz-findings.ts';
import '../define/netz-suggestions.ts';
import { inside, mount, reach, spoken, until } from '../testing/mount.ts';
import { findings, JSON_FILE, PAIR, servedPage } from '../testing/served-page.ts';
import { NETWORK, PARTNERS, TIES } from '../testing/small-network.ts';

const page = servedPage();
const tableOf = (csv: string, attributes = ''): string => {
  const [head = [], ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
  const row = (cells: readonly string[], tag: string): string => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table ${attributes}><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
};

describe('Where the data come from', () => {
  it('a JSON file', async () => {
    const element = findings(mount('<netz-findings src="netz.json"></netz-findings>'));
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('Fünf Partner, vier Verbindungen, Stand 1. November 2026');
  });

  it('a JSON file in which somebody wrote an address: it is looked at as other files are, and held back', async () => {
    page.files.set('netz.json', JSON_FILE.replace('"label":', '"description":"Fragen an anna@verein.example","label":'));
    const element = findings(mount('<netz-findings src="netz.json"></netz-findings>'));
    await reach(element, 'ready');
    const said = element.shadowRoot!.querySelector('.problems')!.textContent;
    expect(said).to.contain('Das wird nicht veröffentlicht.');
    expect(said).to.not.contain('anna@');
  });

  it('a CSV file with the partners and one with the ties', async () => {
    const element = findings(mount(`<netz-findings ${PAIR} as-of="2026-11-01"></netz-findings>`));
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('Fünf Partner, vier Verbindungen');
    expect(page.files.requests).to.deep.equal(['akteure.csv', 'beziehungen.csv']);
  });

  it('an attribute without a value, as templates of websites write it: there is no such table', async () => {
    const element = findings(mount('<netz-findings src="netz.json" ties="" needs="" meetings=""></netz-findings>'));
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('Fünf Partner, vier Verbindungen');
    expect(page.files.requests).to.deep.equal(['netz.json']);
  });

  it('a script between the tags, without any request', async () => {
    const element = findings(mount(`<netz-findings><script type="application/json">${JSON_FILE}</script></netz-findings>`));
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('Fünf Partner, vier Verbindungen');
    expect(page.files.requests).to.deep.equal([]);
  });

  it('two tables between the tags, which step back when the network is there', async () => {
    const element = findings(mount(`<netz-findings>${tableOf(PARTNERS)}${tableOf(TIES)}</netz-findings>`));
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('Fünf Partner, vier Verbindungen');
    expect(element.querySelector('table')!.checkVisibility()).to.equal(false);
  });

  it('a table that says itself that it holds the ties, wherever it stands', async () => {
    const tables = `${tableOf(TIES, 'data-role="ties"')}${tableOf(PARTNERS)}`;
    const element = findings(mount(`<netz-findings>${tables}</netz-findings>`));
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('Fünf Partner, vier Verbindungen');
  });

  it('a table that comes later, and changes later', async () => {
    const element = findings(mount('<netz-findings><p>Gleich.</p></netz-findings>'));
    await reach(element, 'empty');
    element.append(document.createRange().createContextualFragment(tableOf(PARTNERS)));
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('Fünf Partner');
    element.querySelector('tbody tr')!.remove();
    await until(() => spoken(element).includes('Vier Partner'), 'the shorter table is read');
  });

  it('the property, as plain data, as a network or as the content of a file; also when it was set before the tag was known', async () => {
    for (const network of [NETWORK, createNetwork(NETWORK), JSON.parse(JSON_FILE) as typeof NETWORK]) {
      const element = findings(mount('<netz-findings src="fehlt.json"></netz-findings>'));
      element.network = network;
      await reach(element, 'ready');
      expect(spoken(element)).to.contain('Fünf Partner, vier Verbindungen');
    }
    expect(page.files.requests).to.not.contain('fehlt.json');
  });

  it('nothing: then it says so, and what stands between the tags stays', async () => {
    const element = findings(mount('<netz-findings><p>Unser Netzwerk hat 40 Partner.</p></netz-findings>'));
    await reach(element, 'empty');
    expect(spoken(element)).to.contain('Hier sind noch keine Daten.');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});

describe('When the data do not come', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['a file that is not there', 'src="fehlt.csv"', 'Die Datei „fehlt.csv“ wurde nicht gefunden.', 'not-found'],
    ['a login page instead of data', 'src="seite.csv"', 'enthält eine Webseite, keine Daten', 'html'],
    ['a server out of order', 'src="kaputt.csv"', 'konnte der Server gerade nicht liefern', 'server'],
    ['a connection that breaks', 'src="weg.csv"', 'war nicht erreichbar', 'unreachable'],
    ['a file of another website', 'src="https://fremd.example/netz.json"', 'liegt auf einer fremden Website', 'other-origin'],
    ['a JSON file that stops in the middle', 'src="halb.json"', 'konnte nicht gelesen werden', 'unreadable'],
    ['a tie file that is not there', 'src="akteure.csv" ties="fehlt.csv"', 'Die Datei „fehlt.csv“ wurde nicht gefunden.', 'not-found'],
  ];
  beforeEach(() => {
    page.files.set('seite.csv', '<!doctype html><title>Anmelden</title>');
    page.files.set('kaputt.csv', () => new Response('', { status: 503 }));
    page.files.set('weg.csv', () => Promise.reject(new TypeError('Failed to fetch')));
    page.files.set('halb.json', '{"schema":"netz-map/network/1","nodes":[');
  });

  for (const [what, attributes, sentence, code] of cases) {
    it(`${what} ends in a plain sentence, and what stands between the tags stays`, async () => {
      const main = mount(`<netz-findings><p>Ersatz</p></netz-findings>`);
      const element = findings(main);
      const failed = new Promise<string>((done) => element.addEventListener('netz-error', (event) => done(event.failure.code)));
      for (const [, name, value] of attributes.matchAll(/(\w+)="([^"]*)"/g)) element.setAttribute(name!, value!);
      expect(await failed).to.equal(code);
      await reach(element, 'error');
      expect(spoken(element)).to.contain(sentence);
      expect(element.shadowRoot!.querySelectorAll('[role=alert]')).to.have.length(1);
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(page.files.requests).to.not.contain('fremd.example');
    });
  }

  it('of several elements on one store, one raises its voice', async () => {
    const main = mount('<netz-findings src="fehlt.csv"></netz-findings><netz-suggestions src="fehlt.csv"></netz-suggestions>');
    await reach(findings(main), 'error');
    await reach(main.querySelector('netz-suggestions')!, 'error');
    const alerts = [...main.children].flatMap((element) => [...(element.shadowRoot?.querySelectorAll('[role=alert]') ?? [])]);
    expect(alerts).to.have.length(1);
  });

  it('trying again loads again, and whoever pressed the button keeps their place', async () => {
    const element = findings(mount('<netz-findings src="spaet.json"></netz-findings>'));
    await reach(element, 'error');
    page.files.set('spaet.json', JSON_FILE);
    const button = inside<HTMLButtonElement>(element, 'button');
    button.focus();
    button.click();
    await reach(element, 'ready');
    expect(document.activeElement).to.equal(element);
    expect(spoken(element)).to.contain('Fünf Partner');
  });
});
