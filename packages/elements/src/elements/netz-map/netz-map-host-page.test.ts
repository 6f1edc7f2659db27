import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../define/netz-map.ts';
import type { NetzMap } from '../../define/netz-map.ts';
import { expectNoSidewaysScroll } from '../../testing/expect-no-sideways-scroll.ts';
import { inside, mount, reach, spoken, unmount, until } from '../../testing/mount.ts';
import { ServedFiles } from '../../testing/served-files.ts';
import { drawn, items, pixelsOf, mapOf, sonnbrueckMap, words } from '../../testing/shown-map.ts';

const page = new CSSStyleSheet();
let served: ServedFiles | undefined;
before(() => setViewport({ width: 1000, height: 800 }));
beforeEach(() => {
  document.adoptedStyleSheets = [page];
});
afterEach(async () => {
  served?.end();
  served = undefined;
  document.adoptedStyleSheets = [];
  await unmount();
});

/** The picture as it is painted in a page without any styles. */
async function plainly(): Promise<ImageData> {
  const map = await sonnbrueckMap();
  await drawn(map);
  const pixels = pixelsOf(map);
  map.remove();
  return pixels;
}

describe('<netz-map> in pages that style everything', () => {
  it('does not grow before one’s eyes where every change of the page takes three seconds', async () => {
    page.replaceSync('* { transition: all 3s !important; font-size: 9px !important; line-height: 0 !important }');
    const map = await sonnbrueckMap();
    const { transitionDuration, fontSize, lineHeight } = getComputedStyle(map);
    expect([transitionDuration, fontSize, lineHeight]).to.deep.equal(['0s', '16px', '24px']);
    expect(map.getAnimations()).to.have.length(0);
  });

  it('keeps the names on the drawing apart where the page spaces out its letters or writes in capitals', async () => {
    const before = await plainly();
    page.replaceSync('* { letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase }');
    const after = await plainly();
    expect(after.data.every((value, i) => value === before.data[i])).to.equal(true);
  });
});

describe('<netz-map> with odd data', () => {
  const of = (...names: readonly string[]): Promise<NetzMap> =>
    mapOf({
      asOf: '2026-11-01',
      organisations: names.map((name, i) => ({
        id: name || `leer-${i}`,
        name,
        kind: '__proto__',
        topics: ['constructor'],
        targetGroups: [],
        places: [],
        groups: [],
        status: 'active',
        visibility: 'network',
      })),
      ties: names.slice(1).map((name, i) => ({ id: `${i}`, from: names[0]!, to: name, kind: 'constructor', visibility: 'network' })),
    });

  it('shows ids that are words of the programming language', async () => {
    const map = await of('__proto__', 'constructor', 'toString');
    await drawn(map);
    items(map)
      .find((item) => words(item).startsWith('__proto__'))!
      .click();
    await map.updateComplete;
    expect(words(inside(map, '.details-heading'))).to.equal('__proto__');
    expect(words(inside(map, '.details'))).to.contain('constructor: constructor, Stand unbekannt');
  });

  it('breaks names of four hundred letters, and shows a single partner', async () => {
    const map = await of('Donaudampfschifffahrtsgesellschaft'.repeat(12), 'Verein '.repeat(57).trim());
    await drawn(map);
    items(map)[0]!.click();
    await map.updateComplete;
    expectNoSidewaysScroll();
    expect(words(inside(await of('Einziger Verein'), '.summary'))).to.equal('Ein Partner. Verbindungen sind noch nicht eingetragen.');
  });

  it('says small numbers as words', async () => {
    expect(words(inside(await of('Eins', 'Zwei', 'Drei'), '.summary'))).to.equal(
      'Drei Partner und zwei Verbindungen; alle sind angebunden.',
    );
  });
});

describe('<netz-map> while the page changes it', () => {
  const json = (name: string): string =>
    JSON.stringify({ schema: 'netz-map/network/1', nodes: [{ key: name, attributes: { label: name } }], edges: [] });

  it('shows the last of several addresses, though an earlier one answers later', async () => {
    const late = (): Promise<Response> => new Promise((done) => setTimeout(() => done(new Response(json('Erstes'))), 150));
    served = new ServedFiles({ 'erstes.json': late, 'zweites.json': json('Zweites') });
    const map = mount('<netz-map src="erstes.json"></netz-map>').querySelector('netz-map')!;
    await reach(map, 'loading');
    map.src = 'zweites.json';
    await map.updateComplete;
    map.src = 'erstes.json';
    map.src = 'zweites.json';
    await reach(map, 'ready');
    await new Promise((done) => setTimeout(done, 250));
    expect(items(map).map(words)).to.deep.equal(['Zweites']);
  });

  it('is whole again when it was taken away while loading and comes back', async () => {
    served = new ServedFiles({ 'netz.json': () => new Promise((done) => setTimeout(() => done(new Response(json('Verein'))), 60)) });
    const main = mount('<netz-map src="netz.json"></netz-map>');
    const map = main.querySelector('netz-map')!;
    await reach(map, 'loading');
    map.remove();
    await new Promise((done) => setTimeout(done, 120));
    main.append(map);
    await reach(map, 'ready');
    expect(items(map).map(words)).to.deep.equal(['Verein']);
  });

  it('two that follow each other say that there is nothing to follow', async () => {
    const [a, b] = mount('<netz-map id="a" for="b"></netz-map><netz-map id="b" for="a"></netz-map>').querySelectorAll('netz-map');
    await until(() => [a!, b!].every((map) => spoken(map).includes('kein Element')), 'both say so');
  });
});
