import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../define/netz-map.ts';
import type { NetzMap } from '../../define/netz-map.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { expectNoSidewaysScroll } from '../../testing/expect-no-sideways-scroll.ts';
import { generatedNetwork, MANY } from '../../testing/generated-network.ts';
import { inside, mount, reach, spoken, unmount, until } from '../../testing/mount.ts';
import { ServedFiles } from '../../testing/served-files.ts';
import { drawn, items, line, mapOf, sonnbrueckMap, words } from '../../testing/shown-map.ts';

const wide = { width: 1000, height: 800 };
let served: ServedFiles | undefined;
before(() => setViewport(wide));
afterEach(async () => {
  served?.end();
  served = undefined;
  await unmount();
});

/**
 * Lets the rules of a medium hold on the screen: of three engines only Chromium can be told to print or to force colours.
 * @returns a function that ends it
 */
function asIf(map: NetzMap, medium: RegExp): () => void {
  const root = map.shadowRoot!;
  const screen = [...root.adoptedStyleSheets];
  const rules = screen
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && medium.test(rule.media.mediaText));
  expect(rules.length, `there are rules for ${medium.source}`).to.be.greaterThan(0);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.flatMap((rule) => [...rule.cssRules].map((each) => each.cssText)).join('\n'));
  root.adoptedStyleSheets = [...screen, sheet];
  return () => void (root.adoptedStyleSheets = screen);
}

describe('<netz-map> for everybody: axe finds nothing', function () {
  this.timeout(60_000);
  it('while loading', async () => {
    served = new ServedFiles({ 'langsam.csv': () => new Promise<Response>(() => {}) });
    const map = mount('<netz-map src="langsam.csv"><p>Unsere Partner</p></netz-map>').querySelector('netz-map')!;
    await reach(map, 'loading');
    await expectAccessible(document.body);
  });
  it('when ready, with details open, and with a finding', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    await expectAccessible(document.body);
    map.select('A13');
    await map.updateComplete;
    inside<HTMLDetailsElement>(map, '.help').open = true;
    await expectAccessible(document.body);
    map.highlight = 'bridge:A13';
    await until(() => map.shadowRoot!.querySelector('.saying'), 'the finding is there');
    await expectAccessible(document.body);
  });
  it('as tables', async () => {
    const map = await sonnbrueckMap('view="table"');
    await expectAccessible(document.body);
    expect(map.shadowRoot!.querySelectorAll('table')).to.have.length(2);
  });
  it('when there is nothing, and when there are no partners', async () => {
    const map = mount('<netz-map></netz-map>').querySelector('netz-map')!;
    await reach(map, 'empty');
    await expectAccessible(document.body);
    map.network = { organisations: [] };
    await reach(map, 'ready');
    expect(spoken(map)).to.contain('Eine Liste von Namen genügt');
    await expectAccessible(document.body);
  });
  it('when the file is not there, which is said once', async () => {
    served = new ServedFiles({});
    const map = mount('<netz-map src="fehlt.csv"><p>Unsere Partner</p></netz-map>').querySelector('netz-map')!;
    await reach(map, 'error');
    expect(map.shadowRoot!.querySelectorAll('[role=alert]')).to.have.length(1);
    expect(inside(map, 'slot').textContent).to.equal('');
    await expectAccessible(document.body);
  });
  it(`with ${MANY} partners`, async () => {
    await mapOf(generatedNetwork(MANY));
    await expectAccessible(document.body);
  });
});

