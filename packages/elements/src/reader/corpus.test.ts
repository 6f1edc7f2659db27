import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../define/netz-findings.ts';
import '../define/netz-map.ts';
import type { NetzFindings } from '../define/netz-findings.ts';
import type { NetzMap } from '../define/netz-map.ts';
import { expectNoSidewaysScroll } from '../testing/expect-no-sideways-scroll.ts';
import { inside, mount, reach, spoken, unmount } from '../testing/mount.ts';
import { drawn, items, words } from '../testing/shown-map.ts';

interface Case {
  readonly file: string;
  readonly role: string;
  readonly outcome: 'accept' | 'accept_with_warnings' | 'reject';
  /** A second outcome that is also right. */
  readonly also?: string;
  readonly with_file?: string;
  readonly why: string;
  readonly invariants?: readonly string[];
}

const at = (file: string): string => `/corpus/${file.split('/').map(encodeURIComponent).join('/')}`;
const manifest = await fetch(at('manifest.json')).then((answer) => answer.text());
const { cases } = (manifest === '' ? { cases: [] } : JSON.parse(manifest)) as { cases: Case[] };

const foreign: string[] = [];
new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) if (/^(https?|ftp):/.test(name) && new URL(name).origin !== location.origin) foreign.push(name);
}).observe({ type: 'resource', buffered: true });
const prototypes = (): string[] => [Object, Array, Function, String].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));
const cleanPrototypes = prototypes();

/** Names the files of a case, all at once, and waits until they are read or refused. */
async function show(element: NetzFindings | NetzMap, { file, with_file: other, role }: Case): Promise<'ready' | 'error'> {
  const settled = new Promise<'ready' | 'error'>((done) => {
    element.addEventListener('netz-load', () => done('ready'), { once: true });
    element.addEventListener('netz-error', () => done('error'), { once: true });
  });
  element.src = at(other ?? file);
  if (other) element[role === 'needs' || role === 'meetings' ? role : 'ties'] = at(file);
  const state = await settled;
  await reach(element, state);
  return state;
}

/** What scripts in names would have done, requests of links and colours, and keys named like parts of the language. */
function expectUnharmed(): void {
  expect((globalThis as { __xss?: unknown }).__xss, 'a script has run').to.equal(undefined);
  expect(document.title).to.equal('Test');
  expect(foreign, 'other websites were asked').to.deep.equal([]);
  expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  expect(prototypes()).to.deep.equal(cleanPrototypes);
}

describe('The corpus of odd and hostile files, through the elements', () => {
  if (cases.length === 0) it.skip('the corpus (../shared/corpus) is not here');
  before(() => setViewport({ width: 320, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(unmount);

  for (const each of cases) {
    const { file, why, outcome, also = outcome, invariants = [] } = each;
    it(`${file} is ${outcome === 'reject' ? 'refused in plain words, and what was seen before stays' : 'shown'}: ${why}`, async () => {
      const main = mount('<netz-findings src="/fixtures/fuenf-vereine/fuenf-vereine.json"></netz-findings><netz-map></netz-map>');
      const [findings, map] = [main.querySelector('netz-findings')!, main.querySelector('netz-map')!];
      await reach(findings, 'ready');
      const before = words(inside(findings, '.overview'));
      const state = await show(findings, each);
      expect([outcome, also].map((one) => (one.startsWith('reject') ? 'error' : 'ready'))).to.contain(state);
      const written: string[] = [];
      if (state === 'error') expectRefused(findings, before);
      else written.push(...(await expectShown(map, each)));
      const all = [...written, ...[findings, map].map((element) => element.shadowRoot!.innerHTML)].join('\n');
      for (const absent of invariants.filter((one) => one.startsWith('text_absent:')))
        expect(all).to.not.contain(absent.slice('text_absent:'.length));
      expectNoSidewaysScroll();
      expectUnharmed();
    });
  }
});

function expectRefused(findings: NetzFindings, before: string): void {
  expect(words(inside(findings, '.overview')), 'what was seen before').to.equal(before);
  const alerts = [...findings.shadowRoot!.querySelectorAll('[role=alert]')];
  expect(alerts).to.have.length(1);
  expect(words(alerts[0])).to.match(/^Die Datei „[^“]+“ .+\. .*Bitte .+\.$|Webseite/);
}

/** Looks at everybody, at the tables and at what is saved. @returns what is saved */
async function expectShown(map: NetzMap, each: Case): Promise<string[]> {
  expect(await show(map, each)).to.equal('ready');
  expect(spoken(map)).to.not.contain('undefined').and.not.contain('[object');
  const names = [...map.shadowRoot!.querySelectorAll('[role=treeitem][aria-level="1"]')].map(words);
  expect(new Set(names).size, 'names that can be told apart by ear').to.equal(names.length);
  for (const item of items(map).slice(0, 5)) {
    expect(item.querySelector('bdi'), 'names stand apart from the text around them').to.not.equal(null);
    item.click();
    await map.updateComplete;
  }
  map.view = 'table';
  await map.updateComplete;
  const tables = [(await map.toCSV('partners'))!, (await map.toCSV('ties'))!];
  for (const table of tables)
    for (const line of table.split('\r\n')) expect(line, 'a formula').to.not.match(/(^\uFEFF?|;)"[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/);
  return each.invariants ? [...tables, await drawing(map)] : tables;
}

/** The drawing, which a narrow window folds away, as a file; opened as a browser would. */
async function drawing(map: NetzMap): Promise<string> {
  await setViewport({ width: 900, height: 800 });
  map.view = 'map';
  await drawn(map);
  const text = (await map.toSVG())!;
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(documentElement.querySelector('script, foreignObject, image, parsererror')).to.equal(null);
  const opened = document.importNode(documentElement, true);
  document.body.append(opened);
  opened.remove();
  await setViewport({ width: 320, height: 800 });
  return text;
}
