import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../define/netz-finder.ts';
import type { NetzFinder } from '../../define/netz-finder.ts';
import { asIf } from '../../testing/as-if.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { expectNoSidewaysScroll } from '../../testing/expect-no-sideways-scroll.ts';
import { defineMapStandIn } from '../../testing/map-stand-in.ts';
import { inside, mount, reach, spoken, unmount, until } from '../../testing/mount.ts';
import { expectTabReachesAll } from '../../testing/tab-walk.ts';

defineMapStandIn();

const CITY =
  'src="/fixtures/grossstadt-100/akteure.csv" ties="/fixtures/grossstadt-100/beziehungen.csv" needs="/fixtures/grossstadt-100/bedarfe.csv" as-of="2026-11-01"';
const partner = (id: string, more: object = {}) => ({
  id,
  name: `Verein ${id}`,
  topics: [],
  targetGroups: [],
  places: [],
  groups: [],
  status: 'active' as const,
  visibility: 'public' as const,
  ...more,
});
const NETWORK = {
  asOf: '2026-11-01',
  organisations: [
    partner('A', { topics: ['Wohnen'], targetGroups: ['Frauen'], places: ['Nordend'], website: 'https://a.example/' }),
    partner('B', { topics: ['Wohnen'], targetGroups: ['alle'], places: ['stadtweit'], capacity: 'full' as const }),
    partner('C', { topics: ['Sprache'] }),
    partner('D', { topics: ['Schutz', 'Wohnen'], visibility: 'internal' as const }),
  ],
  ties: [
    ['C', 'B'],
    ['B', 'A'],
    ['C', 'D'],
    ['D', 'A'],
  ].map(([from, to], i) => ({ id: `t${i}`, from: from!, to: to!, lastContact: '2026-09', visibility: 'network' as const })),
};

async function shown(html: string, network?: object): Promise<NetzFinder> {
  const finder = mount(html).querySelector('netz-finder')!;
  if (network) finder.network = network as NonNullable<NetzFinder['network']>;
  await reach(finder, 'ready');
  return finder;
}

async function choose(finder: NetzFinder, list: string, text: string): Promise<void> {
  const select = inside<HTMLSelectElement>(finder, `#${list}`);
  select.value = [...select.options].find((option) => option.text === text)!.value;
  select.dispatchEvent(new Event('change'));
  await finder.updateComplete;
}
const names = (finder: NetzFinder): string[] =>
  [...finder.shadowRoot!.querySelectorAll('.said')].map((name) => (name.textContent ?? '').trim());

afterEach(unmount);

describe('<netz-finder>', () => {
  it('asks what it is about, and says in a sentence who can help', async () => {
    const finder = await shown('<netz-finder></netz-finder>', NETWORK);
    expect(inside(finder, '[role=status]').textContent).to.contain('Wählen Sie, worum es geht.');
    await choose(finder, 'topic', 'Wohnen');
    expect(inside(finder, '[role=status]').textContent).to.contain('Zwei Partner können helfen.');
    expect(names(finder)).to.deep.equal(['Verein A', 'Verein B']);
    expect(spoken(finder)).to.contain('Für Frauen, in Nordend.');
    expect(inside<HTMLAnchorElement>(finder, 'a').href).to.equal('https://a.example/');
  });

  it('narrows to people and places, where who is there for all is found, too', async () => {
    const finder = await shown('<netz-finder></netz-finder>', NETWORK);
    await choose(finder, 'topic', 'Wohnen');
    await choose(finder, 'people', 'Frauen');
    await choose(finder, 'place', 'Nordend');
    expect(names(finder)).to.deep.equal(['Verein A', 'Verein B']);
    await choose(finder, 'topic', 'Sprache');
    expect(spoken(finder)).to.contain('aber keines in Nordend');
    expect(spoken(finder)).to.contain('Was dem am nächsten kommt');
  });

  it('says over whom to get there from somebody whom one knows', async () => {
    const finder = await shown('<netz-finder topic="wohnen"></netz-finder>', NETWORK);
    await choose(finder, 'from', 'Verein C');
    expect(names(finder)).to.deep.equal(['Verein B', 'Verein A']);
    expect(spoken(finder)).to.contain('Mit beiden in Kontakt: Verein B.');
  });

  it('shows the public nothing that is not public: no protected place, no way over one, not who is full', async () => {
    const finder = await shown('<netz-finder topic="Wohnen" from="C"></netz-finder>', NETWORK);
    expect(finder.shadowRoot!.textContent).to.not.match(/Verein D|Schutz|voll/);
    finder.audience = 'internal';
    await finder.updateComplete;
    expect(finder.shadowRoot!.textContent).to.match(/Verein D/);
    expect(spoken(finder)).to.contain('Passt, ist aber zurzeit voll oder in einer Pause');
  });

  it('tells which column is missing where nobody says what they offer', async () => {
    const finder = await shown('<netz-finder></netz-finder>', { organisations: [partner('A'), partner('B')] });
    expect(spoken(finder)).to.contain('Spalte „Themen“');
    expect(finder.shadowRoot!.querySelector('select')).to.equal(null);
  });

  it('names below the answer whom to ask, in the words of the page', async () => {
    const finder = await shown('<netz-finder topic="Wohnen"><p slot="contact">Rufen Sie an: 0800 123</p></netz-finder>', NETWORK);
    expect(inside<HTMLSlotElement>(finder, 'slot[name=contact]').assignedElements()[0]!.textContent).to.contain('0800 123');
  });

  it('speaks plain German and English', async () => {
    const finder = await shown('<netz-finder plain topic="Wohnen"></netz-finder>', NETWORK);
    await until(() => spoken(finder).includes('Ich suche Hilfe'), 'plain German is there');
    expect(spoken(finder)).to.contain('Fragen Sie dort: Ist etwas frei?');
    finder.plain = false;
    finder.lang = 'en';
    await until(() => spoken(finder).includes('What is it about?'), 'English is there');
  });

  it('in a large city shows ten at once, the others one step away and on paper', async () => {
    const organisations = Array.from({ length: 30 }, (_, i) => partner(`P${i}`, { topics: ['Sprache'] }));
    const finder = await shown('<netz-finder topic="Sprache"></netz-finder>', { organisations });
    expect(inside(finder, '.folded summary').textContent).to.equal('20 weitere zeigen');
    expect(names(finder)).to.have.length(30);
    expect(spoken(finder)).to.not.match(/JSON/);
  });
});

