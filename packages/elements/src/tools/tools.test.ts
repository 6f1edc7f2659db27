import { expect } from 'chai';
import '../define/netz-findings.ts';
import '../define/netz-map.ts';
import type { NetzMap } from '../define/netz-map.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { expectNoSidewaysScroll } from '../testing/expect-no-sideways-scroll.ts';
import { inside, mount, reach, unmount, until } from '../testing/mount.ts';
import { NETWORK } from '../testing/small-network.ts';
import { drawn, items, line, mapOf, sonnbrueckMap, SONNBRUECK_DATA, words } from '../testing/shown-map.ts';

const part = <E extends HTMLElement>(map: NetzMap, selector: string): E | null => map.shadowRoot!.querySelector<E>(selector);
const button = (map: NetzMap, text: string): HTMLButtonElement => {
  const found = [...map.shadowRoot!.querySelectorAll('button')].find((each) => words(each).startsWith(text));
  if (!found) throw new Error(`there is no button "${text}"`);
  return found;
};
const chip = (map: NetzMap, text: string): HTMLInputElement => {
  const label = [...map.shadowRoot!.querySelectorAll('.chip')].find((each) => words(each).startsWith(text));
  if (!label) throw new Error(`there is no chip "${text}"`);
  return label.querySelector('input')!;
};
async function opened(map: NetzMap): Promise<NetzMap> {
  button(map, 'Eingrenzen und speichern').click();
  await until(() => part(map, '.tools'), 'the tools are there');
  return map;
}
const shown = (map: NetzMap): string[] => items(map).flatMap((item) => (item.getAttribute('aria-level') === '1' ? [words(item)] : []));
async function choose(map: NetzMap, text: string): Promise<void> {
  chip(map, text).click();
  await map.updateComplete;
}

