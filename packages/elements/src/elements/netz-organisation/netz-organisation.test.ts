import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../define/netz-organisation.ts';
import type { NetzOrganisation } from '../../define/netz-organisation.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { expectNoSidewaysScroll } from '../../testing/expect-no-sideways-scroll.ts';
import { defineMapStandIn } from '../../testing/map-stand-in.ts';
import { inside, mount, reach, spoken, unmount, until } from '../../testing/mount.ts';
import { NETWORK } from '../../testing/small-network.ts';
import { expectTabReachesAll } from '../../testing/tab-walk.ts';

defineMapStandIn();

const CITY =
  'src="/fixtures/grossstadt-100/akteure.csv" ties="/fixtures/grossstadt-100/beziehungen.csv" needs="/fixtures/grossstadt-100/bedarfe.csv" as-of="2026-11-01"';

async function shown(html: string, network?: NetzOrganisation['network']): Promise<NetzOrganisation> {
  const element = mount(html).querySelector('netz-organisation')!;
  if (network) element.network = network;
  await reach(element, 'ready');
  return element;
}
const heading = (element: Element): string => inside(element, '.heading').textContent.trim();

async function choose(element: NetzOrganisation, text: string): Promise<void> {
  const select = inside<HTMLSelectElement>(element, '#which');
  select.value = [...select.options].find((option) => option.text === text)!.value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

afterEach(unmount);

describe('<netz-organisation>', () => {
  it('shows the partner that the page names, by its id or by its name', async () => {
    const element = await shown('<netz-organisation organisation="A1"></netz-organisation>', NETWORK);
    expect(heading(element)).to.equal('Ein Partner im Gespräch: Sprachcafé Nordlicht');
    expect(element.shadowRoot!.querySelector('select')).to.equal(null);
    element.organisation = 'jobwerkstatt';
    await element.updateComplete;
    expect(heading(element)).to.contain('Jobwerkstatt');
  });

  it('tells what it offers and seeks, its ties, what hangs on it, who could step in and whom it should meet', async () => {
    const element = await shown(`<netz-organisation ${CITY} organisation="A007"></netz-organisation>`);
    const parts = [...element.shadowRoot!.querySelectorAll('.subheading')].map((one) => one.textContent.trim());
    for (const part of ['Verbindungen', 'Ohne diesen Partner', 'Wer einspringen könnte']) expect(parts).to.include(part);
    expect(spoken(element))
      .to.contain('Themen: ')
      .and.not.match(/JSON|undefined|Knoten/);
  });

  it('lets visitors choose where the page names nobody, and keeps the choice when something else is selected', async () => {
    const element = await shown('<netz-organisation></netz-organisation>', NETWORK);
    expect(spoken(element)).to.contain('Wählen Sie einen Partner.');
    await choose(element, 'Jobwerkstatt');
    expect(heading(element)).to.contain('Jobwerkstatt');
    expect(inside(element, '[role=status]').textContent).to.contain('Jobwerkstatt');
    await choose(element, 'Bitte wählen');
    expect(spoken(element)).to.contain('Wählen Sie einen Partner.');
  });

  it('says so when there is nobody of that name, and offers the others', async () => {
    const element = await shown('<netz-organisation organisation="Unbekannt"></netz-organisation>', NETWORK);
    expect(spoken(element)).to.contain('Einen Partner „Unbekannt“ gibt es in diesen Daten nicht.');
    await choose(element, 'Jobwerkstatt');
    expect(heading(element)).to.contain('Jobwerkstatt');
  });

  it('tells which column is missing where only names are known', async () => {
    const element = await shown('<netz-organisation organisation="a" audience="public"></netz-organisation>', {
      organisations: [{ ...NETWORK.organisations[0]!, id: 'a', topics: [], targetGroups: [], places: [] }],
    });
    expect(spoken(element)).to.contain('Spalte „Themen“').and.contain('„Von“ und „Zu“');
    element.audience = 'internal';
    await element.updateComplete;
    expect(spoken(element)).to.contain('Spalte „Themen“');
  });

  it('speaks plain German and English', async () => {
    const element = await shown('<netz-organisation organisation="A1" plain></netz-organisation>', NETWORK);
    // while a language is being fetched there is no heading
    await until(() => spoken(element).startsWith('Über diesen Partner'), 'plain German is there');
    element.plain = false;
    element.lang = 'en';
    await until(() => spoken(element).startsWith('A talk with a partner'), 'English is there');
  });
});

describe('<netz-organisation> for the public', () => {
  it('shows what a partner offers and with whom it works, and nothing of what hangs on it or is suggested', async () => {
    const strained = { ...NETWORK.ties[3]!, strained: true };
    const network = { ...NETWORK, ties: [...NETWORK.ties.slice(0, 3), strained] };
    const element = await shown('<netz-organisation organisation="A3" audience="public"></netz-organisation>', network);
    expect(heading(element)).to.equal('Büro für Vielfalt');
    expect(spoken(element)).to.match(/Arbeitet zusammen mit ?Sprachcafé Nordlicht ?Teestube Wortwechsel/);
    expect(element.shadowRoot!.textContent).to.not.match(/Jobwerkstatt|einspringen|Ohne diesen|Vorschl|frei/);
  });

  it('does not know a partner that is kept from the public', async () => {
    const [first, ...others] = NETWORK.organisations;
    const network = { ...NETWORK, organisations: [{ ...first!, visibility: 'internal' as const }, ...others] };
    const element = await shown('<netz-organisation organisation="A1" audience="public"></netz-organisation>', network);
    expect(element.shadowRoot!.textContent).to.not.contain('Sprachcafé');
    expect(spoken(element)).to.contain('gibt es in diesen Daten nicht');
  });
});

describe('<netz-organisation> and the rest of the page', () => {
  it('follows what is selected on the map, and selects for all of them', async () => {
    const main = mount(`<netz-map id="karte" ${CITY}></netz-map><netz-organisation for="karte"></netz-organisation>`);
    const element = main.querySelector('netz-organisation')!;
    await reach(element, 'ready');
    const chosen: (string | undefined)[] = [];
    main.addEventListener('netz-select', (event) => chosen.push(event.organisation?.id));
    await choose(element, 'Ausländerbehörde Wachtelbrück');
    expect(chosen).to.deep.equal(['A002']);
    main.addEventListener('netz-select', (event) => event.preventDefault());
    const list = inside<HTMLSelectElement>(element, '#which');
    list.value = 'A003';
    list.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(heading(element), 'the page did not want it').to.contain('Ausländerbehörde');
    expect(list.value).to.equal('A002');
  });

  it('leads from a tie to the partner at its other end, and the focus comes along', async () => {
    const element = await shown('<netz-organisation></netz-organisation>', NETWORK);
    await choose(element, 'Jobwerkstatt');
    const other = inside<HTMLButtonElement>(element, 'table button');
    expect(other.textContent.trim()).to.equal('Büro für Vielfalt');
    other.click();
    await element.updateComplete;
    expect(heading(element)).to.contain('Büro für Vielfalt');
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '.heading'));
  });
});