describe('<netz-finder> and the other elements of the page', () => {
  it('is complete without a map, and leads to one where there is one', async () => {
    const alone = await shown('<netz-finder topic="Wohnen"></netz-finder>', NETWORK);
    expect(alone.shadowRoot!.querySelector('button')).to.equal(null);
    await unmount();
    const main = mount(`<netz-map ${CITY}></netz-map><netz-finder ${CITY}></netz-finder>`);
    const finder = main.querySelector('netz-finder')!;
    await reach(finder, 'ready');
    await choose(finder, 'topic', 'Wohnen');
    const chosen: (string | undefined)[] = [];
    main.addEventListener('netz-select', (event) => chosen.push(event.organisation?.name));
    const button = inside<HTMLButtonElement>(finder, '.said button');
    button.focus();
    button.click();
    await until(() => button.getAttribute('aria-pressed') === 'true', 'the partner is chosen');
    expect(chosen).to.deep.equal([button.textContent!.trim()]);
    expect(finder.shadowRoot!.activeElement).to.equal(button);
  });
});

describe('<netz-finder> for everybody', () => {
  it('Tab goes through the questions in their order, and the focus stays on the list while the answer changes', async () => {
    const finder = await shown('<netz-finder></netz-finder>', NETWORK);
    const order: string[] = [];
    for (let i = 0; i < 4; i++) {
      await sendKeys({ press: 'Tab' });
      order.push(finder.shadowRoot!.activeElement?.id ?? '');
    }
    expect(order).to.deep.equal(['topic', 'people', 'place', 'from']);
    inside(finder, '#topic').focus();
    await sendKeys({ press: 'w' });
    await until(() => finder.topic === 'Wohnen' || inside<HTMLSelectElement>(finder, '#topic').value === 'Wohnen', 'the letter chooses');
    if (!finder.topic) await choose(finder, 'topic', 'Wohnen');
    await finder.updateComplete;
    expect(finder.shadowRoot!.activeElement?.id).to.equal('topic');
  });

  it('Tab comes to everything that can be used, once and in order, also with everything open', async () => {
    const element = await shown(`<netz-finder ${CITY} topic="Wohnen"></netz-finder>`);
    await expectTabReachesAll(element);
    element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
    await expectTabReachesAll(element);
  });

  it('axe finds nothing, before and after the search, also with everything open', async () => {
    const finder = await shown(`<netz-finder ${CITY}></netz-finder>`);
    await expectAccessible(finder.parentElement!);
    await choose(finder, 'topic', 'Wohnen');
    finder.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
    await expectAccessible(finder.parentElement!);
  });

  it('nothing scrolls sideways at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const finder = await shown(`<netz-finder ${CITY} topic="Wohnen"></netz-finder>`);
    finder.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
    expectNoSidewaysScroll();
    await setViewport({ width: 1000, height: 800 });
  });

  it('on paper the answer stands without the questions', async () => {
    const finder = await shown('<netz-finder topic="Wohnen"></netz-finder>', NETWORK);
    const end = asIf(finder, /print/);
    expect(getComputedStyle(inside(finder, '.fields')).display).to.equal('none');
    expect(inside(finder, '.said').getBoundingClientRect().height).to.be.greaterThan(0);
    end();
  });
});
