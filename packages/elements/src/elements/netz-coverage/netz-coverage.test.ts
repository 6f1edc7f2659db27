import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../define/netz-coverage.ts';
import type { NetzCoverage } from '../../define/netz-coverage.ts';
import { asIf } from '../../testing/as-if.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { expectNoSidewaysScroll } from '../../testing/expect-no-sideways-scroll.ts';
import { defineMapStandIn } from '../../testing/map-stand-in.ts';
import { inside, mount, reach, spoken, unmount, until } from '../../testing/mount.ts';
import { expectTabReachesAll } from '../../testing/tab-walk.ts';

defineMapStandIn();

const CITY =
  'src="/fixtures/grossstadt-100/akteure.csv" ties="/fixtures/grossstadt-100/beziehungen.csv" needs="/fixtures/grossstadt-100/bedarfe.csv" as-of="2026-11-01"';
const fields = (element: Element): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.field')];

async function shown(html: string): Promise<NetzCoverage> {
  const main = mount(html);
  for (const element of main.querySelectorAll('netz-coverage, netz-map')) await reach(element, 'ready');
  return main.querySelector('netz-coverage')!;
}

async function press(element: NetzCoverage, button: HTMLElement): Promise<void> {
  button.click();
  await element.updateComplete;
}

afterEach(unmount);

