import { sendKeys, setViewport } from '@web/test-runner-commands';
import { createNetwork } from '@netz-map/core';
import { expect } from 'chai';
import '../../define/netz-change.ts';
import type { NetzChange } from '../../define/netz-change.ts';
import { registry } from '../../controllers/store-binding.ts';
import { asIf } from '../../testing/as-if.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { expectNoSidewaysScroll } from '../../testing/expect-no-sideways-scroll.ts';
import { inside, mount, reach, spoken, unmount } from '../../testing/mount.ts';
import { ServedFiles } from '../../testing/served-files.ts';
import { NETWORK } from '../../testing/small-network.ts';
import { expectTabReachesAll, tabTo } from '../../testing/tab-walk.ts';

const F = '/fixtures/grossstadt-100';
const NOW = `src="${F}/akteure.csv" ties="${F}/beziehungen.csv" needs="${F}/bedarfe.csv" as-of="2026-11-01"`;
const THEN = `src-before="${F}/stand-2025-11/akteure.csv" ties-before="${F}/stand-2025-11/beziehungen.csv" needs-before="${F}/stand-2025-11/bedarfe.csv" before="2025-11-01"`;

async function shown(html: string): Promise<NetzChange> {
  const main = mount(html);
  const element = main.querySelector('netz-change')!;
  await reach(element, 'ready');
  return element;
}
const cells = (element: Element, row: number): string[] =>
  [...element.shadowRoot!.querySelectorAll(`.figures tbody tr:nth-child(${row}) > *`)].map((cell) => cell.textContent!.trim());

afterEach(unmount);

describe('<netz-change> between two files of a large city', () => {
  it('says in figures what there was, what there is, what came and what went; and they add up', async () => {
    const element = await shown(`<netz-change ${NOW} ${THEN}></netz-change>`);
    expect(element.shadowRoot!.querySelectorAll('.figures tbody tr')).to.have.length(3);
    for (const row of [1, 2, 3]) {
      const [then, now, gained, lost] = cells(element, row).slice(1).map(Number);
      expect(now! - then!, cells(element, row).join(' ')).to.equal(gained! - lost!);
    }
  });

  it('tells good news first, then what needs attention, with both days, and folds long lists', async () => {
    const element = await shown(`<netz-change ${NOW} ${THEN}></netz-change>`);
    const told = spoken(element);
    expect(told).to.contain('1. November 2025 bis 1. November 2026');
    expect(told.indexOf('Gute Nachrichten')).to.be.lessThan(told.indexOf('Was Aufmerksamkeit braucht'));
    expect(told).to.not.match(/undefined|NaN|null|JSON/);
    expect(element.shadowRoot!.querySelectorAll('.folded').length).to.be.greaterThan(1);
    expect(element.shadowRoot!.querySelector('input')).to.equal(null);
  });

  it('lets go of the older file when it leaves the page', async () => {
    await shown(`<netz-change ${NOW} ${THEN}></netz-change>`);
    expect(registry.size).to.equal(2);
    await unmount();
    await new Promise((done) => setTimeout(done, 20));
    expect(registry.size).to.equal(0);
  });
});

describe('<netz-change> between two days of one file', () => {
  it('looks back a year, says what one file cannot tell, and goes to the day that is chosen', async () => {
    const element = await shown(`<netz-change ${NOW}></netz-change>`);
    expect(spoken(element)).to.contain('1. November 2025 bis').and.to.contain('derselben Datei');
    const day = inside<HTMLInputElement>(element, 'input[type=date]');
    expect(day.value).to.equal('2025-11-01');
    day.value = '2024-05-01';
    day.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(spoken(element)).to.contain('1. Mai 2024 bis');
    expect(element.dayBefore).to.equal('2024-05-01');
    expect(inside(element, '[role=status]').textContent).to.match(/^Partner: /);
  });

  it('says when the older day is the later one', async () => {
    const element = await shown(`<netz-change ${NOW} before="2027-01-01"></netz-change>`);
    expect(spoken(element)).to.contain('liegt nach dem jüngeren');
    await expectAccessible(element);
  });
});

describe('<netz-change> with less', () => {
  it('asks of which day the older state is, when nobody says', async () => {
    const main = mount('<netz-change as-of="2026-11-01"></netz-change>');
    const element = main.querySelector('netz-change')!;
    element.network = NETWORK;
    element.networkBefore = createNetwork({ organisations: NETWORK.organisations });
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('before="2025-11-01"');
    element.dayBefore = '2025-11-01';
    await element.updateComplete;
    expect(spoken(element)).to.contain('1. November 2025');
  });

  it('says in a sentence that the older file is missing, and shows the rest of the page', async () => {
    const files = new ServedFiles({});
    const main = mount('<netz-change as-of="2026-11-01" src-before="fehlt.json"></netz-change>');
    const element = main.querySelector('netz-change')!;
    element.network = NETWORK;
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('fehlt.json');
    await expectAccessible(element);
    files.end();
  });

  it('tells nothing in public, and asks for no older file', async () => {
    const element = await shown(`<netz-change ${NOW} ${THEN} audience="public"></netz-change>`);
    expect(spoken(element)).to.contain('nur die Koordination');
    expect(registry.size).to.equal(1);
  });

  it('speaks plain German and English', async () => {
    const element = await shown(`<netz-change ${NOW} lang="en"></netz-change>`);
    expect(spoken(element)).to.contain('Compare with the state of').and.to.contain('In figures');
    element.lang = 'de';
    element.plain = true;
    await element.updateComplete;
    expect(spoken(element)).to.contain('Vergleichen mit diesem Tag');
  });
});

describe('<netz-change> is accessible', () => {
  it('to axe, with every list open', async () => {
    const element = await shown(`<netz-change ${NOW} ${THEN}></netz-change>`);
    await expectAccessible(element);
    element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
    await expectAccessible(element);
  });

  it('to the keyboard alone: the day, the figures, and each list that can be opened', async () => {
    const element = await shown(`<netz-change ${NOW}></netz-change>`);
    const stops = await expectTabReachesAll(element);
    expect(stops.slice(0, 2).map(({ localName }) => localName)).to.deep.equal(['input', 'div']);
    const summary = stops.find(({ localName }) => localName === 'summary')!;
    await tabTo(element, summary);
    await sendKeys({ press: 'Enter' });
    expect((summary.parentElement as HTMLDetailsElement).open).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(summary);
  });

  it('has nothing that scrolls sideways at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    await shown(`<netz-change ${NOW} ${THEN}></netz-change>`);
    expectNoSidewaysScroll();
    await setViewport({ width: 1000, height: 800 });
  });

  it('leaves the field for the day out on paper', async () => {
    const element = await shown(`<netz-change ${NOW}></netz-change>`);
    const end = asIf(element, /print/);
    expect(getComputedStyle(inside(element, '.day')).display).to.equal('none');
    end();
  });
});
