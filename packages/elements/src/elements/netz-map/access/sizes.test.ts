import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../define/netz-map.ts';
import type { NetzMap } from '../../../define/netz-map.ts';
import { asIf } from '../../../testing/as-if.ts';
import { clippedTexts } from '../../../testing/clipped-texts.ts';
import { expectNoSidewaysScroll } from '../../../testing/expect-no-sideways-scroll.ts';
import { inside, mount, reach, unmount, until } from '../../../testing/mount.ts';
import { ServedFiles } from '../../../testing/served-files.ts';
import { drawn, line, openTools, sonnbrueckMap, words } from '../../../testing/shown-map.ts';

const wide = { width: 1000, height: 800 };
const main = (): HTMLElement => document.querySelector('main')!;
before(() => setViewport(wide));
afterEach(async () => {
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
  await setViewport(wide);
  await unmount();
});

/** The map with everything open that can be opened. */
async function openMap(attributes = ''): Promise<NetzMap> {
  const map = await sonnbrueckMap(attributes);
  const folded = map.shadowRoot!.querySelector<HTMLDetailsElement>('.folded');
  if (folded) folded.open = true;
  await drawn(map);
  map.select('A13');
  line(map, 'Jobcenter').querySelector<HTMLElement>('.twisty')!.click();
  inside<HTMLDetailsElement>(map, '.help').open = true;
  await until(() => map.shadowRoot!.querySelector('.help-heading'), 'the help is there');
  await openTools(map);
  return map;
}

/** What a pointer has to hit, smallest side in pixels. A radio or checkbox is hit by its label as well. */
function targets(map: NetzMap): { name: string; size: number }[] {
  const all = map.shadowRoot!.querySelectorAll<HTMLElement>(
    'button, input, select, a[href], summary, [role=treeitem], .twisty.open, .twisty.closed',
  );
  return [...all]
    .map((each) => (each.matches('[type=radio], [type=checkbox]') ? (each.closest('label') ?? each) : each))
    .filter((each) => each.checkVisibility())
    .map((each) => {
      const { width, height } = each.getBoundingClientRect();
      return { name: `${each.className} ${words(each)}`.slice(0, 60), size: Math.min(width, height) };
    });
}

function expectTargets(map: NetzMap, least: number): void {
  const found = targets(map);
  expect(found.length).to.be.greaterThan(12);
  const small = found.filter(({ size }) => size < least - 0.1);
  expect(small.map(({ name, size }) => `${name}: ${size.toFixed(1)}`)).to.deep.equal([]);
}

describe('<netz-map> for hands', () => {
  it('A12 has no target below 24 pixels', async () => {
    expectTargets(await openMap(), 24);
  });

  it('A12 has no target below 24 pixels in the tables, nor where something went wrong', async () => {
    const map = await sonnbrueckMap('view="table"');
    expectTargets(map, 24);
    await unmount();
    const served = new ServedFiles({});
    const lost = mount('<netz-map src="fehlt.csv"></netz-map>').querySelector('netz-map')!;
    await reach(lost, 'error');
    served.end();
    for (const { name, size } of targets(lost)) expect(size, name).to.be.at.least(24);
  });

  it('A12 has targets of 44 pixels where fingers point', async () => {
    const map = await openMap();
    asIf(map, /coarse/);
    expectTargets(map, 44);
    map.view = 'table';
    await map.updateComplete;
    expectTargets(map, 44);
  });
});

describe('<netz-map> where there is little room', () => {
  it('A09 never scrolls sideways at 320 by 256 pixels, with everything open, and as tables', async () => {
    await setViewport({ width: 320, height: 256 });
    document.body.style.inlineSize = '304px';
    const map = await openMap();
    expect(map.shadowRoot!.querySelector('.folded'), 'it is folded there').to.not.equal(null);
    expectNoSidewaysScroll();
    expect(clippedTexts(map)).to.deep.equal([]);
    map.highlight = 'bridge:A13';
    await until(() => map.shadowRoot!.querySelector('.saying'), 'the finding is there');
    expectNoSidewaysScroll();
    map.view = 'table';
    await map.updateComplete;
    expectNoSidewaysScroll();
  });

  it('A09 never scrolls sideways where there is nothing to show', async () => {
    await setViewport({ width: 320, height: 256 });
    document.body.style.inlineSize = '304px';
    const served = new ServedFiles({});
    const map = mount('<netz-map src="verzeichnis-der-partnerorganisationen-im-netzwerk.csv"></netz-map>').querySelector('netz-map')!;
    await reach(map, 'error');
    served.end();
    expectNoSidewaysScroll();
    expect(clippedTexts(map)).to.deep.equal([]);
  });

  it('A10 loses nothing with the spacing of lines, letters and words that readers may set', async () => {
    for (const view of ['map', 'table']) {
      const map = view === 'map' ? await openMap() : await sonnbrueckMap('view="table"');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      map.shadowRoot!.adoptedStyleSheets = [...map.shadowRoot!.adoptedStyleSheets, sheet];
      await map.updateComplete;
      expect(clippedTexts(map)).to.deep.equal([]);
      expect(main().scrollWidth).to.be.at.most(main().clientWidth);
      await unmount();
    }
  });

  it('A11 loses nothing with text twice as large', async () => {
    for (const view of ['map', 'table']) {
      document.documentElement.style.fontSize = '32px';
      const map = view === 'map' ? await openMap() : await sonnbrueckMap('view="table"');
      main().style.fontSize = '32px';
      await map.updateComplete;
      expect(parseFloat(getComputedStyle(inside(map, view === 'map' ? '.partner' : 'td')).fontSize)).to.be.at.least(32);
      expect(clippedTexts(map)).to.deep.equal([]);
      expect(main().scrollWidth).to.be.at.most(main().clientWidth);
      expectTargets(map, 24);
      await unmount();
    }
  });

  it('puts the list first and folds the drawing where it is narrow', async () => {
    document.body.style.inlineSize = '360px';
    const map = await sonnbrueckMap();
    const [list, folded] = [inside(map, '[role=tree]'), inside<HTMLDetailsElement>(map, '.folded')];
    expect(list.compareDocumentPosition(folded) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    await until(() => map.shadowRoot!.querySelector('.preview'), 'there is a preview');
  });
});
