import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../define/netz-suggestions.ts';
import type { NetzSuggestions } from '../../define/netz-suggestions.ts';
import { expectNoSidewaysScroll } from '../../testing/expect-no-sideways-scroll.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { defineMapStandIn } from '../../testing/map-stand-in.ts';
import { inside, mount, reach, spoken, unmount } from '../../testing/mount.ts';
import { NETWORK } from '../../testing/small-network.ts';

defineMapStandIn();

const SONNBRUECK = 'src="/fixtures/sonnbrueck-40/akteure.csv" ties="/fixtures/sonnbrueck-40/beziehungen.csv" as-of="2026-11-01"';
const cards = (element: Element): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.card')];

async function shown(html: string): Promise<NetzSuggestions> {
  const main = mount(html);
  for (const element of main.querySelectorAll('netz-suggestions, netz-map')) await reach(element, 'ready');
  return main.querySelector('netz-suggestions')!;
}

afterEach(unmount);

describe('<netz-suggestions> about Sonnbrück', () => {
  it('tells five: both names, what each gets, who can introduce them and how sure it is, without any score', async () => {
    const element = await shown(`<netz-suggestions ${SONNBRUECK}></netz-suggestions>`);
    expect(cards(element)).to.have.length(5);
    for (const card of cards(element)) {
      expect(card.querySelectorAll('.names bdi')).to.have.length(2);
      expect(card.querySelector('.names')!.textContent).to.contain(' und ');
      expect(card.querySelectorAll('.both li')).to.have.length(2);
      expect(card.querySelector('[part~=introduction]')).to.exist;
      expect(card.querySelector('[part~=certainty]')!.textContent).to.match(/\.$/);
    }
    expect(spoken(element)).to.not.match(/\d\s?%|Punkte|Sterne|undefined|NaN/);
  });

  it('shows more on request, and puts the focus on the first of them', async () => {
    const element = await shown(`<netz-suggestions ${SONNBRUECK} most="2"></netz-suggestions>`);
    expect(cards(element)).to.have.length(2);
    inside<HTMLButtonElement>(element, '.more button').click();
    await element.updateComplete;
    expect(cards(element)).to.have.length(4);
    expect(element.shadowRoot!.activeElement?.closest('.card')).to.equal(cards(element)[2]);
  });

  it('what does not fit goes away, can be brought back, and makes room for the next; nothing is stored', async () => {
    const element = await shown(`<netz-suggestions ${SONNBRUECK} most="2"></netz-suggestions>`);
    const ids: string[] = [];
    element.addEventListener('netz-dismiss', (event) => ids.push(event.suggestion.id));
    const names = inside(element, '.names').textContent;
    inside<HTMLButtonElement>(element, '.dismiss').click();
    await element.updateComplete;
    expect(ids).to.have.length(1);
    expect(cards(element)).to.have.length(2);
    expect(inside(element, '.dismissed').textContent).to.contain('Ausgeblendet');
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '.undo'));
    inside<HTMLButtonElement>(element, '.undo').click();
    await element.updateComplete;
    expect(inside(element, '.names').textContent).to.equal(names);
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '.dismiss'));
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('a page can keep a suggestion on the screen', async () => {
    const element = await shown(`<netz-suggestions ${SONNBRUECK}></netz-suggestions>`);
    element.addEventListener('netz-dismiss', (event) => event.preventDefault());
    inside<HTMLButtonElement>(element, '.dismiss').click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.dismissed')).to.equal(null);
  });

  it('shows a suggestion on the map of the same network, and marks its card', async () => {
    const element = await shown(`<netz-map id="karte" ${SONNBRUECK}></netz-map><netz-suggestions for="karte"></netz-suggestions>`);
    const button = inside<HTMLButtonElement>(element, '.card button[aria-pressed]');
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(cards(element)[0]!.getAttribute('aria-current')).to.equal('true');
  });

  it('offers no way to the map where there is none, and tells nothing in public', async () => {
    const element = await shown(`<netz-suggestions ${SONNBRUECK} audience="public"></netz-suggestions>`);
    expect(cards(element)).to.have.length(0);
    expect(spoken(element)).to.contain('sieht nur die Koordination');
  });

  it('has nothing that scrolls sideways at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    await shown(`<netz-map ${SONNBRUECK}></netz-map><netz-suggestions ${SONNBRUECK}></netz-suggestions>`);
    expectNoSidewaysScroll();
    await setViewport({ width: 1000, height: 800 });
  });
});

describe('<netz-suggestions> is accessible', () => {
  it('with cards, with one that does not fit, and with one on the map', async () => {
    const element = await shown(`<netz-map ${SONNBRUECK}></netz-map><netz-suggestions ${SONNBRUECK}></netz-suggestions>`);
    await expectAccessible(element);
    inside<HTMLButtonElement>(element, '.dismiss').click();
    await element.updateComplete;
    inside<HTMLButtonElement>(element, '.card button[aria-pressed]').click();
    await element.updateComplete;
    await expectAccessible(element);
  });

  it('and with nothing to propose', async () => {
    const main = mount('<netz-suggestions></netz-suggestions>');
    const element = main.querySelector('netz-suggestions')!;
    element.network = { organisations: NETWORK.organisations.slice(0, 1) };
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('keine Vorschläge');
    await expectAccessible(main);
  });
});
