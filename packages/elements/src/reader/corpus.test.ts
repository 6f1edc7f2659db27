import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../define/netz-findings.ts';
import '../define/netz-map.ts';
import { expectNoSidewaysScroll } from '../testing/expect-no-sideways-scroll.ts';
import { inside, mount, reach, spoken, unmount, until } from '../testing/mount.ts';
import { items, words } from '../testing/shown-map.ts';

interface Case {
  readonly file: string;
  readonly role: 'actors' | 'relations' | 'graph' | 'workbook';
  readonly outcome: 'accept' | 'accept_with_warnings' | 'reject';
  readonly with_file?: string;
  readonly why: string;
}

const at = (file: string): string => `/corpus/${encodeURIComponent(file)}`;
const manifest = await fetch(at('manifest.json')).then((answer) => answer.text());
const { cases } = (manifest === '' ? { cases: [] } : JSON.parse(manifest)) as { cases: Case[] };

const foreign: string[] = [];
new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) if (/^(https?|ftp):/.test(name) && new URL(name).origin !== location.origin) foreign.push(name);
}).observe({ type: 'resource', buffered: true });
const prototypes = (): string[] => [Object, Array, Function, String].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));
const cleanPrototypes = prototypes();

/** The attributes that name the files of a case. */
const source = ({ file, with_file: other, role }: Case): string =>
  role === 'relations' && other ? `src="${at(other)}" ties="${at(file)}"` : `src="${at(file)}"`;

async function settled(element: Element): Promise<'ready' | 'error'> {
  await until(() => element.matches(':state(ready), :state(error)'), `${element.localName} has read its files`);
  const state = element.matches(':state(ready)') ? 'ready' : 'error';
  await reach(element, state);
  return state;
}

/** What scripts of names would have done, requests of links and colours, and keys named like parts of the language. */
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
    const { file, why } = each;
    it(`${file} is ${each.outcome === 'reject' ? 'refused in plain words, and what was seen before stays' : 'shown'}: ${why}`, async () => {
      if (each.outcome === 'reject') {
        const findings = mount(`<netz-findings src="${at('basis.json')}"></netz-findings>`).querySelector('netz-findings')!;
        expect(await settled(findings)).to.equal('ready');
        const before = words(inside(findings, '.overview'));
        findings.src = at(file);
        await until(() => findings.matches(':state(error)'), 'the file is refused');
        await reach(findings, 'error');
        expect(words(inside(findings, '.overview'))).to.equal(before);
        const alerts = [...findings.shadowRoot!.querySelectorAll('[role=alert]')];
        expect(alerts).to.have.length(1);
        expect(words(alerts[0])).to.match(/^Die Datei „.+“ (konnte nicht gelesen werden|enthält eine Webseite).* (Bitte|Oft) .+\.$/);
      } else {
        const main = mount(`<netz-findings ${source(each)}></netz-findings><netz-map ${source(each)}></netz-map>`);
        const map = main.querySelector('netz-map')!;
        expect(await settled(map)).to.equal('ready');
        expect(await settled(main.querySelector('netz-findings')!)).to.equal('ready');
        expect(spoken(map)).to.not.contain('undefined').and.not.contain('[object');
        for (const item of items(map).slice(0, 5)) {
          expect(item.querySelector('bdi'), 'names stand apart from the text around them').to.not.equal(null);
          item.click();
          await map.updateComplete;
        }
        map.view = 'table';
        await map.updateComplete;
        document.body.append(document.importNode(await drawingOf(map), true));
        for (const table of ['partners', 'ties'] as const)
          for (const line of (await map.toCSV(table))!.split('\r\n'))
            expect(line).to.not.match(/(^\uFEFF?|;)"[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/);
        expectDifferentNames(map);
      }
      expectNoSidewaysScroll();
      document.body.querySelector(':scope > svg')?.remove();
      expectUnharmed();
    });
  }
});

/** The picture as a file, read as a browser would that opens it. */
async function drawingOf(map: HTMLElementTagNameMap['netz-map']): Promise<Element> {
  const text = (await map.toSVG()) ?? '<svg xmlns="http://www.w3.org/2000/svg"/>';
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(documentElement.querySelector('script, foreignObject, image, parsererror')).to.equal(null);
  return documentElement;
}

/** Two partners with one name could not be told apart by ear. */
function expectDifferentNames(map: HTMLElement): void {
  const names = [...map.shadowRoot!.querySelectorAll('[role=treeitem][aria-level="1"]')].map(words);
  expect(new Set(names).size).to.equal(names.length);
}
