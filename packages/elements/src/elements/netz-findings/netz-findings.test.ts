import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../define/netz-findings.ts';
import type { NetzFindings } from '../../define/netz-findings.ts';
import { expectNoSidewaysScroll } from '../../testing/expect-no-sideways-scroll.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { mount, reach, spoken, unmount, until, inside } from '../../testing/mount.ts';
import { ServedFiles } from '../../testing/served-files.ts';
import { NETWORK, PARTNERS, TIES } from '../../testing/small-network.ts';
import { defineMapStandIn } from '../../testing/map-stand-in.ts';

defineMapStandIn();

const SONNBRUECK = 'src="/fixtures/sonnbrueck-40/akteure.csv" ties="/fixtures/sonnbrueck-40/beziehungen.csv" as-of="2026-11-01"';
const findings = (main: HTMLElement, selector = 'netz-findings'): NetzFindings => main.querySelector<NetzFindings>(selector)!;
const cards = (element: Element): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.card')];
const openAll = (element: Element): void => element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));

async function shown(html: string): Promise<HTMLElement> {
  const main = mount(html);
  for (const element of main.querySelectorAll('netz-findings, netz-map')) await reach(element, 'ready');
  return main;
}

afterEach(unmount);

describe('<netz-findings> about Sonnbrück', () => {
  it('tells at most five findings first, each with its kind, how sure it is, why, and one next step', async () => {
    const element = findings(await shown(`<netz-findings ${SONNBRUECK}></netz-findings>`));
    expect(spoken(element)).to.contain('40 Partner, 90 Verbindungen, Stand 1. November 2026');
    const first = [...inside(element, '.cards').children];
    expect(first).to.have.length(5);
    for (const card of first) {
      for (const part of ['.kind', '.icon', '.sentence', '[part~=certainty]', 'details', '.step'])
        expect(card.querySelector(part), part).to.exist;
      expect(card.querySelector('.sentence')!.textContent).to.match(/\.$/);
    }
  });

  it('leads on to all others, tells what holds, and on what it rests', async () => {
    const element = findings(await shown(`<netz-findings ${SONNBRUECK} most="2"></netz-findings>`));
    expect([...inside(element, '.cards').children]).to.have.length(2);
    expect(inside(element, '[part=further] summary').textContent).to.equal('Alle ansehen');
    expect(inside(element, '[part=further] .cards').children.length).to.be.greaterThan(2);
    expect(inside(element, '[part=strengths]').textContent).to.contain('37 von 40 Partnern');
    expect(inside(element, '[part=basis] details').textContent).to.contain('40');
  });

  it('keeps names and needs to itself in public', async () => {
    const element = findings(await shown(`<netz-findings ${SONNBRUECK} audience="public"></netz-findings>`));
    openAll(element);
    expect(spoken(element)).to.not.contain('Tigrinya');
    expect(element.shadowRoot!.querySelector('.problems')).to.equal(null);
  });

  it('uses none of the words of network science', async () => {
    const element = findings(await shown(`<netz-findings ${SONNBRUECK}></netz-findings>`));
    openAll(element);
    expect(spoken(element)).to.not.match(/Knoten|Kante|Cluster|Zentralit|isoliert|undefined|NaN/);
  });

  it('takes the heading level of the page', async () => {
    const element = findings(await shown(`<netz-findings ${SONNBRUECK} heading-level="3"></netz-findings>`));
    expect(inside(element, 'h3.heading').textContent).to.equal('Was auffällt');
    expect(inside(element, 'h4.kind')).to.exist;
  });

  it('has nothing that scrolls sideways at 320 px, with everything open', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = findings(await shown(`<netz-findings ${SONNBRUECK}></netz-findings>`));
    openAll(element);
    expectNoSidewaysScroll();
    await setViewport({ width: 1000, height: 800 });
  });

  it('stands in a hostile page as a block in readable letters', async () => {
    const hostile = new CSSStyleSheet();
    hostile.replaceSync('* { all: unset; font-size: 62.5%; line-height: 0 }');
    document.adoptedStyleSheets = [hostile];
    const element = findings(await shown(`<netz-findings ${SONNBRUECK}></netz-findings>`));
    const style = getComputedStyle(element);
    expect(style.display).to.equal('block');
    expect(parseFloat(style.fontSize)).to.be.at.least(16);
    expect(parseFloat(style.lineHeight)).to.be.at.least(24);
    document.adoptedStyleSheets = [];
  });
});

