import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../define/netz-map.ts';
import type { NetzMap } from '../../../define/netz-map.ts';
import { expectNoSidewaysScroll } from '../../../testing/expect-no-sideways-scroll.ts';
import { generatedNetwork } from '../../../testing/generated-network.ts';
import { inside, spoken, unmount, until } from '../../../testing/mount.ts';
import { drawn, focused, items, line, mapOf, press, sonnbrueckMap, words } from '../../../testing/shown-map.ts';

before(() => setViewport({ width: 1000, height: 800 }));
afterEach(async () => {
  document.documentElement.removeAttribute('dir');
  await unmount();
});

const box = (map: NetzMap, selector: string): DOMRect => inside(map, selector).getBoundingClientRect();
const drawingButton = (map: NetzMap, title: string): DOMRect =>
  [...map.shadowRoot!.querySelectorAll<HTMLElement>('button')].find((each) => each.title === title)!.getBoundingClientRect();

/** A partner whose name reads from right to left, and two that do not. */
function arabic(): ReturnType<typeof generatedNetwork> {
  const network = generatedNetwork(4);
  const names = ['جمعية اللاجئين (Leipzig)', 'עמותת שכנים 3', 'Sprachcafé Süd', 'Teestube'];
  return {
    ...network,
    organisations: network.organisations.map((each, i) => ({ ...each, name: names[i]!, kind: 'Verein', topics: ['Sprache'] })),
    ties: [
      { id: 't1', from: 'P0', to: 'P2', kind: 'Verweis', strength: 2, lastContact: '2026-09', visibility: 'public' },
      { id: 't2', from: 'P2', to: 'P1', kind: 'Projekt', lastContact: '2026-09', visibility: 'public' },
    ],
  };
}

describe('<netz-map> on a page that reads from right to left', () => {
  it('A19 mirrors toolbar, list, details and tables, but never the drawing nor the ways to move it', async () => {
    const plain = await sonnbrueckMap();
    await drawn(plain);
    const asUsual = await plain.toSVG();
    await unmount();
    document.documentElement.dir = 'rtl';
    const map = await sonnbrueckMap();
    await drawn(map);
    expect(await map.toSVG(), 'the drawing is the same').to.equal(asUsual);
    expect(box(map, '.search').left).to.be.greaterThan(box(map, '.views').left);
    expect(drawingButton(map, 'Nach links').left).to.be.lessThan(drawingButton(map, 'Nach rechts').left);
    const row = line(map, 'Jobcenter');
    const style = getComputedStyle(row);
    expect(style.paddingRight).to.equal(style.paddingInlineStart);
    expect(row.querySelector('.twisty')!.getBoundingClientRect().left).to.be.greaterThan(
      row.querySelector('bdi')!.getBoundingClientRect().right,
    );
    row.querySelector<HTMLElement>('.twisty')!.click();
    await map.updateComplete;
    const tie = items(map).find((item) => item.getAttribute('aria-level') === '2')!;
    expect(parseFloat(getComputedStyle(tie).paddingRight), 'further in').to.be.greaterThan(parseFloat(style.paddingRight));
    map.select('A13');
    await map.updateComplete;
    expect(box(map, '.close').left).to.be.lessThan(box(map, '.details-heading').left);
    expectNoSidewaysScroll();
    map.view = 'table';
    await map.updateComplete;
    const cells = inside<HTMLTableElement>(map, 'table').tHead!.rows[0]!.cells;
    expect(cells[0]!.getBoundingClientRect().left).to.be.greaterThan(cells[1]!.getBoundingClientRect().left);
    expectNoSidewaysScroll();
  });

  it('A19 leaves full stops at the end of German sentences', async () => {
    document.documentElement.dir = 'rtl';
    const map = await sonnbrueckMap();
    expect(getComputedStyle(inside(map, '.summary')).unicodeBidi).to.equal('plaintext');
    expect(getComputedStyle(inside(map, '.about')).unicodeBidi).to.equal('plaintext');
  });

  it('A19 opens with the arrow that points into the list, also when only the element says so; up and down stay', async () => {
    const map = await sonnbrueckMap('dir="rtl"');
    line(map, 'Jobcenter').focus();
    await press(map, 'ArrowLeft');
    expect(focused(map)!.getAttribute('aria-expanded')).to.equal('true');
    await press(map, 'ArrowLeft');
    expect(focused(map)!.getAttribute('aria-level')).to.equal('2');
    await press(map, 'ArrowRight', 'ArrowRight');
    expect(focused(map)!.getAttribute('aria-expanded')).to.equal('false');
    const before = focused(map)!.getAttribute('aria-posinset');
    await press(map, 'ArrowDown');
    expect(Number(focused(map)!.getAttribute('aria-posinset'))).to.equal(Number(before) + 1);
  });
});