describe('narrowing the map', () => {
  afterEach(unmount);

  it('opens what narrows and saves with one button, which says whether it is open', async () => {
    const map = await mapOf(NETWORK);
    const open = button(map, 'Eingrenzen und speichern');
    expect(open.getAttribute('aria-expanded')).to.equal('false');
    await opened(map);
    expect(open.getAttribute('aria-expanded')).to.equal('true');
    expect(map.shadowRoot!.getElementById(open.getAttribute('aria-controls')!)).to.equal(inside(map, '.tools'));
    open.click();
    await map.updateComplete;
    expect(part(map, '.tools')).to.equal(null);
  });

  it('offers the words that stand in the data, each with how many partners it shows, and no facet without a choice', async () => {
    const map = await opened(await mapOf(NETWORK));
    expect([...map.shadowRoot!.querySelectorAll('.facet legend')].map(words)).to.deep.equal(['Themen']);
    const said = chip(map, 'Arbeit').closest('label')!.cloneNode(true) as HTMLElement;
    for (const silent of said.querySelectorAll('[aria-hidden]')) silent.remove();
    expect(words(said)).to.equal('Arbeit, ein Partner');
  });

  it('shows who fits in the list, the tables, the drawing and the files, and says how many there are', async () => {
    const map = await opened(await mapOf(NETWORK));
    await drawn(map);
    await choose(map, 'Sprache');
    await choose(map, 'Arbeit');
    expect(map.filter).to.equal('topic: Arbeit, Sprache');
    expect(shown(map).map((text) => text.split(/[,\d]/)[0])).to.have.lengthOf(2);
    expect(words(inside(map, '.narrowed p'))).to.equal('2 von 5 Partnern sind zu sehen.');
    await until(() => words(inside(map, '.status')) === '2 von 5 Partnern', 'it is said');
    expect(await map.toCSV())
      .to.match(/Sprachcafé/)
      .and.match(/Jobwerkstatt/)
      .and.not.match(/Teestube/);
    expect((await map.toCSV('ties'))!.trim().split('\n')).to.have.lengthOf(1);
    const svg = await map.toSVG();
    expect(svg).to.contain('2 von 5 Partnern zu sehen').and.not.contain('Teestube');
    map.view = 'table';
    await map.updateComplete;
    expect(map.shadowRoot!.querySelectorAll('table tbody tr')).to.have.lengthOf(2);
  });

  it('shows everybody again with one button or with Escape', async () => {
    const map = await mapOf(NETWORK, 'filter="topic: Arbeit"');
    await until(() => shown(map).length === 1, 'the filter is on');
    button(map, 'Filter aufheben').click();
    await until(() => shown(map).length === 5, 'everybody is back');
    map.filter = 'topic: Arbeit';
    await until(() => shown(map).length === 1, 'the filter is on again');
    items(map)[0]!.focus();
    items(map)[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await until(() => shown(map).length === 5, 'everybody is back again');
    expect(map.filter).to.equal(undefined);
  });

  it('is preset by the page, without showing everybody first', async () => {
    const counts: number[] = [];
    const main = mount('<netz-map filter="topic: Sprache"></netz-map>');
    const map = main.querySelector('netz-map')!;
    map.network = NETWORK;
    while (!map.matches(':state(ready)') || shown(map).length === 0) {
      await new Promise((done) => setTimeout(done, 2));
      counts.push(shown(map).length);
    }
    expect(Math.max(...counts)).to.equal(1);
    await expectAccessible(map);
  });

  it('moves nobody', async () => {
    const map = await mapOf(NETWORK);
    await drawn(map);
    const place = async (): Promise<string | undefined> => / x="[\d.]+" y="[\d.]+"[^>]*>Jobwerkstatt/.exec((await map.toSVG())!)?.[0];
    const before = await place();
    map.filter = 'topic: Arbeit, Beratung, Sprache';
    await until(() => shown(map).length === 3, 'the filter is on');
    expect(await place()).to.equal(before);
  });

  it('keeps in sight what the map speaks about, whatever is filtered', async () => {
    const map = await mapOf(NETWORK, 'filter="topic: Sprache"');
    await until(() => shown(map).length === 1, 'the filter is on');
    map.select('A4');
    await until(() => shown(map).length === 2, 'the selected partner is there, too');
  });

  it('folds long lists of words and searches in them', async () => {
    const map = await opened(await sonnbrueckMap());
    const long = [...map.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details.facet')].find((each) =>
      words(each).startsWith('Themen'),
    )!;
    expect(long.open).to.equal(false);
    long.open = true;
    const search = long.querySelector<HTMLInputElement>('input[type=search]')!;
    search.value = 'wohn';
    search.dispatchEvent(new InputEvent('input'));
    await map.updateComplete;
    const left = [...long.querySelectorAll('.chip')].map(words);
    expect(left.length).to.be.greaterThan(0);
    expect(left.every((text) => /wohn/i.test(text))).to.equal(true);
  });

  it('has no fault that axe knows, with a filter on and a partner selected, and fits 320 px', async () => {
    const map = await opened(await sonnbrueckMap());
    map.filter = 'place: Nordend';
    map.select('A02');
    await map.updateComplete;
    await expectAccessible(map);
    expectNoSidewaysScroll();
    for (const each of inside(map, '.tools').querySelectorAll<HTMLElement>('button, .chip, select, input[type=range], summary')) {
      const { width, height } = each.getBoundingClientRect();
      if (width > 0) expect(Math.min(width, height), words(each)).to.be.at.least(24);
    }
  });
});

describe('only neighbours', () => {
  afterEach(unmount);

  it('shows the selected partner and its neighbours, from the details or the tools, and follows the selection', async () => {
    const map = await mapOf(NETWORK);
    map.select('A4');
    await map.updateComplete;
    const near = button(map, 'Nur Nachbarn zeigen');
    expect(near.getAttribute('aria-pressed')).to.equal('false');
    near.click();
    await until(() => near.getAttribute('aria-pressed') === 'true', 'it is pressed');
    expect(shown(map)).to.have.lengthOf(2);
    map.select('A1');
    await until(() => shown(map).length === 3, 'the neighbours of the other one');
    await opened(map);
    expect(button(map, 'Nur Nachbarn von Sprachcafé Nordlicht').getAttribute('aria-pressed')).to.equal('true');
    button(map, 'Auch deren Nachbarn').click();
    await until(() => shown(map).length === 4, 'two steps');
  });

  it('ends with the selection', async () => {
    const map = await mapOf(NETWORK);
    map.select('A4');
    await map.updateComplete;
    button(map, 'Nur Nachbarn zeigen').click();
    await until(() => shown(map).length === 2, 'neighbours only');
    map.select(undefined);
    await until(() => shown(map).length === 5, 'everybody');
  });

  it('tells all ties of the selected partner, those to hidden ones too', async () => {
    const map = await mapOf(NETWORK, 'filter="topic: Beratung"');
    await until(() => shown(map).length === 1, 'the filter is on');
    line(map, 'Büro').click();
    await map.updateComplete;
    expect(inside(map, '.details').querySelectorAll('li')).to.have.lengthOf(3);
  });
});

describe('an earlier month', () => {
  afterEach(unmount);

  const DATED = {
    ...NETWORK,
    ties: [
      { ...NETWORK.ties[0]!, since: '2024-03', lastContact: '2024-06' },
      { ...NETWORK.ties[3]!, since: '2026-03', lastContact: '2026-09' },
    ],
  };
  async function to(map: NetzMap, month: number): Promise<void> {
    const slider = inside<HTMLInputElement>(map, '#month');
    slider.value = String(month);
    slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 160));
    await map.updateComplete;
  }

  it('is told in words, changes the ties and moves nobody', async () => {
    const map = await opened(await mapOf(DATED));
    await drawn(map);
    const slider = inside<HTMLInputElement>(map, '#month');
    expect(slider.getAttribute('aria-valuetext')).to.equal('Stand: 1. November 2026');
    const place = async (): Promise<string | undefined> => / x="[\d.]+" y="[\d.]+"[^>]*>Jobwerkstatt/.exec((await map.toSVG())!)?.[0];
    const before = await place();
    expect(await map.toSVG()).to.contain('ruhende Verbindung');
    await to(map, 12);
    expect(slider.getAttribute('aria-valuetext')).to.equal('Stand: März 2025');
    expect(words(inside(map, '.narrowed'))).to.equal('Stand: März 2025');
    const then = (await map.toSVG())!;
    expect(then).to.contain('Stand: März 2025').and.not.contain('ruhende Verbindung');
    expect(await place()).to.equal(before);
    expect((await map.toCSV('ties'))!.trim().split('\n')).to.have.lengthOf(2);
    button(map, 'Zurück zum Stand der Daten').click();
    await until(() => !part(map, '.narrowed'), 'today is back');
  });

  it('goes month by month with buttons, which end at both ends', async () => {
    const map = await opened(await mapOf(DATED));
    expect(button(map, 'Einen Monat vor').disabled).to.equal(true);
    button(map, 'Einen Monat zurück').click();
    await until(() => words(inside(map, 'label[for=month]')) === 'Stand: Oktober 2026', 'one month back');
    await to(map, 0);
    expect(button(map, 'Einen Monat zurück').disabled).to.equal(true);
  });

  it('says that findings beside the map speak of another day', async () => {
    const main = mount(`<netz-map id="karte" ${SONNBRUECK_DATA}></netz-map><netz-findings for="karte"></netz-findings>`);
    const map = main.querySelector('netz-map')!;
    await reach(map, 'ready');
    await opened(map);
    await to(map, 0);
    expect(words(inside(map, '.narrowed'))).to.match(
      /^Die Karte zeigt Stand: .+ Die Hinweise neben der Karte gelten für den 1\. November 2026\.$/,
    );
  });
});

