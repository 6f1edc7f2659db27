import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../define/netz-directory.ts';
import type { NetzDirectory } from '../../define/netz-directory.ts';
import { asIf } from '../../testing/as-if.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { expectNoSidewaysScroll } from '../../testing/expect-no-sideways-scroll.ts';
import { defineMapStandIn } from '../../testing/map-stand-in.ts';
import { inside, mount, reach, spoken, unmount, until } from '../../testing/mount.ts';
import { NETWORK } from '../../testing/small-network.ts';
import { expectTabReachesAll } from '../../testing/tab-walk.ts';

defineMapStandIn();

const CITY = 'src="/fixtures/grossstadt-100/akteure.csv" ties="/fixtures/grossstadt-100/beziehungen.csv" as-of="2026-11-01"';

async function shown(html: string, network?: NetzDirectory['network']): Promise<NetzDirectory> {
  const element = mount(html).querySelector('netz-directory')!;
  if (network) element.network = network;
  await reach(element, 'ready');
  return element;
}
const seen = (element: NetzDirectory): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.entry')].filter((entry) => entry.getClientRects().length > 0);
const names = (element: NetzDirectory): string[] => seen(element).map((entry) => entry.querySelector('.name')!.textContent.trim());

async function choose(element: NetzDirectory, facet: string, beginning: string): Promise<void> {
  const select = inside<HTMLSelectElement>(element, `#${facet}`);
  select.value = [...select.options].find((option) => option.text.startsWith(beginning))!.value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

async function search(element: NetzDirectory, text: string): Promise<void> {
  const field = inside<HTMLInputElement>(element, '#search');
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

afterEach(unmount);

describe('<netz-directory>', () => {
  it('lists all partners by the alphabet, with what they offer, for whom and where, and of which day', async () => {
    const element = await shown('<netz-directory></netz-directory>', NETWORK);
    expect(names(element)).to.deep.equal([
      'Büro für Vielfalt',
      'Dolmetschdienst Brücke',
      'Jobwerkstatt',
      'Sprachcafé Nordlicht',
      'Teestube Wortwechsel',
    ]);
    expect(inside(element, '[role=status]').textContent.trim()).to.equal('Fünf Partner, Stand 1. November 2026.');
    expect(seen(element)[0]!.textContent).to.contain('Beratung').and.contain('stadtweit');
  });

  it('narrows to a topic, counts what is left, and says for what', async () => {
    const element = await shown('<netz-directory></netz-directory>', NETWORK);
    await choose(element, 'topic', 'Sprache');
    expect(names(element)).to.deep.equal(['Sprachcafé Nordlicht']);
    expect(inside(element, '[role=status]').textContent.trim()).to.equal('Ein Partner von 5 (Sprache), Stand 1. November 2026.');
    const options = [...inside<HTMLSelectElement>(element, '#topic').options].map(({ text }) => text);
    expect(options).to.deep.equal(['Alle', 'Arbeit (1)', 'Begegnung (1)', 'Beratung (1)', 'Dolmetschen (1)', 'Sprache (1)']);
  });

  it('searches names and words, and goes back to all with the focus in the search', async () => {
    const element = await shown('<netz-directory></netz-directory>', NETWORK);
    await search(element, 'bruecke');
    expect(names(element)).to.deep.equal(['Dolmetschdienst Brücke']);
    await search(element, 'xyz');
    expect(spoken(element)).to.contain('Dazu passt niemand.');
    inside(element, '.count button').click();
    await element.updateComplete;
    expect(names(element)).to.have.length(5);
    expect(element.shadowRoot!.activeElement?.id).to.equal('search');
    expect(inside<HTMLInputElement>(element, '#search').value).to.equal('');
  });

  it('a page may narrow it from the start, in its own spelling', async () => {
    const element = await shown('<netz-directory topic="dolmetschen"></netz-directory>', NETWORK);
    expect(names(element)).to.deep.equal(['Dolmetschdienst Brücke']);
  });

  it('shows the public nobody who is kept from it, and not who pauses or is full', async () => {
    const [first, second, ...others] = NETWORK.organisations;
    const network = {
      ...NETWORK,
      organisations: [
        { ...first!, visibility: 'internal' as const, topics: ['Schutz'] },
        { ...second!, status: 'paused' as const },
        ...others,
      ],
    };
    const element = await shown('<netz-directory></netz-directory>', network);
    expect(element.shadowRoot!.textContent).to.not.match(/Sprachcafé|Schutz|Pause/);
    element.audience = 'internal';
    await element.updateComplete;
    expect(element.shadowRoot!.textContent)
      .to.match(/Sprachcafé/)
      .and.match(/Pause/);
  });

  it('tells which column is missing where only names are known', async () => {
    const organisations = NETWORK.organisations.map((one) => ({ ...one, topics: [], targetGroups: [], places: [] }));
    const element = await shown('<netz-directory></netz-directory>', { organisations });
    expect(spoken(element)).to.contain('Spalte „Themen“');
    expect(element.shadowRoot!.querySelector('select')).to.equal(null);
  });

  it('makes no link of an address that is none of the web', async () => {
    const network = { organisations: [{ ...NETWORK.organisations[0]!, website: 'javascript:alert(1)' }] };
    const element = await shown('<netz-directory></netz-directory>', network);
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
  });

  it('speaks plain German and English', async () => {
    const element = await shown('<netz-directory plain></netz-directory>', NETWORK);
    await until(() => spoken(element).includes('Worum geht es?'), 'plain German is there');
    element.plain = false;
    element.lang = 'en';
    await until(() => spoken(element).includes('Five partners, as of 1 November 2026.'), 'English is there');
  });
});

describe('<netz-directory> of many', () => {
  const many = {
    organisations: Array.from({ length: 2000 }, (_, i) => ({
      ...NETWORK.organisations[i % 5]!,
      id: `P${i}`,
      name: `Verein ${i + 1}`,
      topics: [`Thema ${i % 40}`, `Thema ${i % 7}`],
    })),
  };

  it('shows fifty of two thousand, the others after one button, where the focus goes on', async () => {
    const element = await shown('<netz-directory></netz-directory>', many);
    expect(names(element)).to.have.length(50);
    const button = [...element.shadowRoot!.querySelectorAll('button')].at(-1)!;
    expect(button.textContent).to.equal('Alle 2.000 zeigen');
    button.click();
    await element.updateComplete;
    expect(names(element)).to.have.length(2000);
    expect(element.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Verein 51');
  });

  it('on paper all of them stand, and no questions', async () => {
    const element = await shown('<netz-directory></netz-directory>', { organisations: many.organisations.slice(0, 100) });
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    const end = asIf(element, /print/);
    expect(names(element)).to.have.length(100);
    expect(getComputedStyle(inside(element, '.fields')).display).to.equal('none');
    end();
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(names(element)).to.have.length(50);
  });

  it('a letter typed is answered within a blink', async () => {
    const element = await shown('<netz-directory></netz-directory>', many);
    await search(element, 'verein 1');
    const start = performance.now();
    await search(element, 'verein 19');
    const took = performance.now() - start;
    expect(names(element).length).to.be.greaterThan(10);
    expect(took).to.be.lessThan(1000);
  });
});

describe('<netz-directory> and the rest of the page', () => {
  it('has no button without a map, and leads to the partner where there is one', async () => {
    const alone = await shown('<netz-directory></netz-directory>', NETWORK);
    expect(alone.shadowRoot!.querySelector('.entry button')).to.equal(null);
    await unmount();
    const main = mount(`<netz-map ${CITY}></netz-map><netz-directory ${CITY}></netz-directory>`);
    const element = main.querySelector('netz-directory')!;
    await reach(element, 'ready');
    const button = inside<HTMLButtonElement>(element, '.entry button');
    const chosen: (string | undefined)[] = [];
    main.addEventListener('netz-select', (event) => chosen.push(event.organisation?.name));
    button.click();
    const end = asIf(element, /forced-colors/);
    await until(() => getComputedStyle(button.closest('.entry')!).outlineStyle === 'solid', 'the mark is seen without colours');
    end();
    await until(() => button.closest('.entry')!.getAttribute('aria-current') === 'true', 'the entry is marked');
    expect(chosen).to.deep.equal([button.textContent.trim()]);
  });
});

describe('<netz-directory> for everybody', () => {
  it('Tab goes from the search to the choices, and typing narrows without losing the place', async () => {
    const element = await shown('<netz-directory></netz-directory>', NETWORK);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement?.id).to.equal('search');
    await sendKeys({ type: 'job' });
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Jobwerkstatt']);
    expect(element.shadowRoot!.activeElement?.id).to.equal('search');
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement?.id).to.equal('topic');
  });

  it('Tab comes to everything that can be used, once and in order, and leaves again', async () => {
    await expectTabReachesAll(await shown('<netz-directory></netz-directory>', NETWORK));
    await unmount();
    const element = await shown('<netz-directory topic="Sprache"></netz-directory>', NETWORK);
    const stops = await expectTabReachesAll(element);
    expect(stops.at(-1)!.textContent.trim()).to.equal('Auswahl aufheben');
  });

  it('axe finds nothing, with all, narrowed, and where nobody fits', async () => {
    const element = await shown(`<netz-directory ${CITY}></netz-directory>`);
    await expectAccessible(element.parentElement!);
    await choose(element, 'topic', 'Wohnen');
    await expectAccessible(element.parentElement!);
    await search(element, 'xyz');
    await expectAccessible(element.parentElement!);
  });

  it('nothing scrolls sideways at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    await shown(`<netz-directory ${CITY}></netz-directory>`);
    expectNoSidewaysScroll();
    await setViewport({ width: 1000, height: 800 });
  });
});