describe('<netz-map> in the languages of its partners', () => {
  it('A21 lets each name read in its own direction, in list, sentences, details and tables', async () => {
    const map = await mapOf(arabic());
    for (const [name, direction] of [
      ['جمعية', 'rtl'],
      ['עמותת', 'rtl'],
      ['Sprachcafé', 'ltr'],
    ] as const) {
      const found = items(map).find((item) => words(item.querySelector('bdi')).replace('\u2068', '').startsWith(name))!;
      expect(getComputedStyle(found.querySelector('bdi')!).direction, name).to.equal(direction);
    }
    map.select('P2');
    await map.updateComplete;
    // between isolates, so that the words around it keep their order
    expect(words(inside(map, '.details ul'))).to.match(/\u2068جمعية اللاجئين \(Leipzig\)\u2069: ?Verweis, Stärke zwei/);
    line(map, 'Sprachcafé').focus();
    await press(map, 'ArrowRight', 'ArrowRight');
    expect(words(focused(map))).to.match(
      /^\u2068جمعية اللاجئين \(Leipzig\)\u2069 verweist an Sprachcafé Süd, Stärke zwei$|^Sprachcafé Süd macht ein Projekt mit \u2068/,
    );
    map.view = 'table';
    await map.updateComplete;
    const cell = [...map.shadowRoot!.querySelectorAll('tbody bdi')].find((each) => words(each).includes('עמותת'))!;
    expect(getComputedStyle(cell).direction).to.equal('rtl');
  });

  it('A21 says in which language it speaks, and speaks that of the page: German, English, German elsewhere', async () => {
    const map = await sonnbrueckMap('lang="en"');
    await until(() => spoken(map).includes('ties'), 'it speaks English');
    expect(words(inside(map, '.summary'))).to.match(/^40 partners and 90 ties/);
    expect(inside(map, '.base').lang).to.equal('en');
    map.lang = 'uk';
    await until(() => spoken(map).includes('Verbindungen'), 'it speaks German');
    expect(inside(map, '.base').lang, 'German is told as German').to.equal('de');
    expect(spoken(map)).to.not.match(/Knoten|Kante|Cluster|Zentralit|isoliert|undefined|NaN/);
  });

  it('A21 shows what the page says in plain words, in Leichte Sprache and in signs, below the map', async () => {
    const map = await sonnbrueckMap();
    for (const slot of ['einfache-sprache', 'leichte-sprache', 'dgs']) {
      const text = document.createElement('p');
      text.slot = slot;
      text.textContent = slot;
      map.append(text);
      expect(text.checkVisibility(), slot).to.equal(true);
      expect(text.getBoundingClientRect().height, slot).to.be.greaterThan(0);
      expect(text.getBoundingClientRect().top).to.be.greaterThan(box(map, '[role=tree]').top);
    }
    expect(spoken(map), 'it never calls its own sentences so').to.not.contain('Leichte Sprache');
  });
});

describe('<netz-map> in the outline of its page', () => {
  it('A26 has its heading on the level that the page gives, and the parts one level below', async () => {
    for (const [given, level] of [
      ['1', 1],
      ['4', 4],
      ['6', 6],
      ['99', 6],
      ['x', 2],
    ] as const) {
      const map = await sonnbrueckMap(`heading-level="${given}"`);
      map.select('A13');
      await map.updateComplete;
      expect(inside(map, '[part=heading]').localName).to.equal(`h${level}`);
      expect(inside(map, '.details-heading').localName).to.equal(`h${Math.min(6, level + 1)}`);
      await unmount();
    }
  });

  it('A26 has order: heading, sentence, tools, drawing, list, details, help', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    map.select('A13');
    await map.updateComplete;
    const order = [
      ...['h2.heading', '.summary', '[role=search]', '.views', '[role=status]'],
      ...['[part~=drawing]', '[role=tree]', '.details-heading', '.help'],
    ];
    const places = order.map((selector) => inside(map, selector));
    for (const [i, place] of places.slice(1).entries())
      expect(
        places[i]!.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
        `${order[i]!} before ${order[i + 1]!}`,
      ).to.not.equal(0);
  });

  it('A28 calls each control by the words that are seen on it', async () => {
    for (const view of ['map', 'table']) {
      const map = await sonnbrueckMap(`view="${view}"`);
      const root = map.shadowRoot!;
      const controls = [...root.querySelectorAll<HTMLElement>('button, summary, a, input, [role=treeitem]')];
      expect(controls.length).to.be.greaterThan(10);
      for (const control of controls) {
        const seen = words(control instanceof HTMLInputElement ? control.labels![0] : control);
        const label = control.getAttribute('aria-label');
        expect(seen || label || control.title, `${control.outerHTML.slice(0, 80)} has a name`).to.not.equal('');
        if (label !== null && seen !== '') expect(label.startsWith(seen), `${label} begins with ${seen}`).to.equal(true);
        expect(control.hasAttribute('aria-labelledby'), 'no other words are put in their place').to.equal(false);
      }
      await unmount();
    }
  });

  it('A28 calls the selected partner alike in list and details', async () => {
    const map = await sonnbrueckMap();
    line(map, 'Jobcenter').click();
    await map.updateComplete;
    const selected = inside(map, '[role=treeitem][aria-selected=true]');
    expect(words(inside(map, '.details-heading'))).to.equal(words(selected.querySelector('bdi')));
    expect(inside(map, '.details').getAttribute('aria-labelledby')).to.equal(inside(map, '.details-heading').id);
  });
});