describe('saving the map', () => {
  afterEach(unmount);

  it('makes a poster in the size of the paper, with title, legend and day', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const across = (await map.toSVG({ paper: 'A1', orientation: 'landscape' }))!;
    expect(across).to.match(/^<svg [^>]*width="841mm" height="594mm"/);
    expect(across).to.contain('Stand: 1. November 2026').and.contain('Verbindung');
    expect(await map.toSVG({ paper: 'A4', orientation: 'portrait' })).to.match(/width="210mm" height="297mm"/);
  });

  it('paints a PNG of the same picture, with as many pixels as asked for', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const [once, thrice] = await Promise.all([map.toPNG({ scale: 1 }), map.toPNG({ scale: 3 })]);
    const [small, wide] = await Promise.all([createImageBitmap(once!), createImageBitmap(thrice!)]);
    expect(wide.width).to.equal(small.width * 3);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [small.width, small.height];
    const pen = canvas.getContext('2d')!;
    pen.drawImage(small, 0, 0);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set<string>();
    for (let i = 0; i < data.length; i += 4) colours.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
    expect([...colours]).to.include.members(['255,255,255', '68,153,221', '221,119,85']);
    const poster = await createImageBitmap((await map.toPNG({ paper: 'A4', orientation: 'portrait' }))!);
    expect(poster.width, '192 pixels to an inch').to.be.closeTo((210 / 25.4) * 192, 2);
    const large = await createImageBitmap((await map.toPNG({ paper: 'A0', orientation: 'portrait', scale: 4 }))!);
    expect(large.width * large.height, 'as large as every device can').to.be.within(15_000_000, 16_000_000);
  });

  it('hands over a file with the name of the network, and says so', async () => {
    const map = await opened(await sonnbrueckMap());
    await drawn(map);
    const saved: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (): void {
      saved.push(this.download);
    };
    try {
      for (const name of ['Plakat für die Druckerei', 'Ausschnitt wie zu sehen (PNG)', 'Liste der Partner']) {
        const before = saved.length;
        button(map, name).click();
        await until(() => saved.length > before, `${name} is saved`);
      }
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved[0]).to.match(/Plakat A3 Stand 1\. November 2026\.svg$/);
    expect(saved[1]).to.match(/\.png$/);
    expect(saved[2]).to.match(/Partner .*\.csv$/);
    await until(() => words(inside(map, '.save [role=status]')) === 'Die Datei ist gespeichert.', 'it is said');
  });

  it('prints the poster alone and leaves nothing behind', async () => {
    const map = await opened(await sonnbrueckMap());
    await drawn(map);
    const { print } = window;
    let printed = '';
    window.print = () => {
      printed = [...document.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(' ');
      expect(document.querySelector('netz-map-poster svg text')).to.not.equal(null);
    };
    try {
      button(map, 'Plakat drucken').click();
      await until(() => printed, 'it is printed');
    } finally {
      window.print = print;
    }
    expect(printed).to.match(/@page \{[^}]*size: a3 landscape/i);
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('netz-map-poster')).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.lengthOf(0);
  });
});