describe('<netz-organisation> for everybody', () => {
  it('by keyboard: Tab comes to the list, then to the names in the table, Enter goes to one', async () => {
    const element = await shown('<netz-organisation></netz-organisation>', NETWORK);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement?.id).to.equal('which');
    await choose(element, 'Jobwerkstatt');
    for (let i = 0; i < 8 && element.shadowRoot!.activeElement?.closest('table') === null; i++) await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Büro für Vielfalt');
    await sendKeys({ press: 'Enter' });
    await until(() => heading(element).includes('Büro für Vielfalt'), 'the other partner is there');
  });

  it('Tab comes to everything that can be used, once and in order, also with everything open', async () => {
    const element = await shown(`<netz-organisation ${CITY}></netz-organisation>`);
    await choose(element, 'Ausländerbehörde Wachtelbrück');
    element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
    await expectTabReachesAll(element);
  });

  it('axe finds nothing, before the choice, after it, with everything open, and in public', async () => {
    const element = await shown(`<netz-organisation ${CITY}></netz-organisation>`);
    await expectAccessible(element.parentElement!);
    await choose(element, 'Ausländerbehörde Wachtelbrück');
    element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
    await expectAccessible(element.parentElement!);
    element.audience = 'public';
    await element.updateComplete;
    await expectAccessible(element.parentElement!);
  });

  it('nothing scrolls sideways at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await shown(`<netz-organisation ${CITY} organisation="A002"></netz-organisation>`);
    element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
    expectNoSidewaysScroll();
    element.audience = 'public';
    await element.updateComplete;
    expectNoSidewaysScroll();
    await setViewport({ width: 1000, height: 800 });
  });
});