describe('<netz-map> for everybody', () => {
  it('has order: heading, sentence, tools, drawing, list, details', async () => {
    const map = await sonnbrueckMap('heading-level="3"');
    await drawn(map);
    map.select('A13');
    await map.updateComplete;
    const order = [
      'h3.heading',
      '.summary',
      '[role=search]',
      '.views',
      '[role=status]',
      '.moves',
      'svg.drawing',
      '[role=tree]',
      'h4.details-heading',
      '.help',
    ];
    const places = order.map((selector) => inside(map, selector));
    for (const [i, place] of places.entries()) {
      const next = places[i + 1];
      if (next)
        expect(
          place.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING,
          `${order[i]!} before ${order[i + 1]!}`,
        ).to.be.greaterThan(0);
    }
    expect(words(inside(map, '.summary'))).to.equal(
      '40 Partner und 90 Verbindungen, sieben davon ruhen; drei Partner sind noch nicht angebunden.',
    );
  });

  it('gives every line a name of its own, also to partners with equal names', async () => {
    const network = generatedNetwork(6);
    const map = await mapOf({ ...network, organisations: network.organisations.map((each) => ({ ...each, name: 'Nachbarschaftshilfe' })) });
    expect(new Set(items(map).map((item) => words(item.querySelector('bdi')))).size).to.equal(6);
  });

  it('keeps roles, tab order and live regions plain', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const root = map.shadowRoot!;
    expect(root.querySelectorAll('[role=application], [aria-live=assertive]')).to.have.length(0);
    expect([...root.querySelectorAll('[tabindex]')].filter((each) => Number(each.getAttribute('tabindex')) > 0)).to.have.length(0);
    expect(root.querySelectorAll('[role=status]')).to.have.length(1);
    expect(root.querySelectorAll('[style*=url]')).to.have.length(0);
  });

  it('has no target below 24 pixels', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    map.select('A13');
    await map.updateComplete;
    const targets = [
      ...map.shadowRoot!.querySelectorAll<HTMLElement>('button, input[type=search], .views label, [role=treeitem], summary'),
    ];
    expect(targets.length).to.be.greaterThan(50);
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), words(target) || target.className).to.be.at.least(24);
    }
  });

  it('puts the list first and folds the drawing where it is narrow; nothing scrolls sideways at 320 px, in no view', async () => {
    await setViewport({ width: 320, height: 640 });
    document.body.style.inlineSize = '304px';
    const map = await sonnbrueckMap();
    const [list, folded] = [inside(map, '[role=tree]'), inside<HTMLDetailsElement>(map, '.folded')];
    expect(list.compareDocumentPosition(folded) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    await until(() => map.shadowRoot!.querySelector('.preview'), 'there is a preview');
    expectNoSidewaysScroll();
    folded.open = true;
    await drawn(map);
    line(map, 'Jobcenter').click();
    await map.updateComplete;
    expectNoSidewaysScroll();
    map.view = 'table';
    await map.updateComplete;
    expectNoSidewaysScroll();
    document.body.removeAttribute('style');
    await setViewport(wide);
  });

  it('loses nothing with text of 200 % and wide spacing', async () => {
    const map = await sonnbrueckMap();
    document.querySelector('main')!.style.fontSize = '200%';
    for (const [name, value] of [
      ['line-height', '1.5'],
      ['letter-spacing', '0.12em'],
      ['word-spacing', '0.16em'],
    ] as const)
      map.style.setProperty(name, value, 'important');
    await map.updateComplete;
    for (const row of items(map)) expect(row.scrollWidth, words(row)).to.be.at.most(row.clientWidth + 1);
    const main = document.querySelector('main')!;
    expect(main.scrollWidth).to.be.at.most(main.clientWidth);
  });

  it('puts all partners on paper, with the drawing and without the tools', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const end = asIf(map, /print/);
    const tree = inside(map, '.tree');
    expect(getComputedStyle(tree).overflowY).to.equal('visible');
    const bottom = Math.max(...items(map).map((item) => item.getBoundingClientRect().bottom));
    expect(bottom, 'nothing is clipped').to.be.at.most(tree.getBoundingClientRect().bottom + 1);
    expect(getComputedStyle(inside(map, '.toolbar')).display).to.equal('none');
    expect(inside(map, '.drawing').getBoundingClientRect().height).to.be.greaterThan(200);
    expect(getComputedStyle(inside(map, '.legend')).display).to.not.equal('none');
    end();
  });

  it('is drawn in system colours where colours are forced', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    asIf(map, /forced-colors/);
    const probe = document.createElement('span');
    probe.style.color = 'CanvasText';
    map.after(probe);
    const ink = getComputedStyle(probe).color;
    expect(getComputedStyle(inside(map, '.drawing .mark')).fill).to.equal(ink);
    expect(getComputedStyle(inside(map, '.drawing .name')).fill).to.equal(ink);
    expect(getComputedStyle(inside(map, '.drawing .tie')).stroke).to.equal(ink);
    const tie = inside(map, '.drawing .tie');
    // a page in the background does not get on with its transitions
    tie.getAnimations().forEach((change) => change.finish());
    expect(getComputedStyle(tie).opacity, 'ties are as strong as text').to.equal('1');
  });

  it('moves nothing where less motion is wanted, and else at most 400 ms', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const seconds = (): number =>
      Math.max(...getComputedStyle(inside(map, '.drawing .mark')).transitionDuration.split(',').map(parseFloat));
    expect(seconds()).to.be.at.most(0.4);
    asIf(map, /prefers-reduced-motion/);
    expect(getComputedStyle(inside(map, '.drawing .mark')).transitionProperty).to.match(/none/);
  });

  it('sees that the page is dark even where the page does not say so', async () => {
    document.body.style.backgroundColor = 'rgb(20, 30, 40)';
    document.body.style.color = 'white';
    const map = await sonnbrueckMap();
    await until(() => inside(map, '.base').classList.contains('ground-dark'), 'the dark ground is seen');
    document.body.removeAttribute('style');
    await until(() => inside(map, '.base').classList.contains('ground-light'), 'and the light one');
  });

  it('speaks English on an English page, and puts no word of network science on any', async () => {
    const map = await sonnbrueckMap('lang="en"');
    await drawn(map);
    expect(words(inside(map, '.summary'))).to.equal('40 partners and 90 ties, seven of them dormant; three are not yet connected.');
    expect(inside(map, '.base').lang).to.equal('en');
    map.lang = 'de';
    await until(() => spoken(map).includes('Verbindungen'), 'it speaks German');
    expect(spoken(map)).to.not.match(/Knoten|Kante|Cluster|Zentralit|isoliert|undefined|NaN/);
  });
});
