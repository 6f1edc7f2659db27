import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../define/netz-representation.ts';
import type { NetzRepresentation } from '../../define/netz-representation.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { expectNoSidewaysScroll } from '../../testing/expect-no-sideways-scroll.ts';
import { defineMapStandIn } from '../../testing/map-stand-in.ts';
import { inside, mount, reach, spoken, unmount, until } from '../../testing/mount.ts';
import { expectTabReachesAll } from '../../testing/tab-walk.ts';

defineMapStandIn();

const sourceOf = (folder: string): string =>
  `src="/fixtures/${folder}/akteure.csv" ties="/fixtures/${folder}/beziehungen.csv" meetings="/fixtures/${folder}/treffen.csv" as-of="2026-11-01"`;
const GROSSSTADT = sourceOf('grossstadt-100');

async function shown(html = `<netz-representation ${GROSSSTADT}></netz-representation>`): Promise<NetzRepresentation> {
  const main = mount(html);
  for (const element of main.querySelectorAll('netz-representation, netz-map')) await reach(element, 'ready');
  return main.querySelector('netz-representation')!;
}

const rows = (element: Element, part: string): HTMLTableRowElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLTableRowElement>(`[part~=${part}] tbody tr`),
];
const openAll = (element: Element): void => element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));

afterEach(unmount);

describe('<netz-representation> about a large city', () => {
  it('says what stands out, each with its reason and one next step, and nothing of who meets whom', async () => {
    const element = await shown();
    const cards = [...element.shadowRoot!.querySelectorAll('.card')];
    expect(cards.length).to.be.greaterThan(1);
    for (const card of cards) expect(card.querySelector('[part~=certainty]')!.textContent).to.match(/\.$/);
    expect(inside(element, '.overview').textContent).to.match(/Art ist von allen \d+ Partnern bekannt/);
    expect(spoken(element)).to.not.match(/undefined|NaN|\d\s?%/);
  });

  it('tells of each kind that is looked for whether it is missing, came lately or did not, by a sign and a word', async () => {
    const element = await shown();
    expect(rows(element, 'sought')).to.have.length(9);
    for (const row of rows(element, 'sought'))
      expect(row.cells[1]!.textContent!.trim()).to.match(/^(\+\sfehlt|○\szuletzt nicht dabei|✓\svertreten)$/);
  });

  it('puts the groups side by side, the steering group first, and nobody is a word and not a gap', async () => {
    const element = await shown();
    const heads = [...element.shadowRoot!.querySelectorAll('.matrix thead th')].map(({ textContent }) => textContent!.trim());
    expect(heads.slice(0, 3)).to.deep.equal(['Art', 'Im Netz', 'Steuerungsgruppe']);
    for (const row of rows(element, 'groups'))
      for (const cell of row.cells) expect(cell.textContent!.trim()).to.match(/^(\D*\w.*|\d+|–niemand)$/);
    expect(inside(element, '.matrix').textContent).to.contain('niemand');
  });

  it('names the members of each group, who is not in it and who speaks for it in the steering group', async () => {
    const element = await shown();
    openAll(element);
    const groups = [...element.shadowRoot!.querySelectorAll('[part~=group]')];
    const working = groups.find(({ textContent }) => textContent!.includes('AG Wohnen'))!;
    expect(working.querySelectorAll('.members li').length).to.be.greaterThan(3);
    expect(working.textContent)
      .to.contain('Im Netz, aber nicht in der Gruppe')
      .and.to.match(/Steuerungsgruppe/);
  });
});

