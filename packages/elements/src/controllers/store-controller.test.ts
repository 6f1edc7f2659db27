import { createNetwork, writeNetwork } from '@netz-map/core';
import { expect } from 'chai';
import '../define/netz-findings.ts';
import '../define/netz-suggestions.ts';
import type { NetzFindings } from '../define/netz-findings.ts';
import { inside, mount, reach, spoken, unmount, until } from '../testing/mount.ts';
import { ServedFiles } from '../testing/served-files.ts';
import { NETWORK, PARTNERS, TIES } from '../testing/small-network.ts';
import { registry } from './store-binding.ts';

const JSON_FILE = JSON.stringify(writeNetwork(createNetwork(NETWORK)));
const PAIR = 'src="akteure.csv" ties="beziehungen.csv"';
const tableOf = (csv: string, attributes = ''): string => {
  const [head = [], ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
  const row = (cells: readonly string[], tag: string): string => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table ${attributes}><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
};
const findings = (main: HTMLElement, selector = 'netz-findings'): NetzFindings => main.querySelector<NetzFindings>(selector)!;

let files: ServedFiles;
beforeEach(() => {
  files = new ServedFiles({ 'akteure.csv': PARTNERS, 'beziehungen.csv': TIES, 'netz.json': JSON_FILE });
});
afterEach(async () => {
  await unmount();
  files.end();
  expect(registry.size, 'stores left behind').to.equal(0);
});

describe('Where the data come from', () => {
  it('a JSON file', async () => {
    const element = findings(mount('<netz-findings src="netz.json"></netz-findings>'));
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('Fünf Partner, vier Verbindungen, Stand 1. November 2026');
  });

  it('a CSV file with the partners and one with the ties', async () => {
    const element = findings(mount(`<netz-findings ${PAIR} as-of="2026-11-01"></netz-findings>`));
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('Fünf Partner, vier Verbindungen');
    expect(files.requests).to.deep.equal(['akteure.csv', 'beziehungen.csv']);
  });

  it('a script between the tags, without any request', async () => {
    const element = findings(mount(`<netz-findings><script type="application/json">${JSON_FILE}</script></netz-findings>`));
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('Fünf Partner, vier Verbindungen');
    expect(files.requests).to.deep.equal([]);
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
    expect(files.requests).to.not.contain('fehlt.json');
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
    files.set('seite.csv', '<!doctype html><title>Anmelden</title>');
    files.set('kaputt.csv', () => new Response('', { status: 503 }));
    files.set('weg.csv', () => Promise.reject(new TypeError('Failed to fetch')));
    files.set('halb.json', '{"schema":"netz-map/network/1","nodes":[');
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
      expect(files.requests).to.not.contain('fremd.example');
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
    files.set('spaet.json', JSON_FILE);
    const button = inside<HTMLButtonElement>(element, 'button');
    button.focus();
    button.click();
    await reach(element, 'ready');
    expect(document.activeElement).to.equal(element);
    expect(spoken(element)).to.contain('Fünf Partner');
  });
});

describe('Elements that show the same network', () => {
  it('ask for it once', async () => {
    const main = mount(`<netz-findings ${PAIR}></netz-findings><netz-suggestions ${PAIR}></netz-suggestions>`);
    await reach(findings(main), 'ready');
    await reach(main.querySelector('netz-suggestions')!, 'ready');
    expect(files.requests).to.deep.equal(['akteure.csv', 'beziehungen.csv']);
  });

  it('and each for itself when they name different files', async () => {
    const main = mount('<netz-findings src="netz.json"></netz-findings><netz-findings src="akteure.csv" id="b"></netz-findings>');
    await reach(findings(main), 'ready');
    await reach(findings(main, '#b'), 'ready');
    expect(files.requests).to.have.members(['netz.json', 'akteure.csv']);
  });

  it('the network is dropped with the last of them, and asked for anew afterwards', async () => {
    await reach(findings(mount('<netz-findings src="netz.json"></netz-findings>')), 'ready');
    await unmount();
    await reach(findings(mount('<netz-findings src="netz.json"></netz-findings>')), 'ready');
    expect(files.requests).to.deep.equal(['netz.json', 'netz.json']);
  });

  it('an element that is removed while loading ends its request', async () => {
    files.set('langsam.json', () => new Promise<Response>(() => {}));
    mount('<netz-findings src="langsam.json"></netz-findings>');
    await until(() => files.signals.length === 1, 'the request is made');
    await unmount();
    expect(files.signals[0]!.aborted).to.equal(true);
  });

  it('an element that is moved in the page keeps its network and its selection', async () => {
    const main = mount(`<netz-findings ${PAIR}></netz-findings><section></section>`);
    const element = findings(main);
    await reach(element, 'ready');
    let loads = 0;
    element.addEventListener('netz-load', () => loads++);
    main.querySelector('section')!.append(element);
    await new Promise((done) => setTimeout(done, 30));
    expect(spoken(element)).to.contain('Fünf Partner');
    expect(files.requests).to.have.length(2);
    expect(loads).to.equal(0);
  });
});

describe('Following another element with for', () => {
  it('shows what that one shows, also when that one comes later', async () => {
    const main = mount('<netz-suggestions for="netz"></netz-suggestions>');
    const follower = main.querySelector('netz-suggestions')!;
    await reach(follower, 'empty');
    expect(spoken(follower)).to.contain('„netz“');
    main.append(document.createRange().createContextualFragment(`<netz-findings id="netz" ${PAIR}></netz-findings>`));
    await reach(follower, 'ready');
    expect(files.requests).to.have.length(2);
  });

  it('and goes on when that one is replaced or gets other data', async () => {
    const main = mount('<netz-findings id="netz" src="netz.json"></netz-findings><netz-findings id="folgt" for="netz"></netz-findings>');
    const follower = findings(main, '#folgt');
    await reach(follower, 'ready');
    const other = document.createElement('netz-findings');
    other.id = 'netz';
    other.network = { ...NETWORK, organisations: NETWORK.organisations.slice(0, 4), needs: [] };
    findings(main).replaceWith(other);
    await until(() => spoken(follower).includes('Vier Partner'), 'the follower shows the other network');
    other.network = NETWORK;
    await until(() => spoken(follower).includes('Fünf Partner'), 'the follower shows the new data');
  });

  it('nobody follows themselves or in a circle', async () => {
    const main = mount(
      '<netz-findings id="a" for="b"></netz-findings><netz-findings id="b" for="a"></netz-findings><netz-findings id="c" for="c"></netz-findings>',
    );
    for (const element of main.querySelectorAll('netz-findings')) await reach(element, 'empty');
  });

  it('a <div> around an element can be followed as well', async () => {
    const main = mount(
      '<netz-findings id="folgt" for="kasten"></netz-findings><div id="kasten"><netz-findings src="netz.json"></netz-findings></div>',
    );
    await reach(findings(main, '#folgt'), 'ready');
  });
});

describe('The day for which everything is said', () => {
  it('is that of the attribute, for all that share the network', async () => {
    const main = mount(
      '<netz-findings src="netz.json"></netz-findings><netz-suggestions src="netz.json" as-of="2027-02-01"></netz-suggestions>',
    );
    await reach(findings(main), 'ready');
    await until(() => spoken(findings(main)).includes('Februar 2027'), 'the other day is told');
    main.querySelector('netz-suggestions')!.removeAttribute('as-of');
    await until(() => spoken(findings(main)).includes('November 2026'), 'the day of the data is told');
  });
});

describe('The language', () => {
  it('is that of the page, changes with it, and can be another one for an element or a part of the page', async () => {
    const main = mount(
      '<netz-findings src="netz.json"></netz-findings><div lang="en"><netz-findings id="en" src="netz.json"></netz-findings></div>',
    );
    const element = findings(main);
    await reach(element, 'ready');
    await reach(findings(main, '#en'), 'ready');
    expect(spoken(element)).to.contain('Was auffällt');
    expect(spoken(findings(main, '#en'))).to.contain('What stands out');
    document.documentElement.lang = 'en-GB';
    await until(() => spoken(element).includes('What stands out'), 'English is spoken');
    expect(inside(element, '.base').lang).to.equal('en');
    element.lang = 'de-x-einfach';
    await until(() => spoken(element).includes('Das ist wichtig'), 'plain German is spoken');
    element.lang = 'fr';
    await until(() => spoken(element).includes('Was auffällt'), 'German is spoken');
    expect(inside(element, '.base').lang).to.equal('de');
    element.plain = true;
    await until(() => spoken(element).includes('Das ist wichtig'), 'plain German is spoken');
  });

  it('is found through shadow roots', async () => {
    const main = mount('<div lang="en" id="outer"></div>');
    const root = main.querySelector('#outer')!.attachShadow({ mode: 'open' });
    const element = document.createElement('netz-findings');
    element.network = NETWORK;
    root.append(element);
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('What stands out');
  });
});

describe('Two hundred times put in and taken out', () => {
  it('leaves nothing behind', async () => {
    const main = mount('');
    for (let i = 0; i < 200; i++) {
      const element = document.createElement('netz-findings');
      element.src = 'netz.json';
      main.append(element);
      await element.updateComplete;
      element.remove();
    }
    await new Promise((done) => setTimeout(done, 20));
    expect(registry.size).to.equal(0);
  });
});