describe('<netz-coverage> about a large city', () => {
  it('shows each need in its field, with a sign and a word, and a table whose every cell has its heads', async () => {
    const element = await shown(`<netz-coverage ${CITY}></netz-coverage>`);
    expect(fields(element).length).to.be.greaterThan(30);
    for (const field of fields(element)) {
      expect(field.querySelector('svg.sign')).to.exist;
      expect(field.textContent).to.match(/fehlt|voll|einer|Projekt|gedeckt/);
    }
    expect(element.shadowRoot!.querySelectorAll('.map tbody th[scope=row]').length).to.be.greaterThan(20);
    expect(element.shadowRoot!.querySelectorAll('.map thead th[scope=col]').length).to.be.greaterThan(10);
    expect(fields(element)[0]!.textContent).to.match(/fehlt|voll/);
    expect(spoken(element)).to.not.match(/undefined|NaN|null|JSON/);
  });

  it('tells of a pressed field who looks and who can help, and leads back to it', async () => {
    const element = await shown(`<netz-coverage ${CITY}></netz-coverage>`);
    const field = fields(element).find(({ textContent }) => textContent!.includes('gedeckt'))!;
    await press(element, field);
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    const opened = inside(element, '.opened');
    expect(opened.textContent).to.contain('Wer sucht').and.to.contain('Wer helfen kann').and.to.contain('Am nächsten bei');
    expect(element.shadowRoot!.activeElement?.textContent).to.equal(inside(element, '#field').textContent);
    await press(element, inside(element, '.opened button'));
    expect(element.shadowRoot!.querySelector('.opened')).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(field);
  });

  it('says who comes closest where nobody can help', async () => {
    const element = await shown(`<netz-coverage ${CITY}></netz-coverage>`);
    const almost: string[] = [];
    for (const field of fields(element).filter(({ textContent }) => /fehlt|voll/.test(textContent!))) {
      await press(element, field);
      almost.push(inside(element, '.opened').textContent);
    }
    expect(almost.filter((text) => /Am nächsten dran|Zurzeit nicht frei/.test(text)).length).to.be.greaterThan(3);
  });

  it('turns to the people for whom something is looked for, and keeps the keyboard where it is', async () => {
    const element = await shown(`<netz-coverage ${CITY}></netz-coverage>`);
    const people = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')][1]!;
    people.focus();
    await press(element, people);
    expect(element.rowsBy).to.equal('target-group');
    expect(inside(element, '.map thead th').textContent).to.equal('Zielgruppe / Ort');
    expect(element.shadowRoot!.activeElement).to.equal(people);
    expect(inside(element, '[role=status]').textContent).to.match(/^Zielgruppen: \d+ Zeilen$/);
  });

  it('keeps its heads above what scrolls under them, on the ground of the page', async () => {
    const element = await shown(`<div style="background: rgb(1, 2, 3); color: white"><netz-coverage ${CITY}></netz-coverage></div>`);
    const frame = inside(element, '.map');
    frame.scrollIntoView();
    frame.scrollTo(frame.scrollWidth, 200);
    const head = inside(element, '.map tbody tr:nth-child(9) th');
    const { left, top, height } = head.getBoundingClientRect();
    expect(getComputedStyle(head).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(element.shadowRoot!.elementFromPoint(left + 5, top + height / 2)?.closest('th')?.textContent).to.equal(head.textContent);
  });

  it('stands on the ground that the page has now, when it turns dark while it is open', async () => {
    const element = await shown(`<netz-coverage ${CITY}></netz-coverage>`);
    document.body.style.backgroundColor = 'rgb(4, 5, 6)';
    try {
      const head = inside(element, '.map tbody th');
      await until(() => getComputedStyle(head).backgroundColor === 'rgb(4, 5, 6)', 'the heads follow');
    } finally {
      document.body.style.removeProperty('background-color');
    }
  });

  it('shows a partner on the map of the same network', async () => {
    const element = await shown(`<netz-map ${CITY}></netz-map><netz-coverage ${CITY}></netz-coverage>`);
    const chosen: unknown[] = [];
    element.addEventListener('netz-select', (event) => chosen.push(event.selection?.type));
    await press(element, fields(element)[0]!);
    const partner = inside(element, '.names button');
    await press(element, partner);
    expect(partner.getAttribute('aria-pressed')).to.equal('true');
    expect(chosen).to.deep.equal(['organisation']);
  });

  it('names nobody as lacking something in public, and tells no list', async () => {
    const source = 'src="/fixtures/fuenf-vereine/fuenf-vereine.json"';
    const element = await shown(`<netz-coverage ${source} audience="public"></netz-coverage>`);
    expect(fields(element)).to.have.length(2);
    for (const field of fields(element)) {
      await press(element, field);
      expect(inside(element, '.opened').textContent).to.not.match(/Wer sucht|Am nächsten|nicht frei/);
    }
    expect(element.shadowRoot!.querySelector('details')).to.equal(null);
    expect(spoken(element)).to.not.contain('genannt von');
  });

  it('speaks plain German and English', async () => {
    const element = await shown(`<netz-coverage ${CITY} lang="en"></netz-coverage>`);
    expect(spoken(element)).to.contain('Groups of people').and.to.contain('missing');
    element.lang = 'de';
    element.plain = true;
    await element.updateComplete;
    expect(spoken(element)).to.contain('Tippen Sie auf ein Feld');
  });
});

describe('<netz-coverage> with less', () => {
  it('says which column is missing where nothing is looked for', async () => {
    const element = await shown('<netz-coverage src="/fixtures/nur-namen/akteure.csv" as-of="2026-11-01"></netz-coverage>');
    expect(spoken(element)).to.contain('„Sucht“');
    expect(element.shadowRoot!.querySelector('table')).to.equal(null);
    await expectAccessible(element);
  });
});

describe('<netz-coverage> is accessible', () => {
  it('to axe, closed, with a field opened, and as a list', async () => {
    const element = await shown(`<netz-map ${CITY}></netz-map><netz-coverage ${CITY}></netz-coverage>`);
    await expectAccessible(element);
    await press(element, fields(element)[0]!);
    inside<HTMLDetailsElement>(element, 'details.list').open = true;
    await expectAccessible(element);
  });

  it('to the keyboard alone: switch, table, field, what it tells, and back', async () => {
    const element = await shown(`<netz-coverage ${CITY}></netz-coverage>`);
    const focused = (): Element | null => element.shadowRoot!.activeElement;
    await sendKeys({ press: 'Tab' });
    expect((focused() as HTMLInputElement).type).to.equal('radio');
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(element.rowsBy).to.equal('target-group');
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(inside(element, '.map'));
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(fields(element)[0]);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(focused()!.className).to.equal('opened-title');
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(inside(element, '.opened-head button'));
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(focused()).to.equal(fields(element)[0]);
  });

  it('to Tab: every field once and in order, what is opened, and out again', async () => {
    const element = await shown(`<netz-map ${CITY}></netz-map><netz-coverage ${CITY}></netz-coverage>`);
    await press(element, fields(element)[0]!);
    inside<HTMLDetailsElement>(element, 'details.list').open = true;
    const stops = await expectTabReachesAll(element);
    expect(stops.length).to.be.greaterThan(fields(element).length + 3);
  });

  it('never hides under the heads of the table what the keyboard reaches', async () => {
    const element = await shown(`<netz-coverage ${CITY}></netz-coverage>`);
    const frame = inside(element, '.map');
    frame.scrollIntoView();
    frame.scrollTo(frame.scrollWidth, frame.scrollHeight);
    const heads = inside(element, '.map thead th').getBoundingClientRect();
    for (const field of fields(element).slice(0, 6)) {
      field.focus();
      // some browsers scroll only with the next picture
      await until(() => {
        const { left, top } = field.getBoundingClientRect();
        return top >= heads.bottom - 1 && left >= heads.right - 1;
      }, `${field.textContent} is seen`);
    }
  });

  it('has nothing that scrolls sideways at 320 px but the table in its frame', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await shown(`<netz-coverage ${CITY}></netz-coverage>`);
    await press(element, fields(element)[0]!);
    inside<HTMLDetailsElement>(element, 'details.list').open = true;
    expectNoSidewaysScroll();
    await setViewport({ width: 1000, height: 800 });
  });

  it('on paper as a list where the table is too wide, and with forced colours', async () => {
    const element = await shown(`<netz-coverage ${CITY}></netz-coverage>`);
    const end = asIf(element, /print/);
    expect(getComputedStyle(inside(element, '.map')).display).to.equal('none');
    end();
    asIf(element, /forced-colors/)();
  });
});