describe('<netz-findings> and the map', () => {
  it('offers no way to the map where there is none', async () => {
    const element = findings(await shown(`<netz-findings ${SONNBRUECK}></netz-findings>`));
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('shows a finding on the map, marks its card, and takes it back', async () => {
    const main = await shown(`<netz-map id="karte" ${SONNBRUECK}></netz-map><netz-findings for="karte"></netz-findings>`);
    const element = findings(main);
    openAll(element);
    const button = inside<HTMLButtonElement>(element, '.card button');
    const chosen: unknown[] = [];
    main.addEventListener('netz-select', (event) => chosen.push(event.selection?.type));
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(cards(element).filter((card) => card.getAttribute('aria-current') === 'true')).to.have.length(1);
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    expect(cards(element).filter((card) => card.hasAttribute('aria-current'))).to.have.length(0);
    expect(chosen).to.deep.equal(['finding', undefined]);
  });

  it('two elements on one network mark the same finding, and the focus stays where it is', async () => {
    const main = await shown(
      `<netz-map ${SONNBRUECK}></netz-map><netz-findings ${SONNBRUECK}></netz-findings><netz-findings id="b" ${SONNBRUECK}></netz-findings>`,
    );
    const [a, b] = [findings(main), findings(main, '#b')];
    openAll(a);
    const button = inside<HTMLButtonElement>(a, '.card button');
    button.focus();
    button.click();
    await until(() => cards(b).some((card) => card.getAttribute('aria-current') === 'true'), 'the other one follows');
    expect(a.shadowRoot!.activeElement).to.equal(button);
  });

  it('a page can stop a selection before it takes effect', async () => {
    const main = await shown(`<netz-map ${SONNBRUECK}></netz-map><netz-findings ${SONNBRUECK}></netz-findings>`);
    main.addEventListener('netz-select', (event) => event.preventDefault());
    const element = findings(main);
    openAll(element);
    const button = inside<HTMLButtonElement>(element, '.card button');
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('false');
  });
});

describe('<netz-findings> by keyboard', () => {
  it('Tab goes from card to card, Enter opens the reason, Space shows it on the map', async () => {
    const main = await shown(`<netz-map ${SONNBRUECK}></netz-map><netz-findings ${SONNBRUECK}></netz-findings>`);
    const element = findings(main);
    const seen = new Set<Element>();
    const focused = (): Element | null => element.shadowRoot!.activeElement;
    for (let i = 0; i < 14; i++) {
      await sendKeys({ press: 'Tab' });
      const at = focused();
      if (at?.localName === 'summary') seen.add(at.closest('.card') ?? at);
    }
    expect(seen.size).to.be.at.least(5);
    const summary = inside(element, '.card summary');
    summary.focus();
    await sendKeys({ press: 'Enter' });
    expect(summary.closest('details')!.open).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(focused()?.localName).to.equal('button');
    await sendKeys({ press: ' ' });
    await until(() => focused()?.getAttribute('aria-pressed') === 'true', 'the button is pressed');
  });
});

describe('<netz-findings> when there is little to say', () => {
  it('says that nothing stands out, and what was looked for', async () => {
    const main = mount('<netz-findings></netz-findings>');
    const element = findings(main);
    const [a, b, c] = NETWORK.organisations;
    const tie = (id: string, from: string, to: string) => ({ id, from, to, lastContact: '2026-09', visibility: 'network' as const });
    element.network = {
      asOf: '2026-11-01',
      organisations: [a!, b!, c!],
      ties: [tie('1', 'A1', 'A2'), tie('2', 'A2', 'A3'), tie('3', 'A1', 'A3')],
    };
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('Nichts Auffälliges gefunden');
    expect(spoken(element)).to.contain('Nachgesehen wurde: ');
    await expectAccessible(main);
  });

  it('from names alone it tells which columns would tell more', async () => {
    const main = mount(
      '<netz-findings><script type="application/json">{"nodes":[{"key":"a","attributes":{"label":"A"}},{"key":"b","attributes":{"label":"B"}}]}</script></netz-findings>',
    );
    const element = findings(main);
    await reach(element, 'ready');
    expect(inside(element, '.missing').children.length).to.be.greaterThan(0);
  });

  it('names what could not be read, with place and advice', async () => {
    const files = new ServedFiles({ 'a.csv': PARTNERS, 'b.csv': `${TIES}A1;Unbekannter Verein;Projekt;2026-09\nA1;;Projekt;32.13.2026\n` });
    const main = mount('<netz-findings src="a.csv" ties="b.csv"></netz-findings>');
    const element = findings(main);
    await reach(element, 'ready');
    files.end();
    const problems = inside(element, '.problems');
    expect(problems.querySelector('summary')!.textContent).to.match(/nicht gelesen werden$|Hinweise? zu den Daten$/);
    expect(problems.textContent).to.contain('Zeile');
    openAll(element);
    await expectAccessible(main);
  });
});

describe('<netz-findings> is accessible', () => {
  it('while loading, when empty, after an error', async () => {
    const files = new ServedFiles({ 'langsam.json': () => new Promise<Response>(() => {}) });
    const main = mount(
      '<netz-findings></netz-findings><netz-findings id="l" src="langsam.json"></netz-findings><netz-findings id="f" src="fehlt.json"></netz-findings>',
    );
    await reach(findings(main), 'empty');
    await reach(findings(main, '#l'), 'loading');
    await reach(findings(main, '#f'), 'error');
    await expectAccessible(main);
    files.end();
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`when ready, with everything open and one finding selected, ${theme}`, async () => {
      const main = await shown(`<netz-map ${SONNBRUECK}></netz-map><netz-findings theme="${theme}" ${SONNBRUECK}></netz-findings>`);
      await expectAccessible(main);
      const element = findings(main);
      openAll(element);
      inside<HTMLButtonElement>(element, '.card button').click();
      await element.updateComplete;
      await expectAccessible(main);
    });
  }

  it('has no control smaller than 24 px', async () => {
    const main = await shown(`<netz-map ${SONNBRUECK}></netz-map><netz-findings ${SONNBRUECK}></netz-findings>`);
    const element = findings(main);
    openAll(element);
    for (const control of element.shadowRoot!.querySelectorAll('button, summary')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.textContent).to.be.at.least(24);
    }
  });
});