describe('<netz-representation> beside others', () => {
  it('leads from a member to the map of the same network, and marks it', async () => {
    const element = await shown(`<netz-map id="karte" ${GROSSSTADT}></netz-map><netz-representation for="karte"></netz-representation>`);
    const selected: unknown[] = [];
    element.addEventListener('netz-select', ({ selection }) => selected.push(selection?.type));
    openAll(element);
    const button = inside<HTMLButtonElement>(element, '.members button');
    button.focus();
    button.click();
    await element.updateComplete;
    expect(selected).to.deep.equal(['organisation']);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('offers no way where nobody shows partners, and tells nothing in public', async () => {
    const element = await shown();
    expect(element.shadowRoot!.querySelector('.members button')).to.equal(null);
    element.audience = 'public';
    await element.updateComplete;
    expect(spoken(element)).to.equal(
      'Wer vertreten istWer vertreten ist, sieht nur die Koordination. Auf einer öffentlichen Seite steht hier deshalb nichts.',
    );
  });
});

describe('<netz-representation> of other data', () => {
  it('of a federation asks for a city, and shows that city alone', async () => {
    const element = await shown(`<netz-representation ${sourceOf('verbund')}></netz-representation>`);
    expect(spoken(element)).to.contain('Wählen Sie oben eine Stadt');
    const select = inside<HTMLSelectElement>(element, 'select');
    const before = inside(element, '.overview').textContent;
    select.focus();
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(inside(element, '.overview').textContent).to.not.equal(before);
    expect(spoken(element)).to.not.contain('Wählen Sie oben eine Stadt');
    expect(element.shadowRoot!.activeElement).to.equal(select);
  });

  it('says which columns and tables are missing, and how to add them', async () => {
    const element = await shown('<netz-representation src="/fixtures/nur-namen/akteure.csv"></netz-representation>');
    for (const column of ['Art', 'Gruppen']) expect(spoken(element)).to.contain(`Spalte „${column}“ fehlt`);
    for (const table of ['Treffen', 'Rollen']) expect(spoken(element)).to.contain(`Tabelle der ${table} fehlt`);
    expect(element.shadowRoot!.querySelector('table')).to.equal(null);
  });

  it('finds a steering group under another name, and tasks that nobody has', async () => {
    const element = mount('<netz-representation></netz-representation>').querySelector('netz-representation')!;
    const of = (id: string, kind: string, groups: string[]) => ({ id, name: id, kind, groups, topics: [], targetGroups: [], places: [] });
    element.network = {
      asOf: '2026-11-01',
      organisations: [of('Amt', 'Behörde', ['Lenkungskreis', 'AG Arbeit']), of('Verein', 'Selbstorganisation', ['AG Wohnen'])] as never,
      roles: [{ id: 'r', name: 'Vorsitz' }],
    };
    await reach(element, 'ready');
    openAll(element);
    expect(spoken(element)).to.contain('Vorsitz').and.to.contain('Niemand aus dieser Gruppe sitzt auch in der Gruppe „Lenkungskreis“');
    expect(spoken(element)).to.not.contain('Tabelle der Rollen fehlt');
  });

  it('speaks English and plain German', async () => {
    const element = await shown(`<netz-representation lang="en" ${GROSSSTADT}></netz-representation>`);
    expect(inside(element, '.heading').textContent).to.equal('Who is represented');
    element.lang = 'de';
    element.plain = true;
    await until(() => spoken(element).includes('Wer ist dabei?'), 'it speaks plain German');
  });
});

describe('<netz-representation> for everybody', () => {
  it('is accessible and scrolls nowhere sideways at 320 px, with everything open', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await shown(`<netz-map id="karte" ${GROSSSTADT}></netz-map><netz-representation for="karte"></netz-representation>`);
    openAll(element);
    expectNoSidewaysScroll();
    await expectAccessible(element);
    await setViewport({ width: 1000, height: 800 });
  });

  it('can be walked through with the keyboard alone: disclosures, tables that scroll, ways to partners', async () => {
    const element = await shown(`<netz-map id="karte" ${GROSSSTADT}></netz-map><netz-representation for="karte"></netz-representation>`);
    openAll(element);
    const stops = await expectTabReachesAll(element);
    for (const what of ['summary', 'button', '.table-frame'])
      expect(stops.filter((stop) => stop.matches(what)).length, what).to.be.greaterThan(1);
  });
});
