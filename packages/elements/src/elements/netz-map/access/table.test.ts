import { expect } from 'chai';
import '../../../define/netz-map.ts';
import type { NetzMap } from '../../../define/netz-map.ts';
import { generatedNetwork } from '../../../testing/generated-network.ts';
import { inside, unmount, until } from '../../../testing/mount.ts';
import { focused, mapOf, sonnbrueckMap, words } from '../../../testing/shown-map.ts';

afterEach(unmount);

const tables = (map: NetzMap): HTMLTableElement[] => [...map.shadowRoot!.querySelectorAll('table')];
const column = (table: HTMLTableElement, index: number): string[] => [...table.tBodies[0]!.rows].map((row) => words(row.cells[index]));
const buttons = (map: NetzMap, name: string): HTMLButtonElement[] =>
  [...map.shadowRoot!.querySelectorAll('button')].filter((each) => words(each) === name);

describe('<netz-map> as tables', () => {
  it('A27 is reached by a choice that keeps the focus and is said once', async () => {
    const map = await sonnbrueckMap();
    const radio = map.shadowRoot!.querySelectorAll<HTMLInputElement>('.views input')[1]!;
    radio.focus();
    radio.click();
    await until(() => tables(map).length === 2, 'there are two tables');
    await map.updateComplete;
    expect(focused(map)).to.equal(radio);
    expect(words(inside(map, '[role=status]'))).to.equal('Tabellen mit 40 Partnern und 91 Angaben zu Verbindungen');
  });

  it('A27 has captions, headings of columns and rows, and everybody in it, tied or not', async () => {
    const map = await sonnbrueckMap('view="table"');
    const [partners, ties] = tables(map);
    expect(words(partners!.caption)).to.equal('Partner (40)');
    expect(words(ties!.caption)).to.equal('Verbindungen (91)');
    expect([...partners!.tHead!.rows[0]!.cells].every((cell) => cell.matches('th[scope=col]'))).to.equal(true);
    expect([...partners!.tBodies[0]!.rows].every((row) => row.cells[0]!.matches('th[scope=row]'))).to.equal(true);
    expect(column(partners!, 0)).to.include('Tigrinya-Elternkreis Sonnbrück');
    for (const table of tables(map)) {
      const sorted = [...table.tHead!.rows[0]!.cells].map((cell) => cell.getAttribute('aria-sort'));
      expect(new Set(sorted), 'how it is sorted is told of each column').to.deep.equal(new Set(['none']));
      const frame = table.parentElement!;
      expect([frame.tabIndex, frame.getAttribute('role'), frame.getAttribute('aria-label')], 'keys can scroll it').to.deep.equal([
        0,
        'group',
        words(table.caption).replace(/ \(\d+\)$/, ''),
      ]);
    }
  });

  it('A27 sorts by each column, up and down, and says so', async () => {
    const map = await sonnbrueckMap('view="table"');
    const [partners] = tables(map);
    const heading = partners!.tHead!.rows[0]!.cells[4]!;
    expect(heading.getAttribute('aria-sort')).to.equal('none');
    heading.querySelector('button')!.click();
    await map.updateComplete;
    expect(heading.getAttribute('aria-sort')).to.equal('ascending');
    const up = column(partners!, 4).map(Number);
    expect(up).to.deep.equal([...up].sort((a, b) => a - b));
    heading.querySelector('button')!.click();
    await map.updateComplete;
    expect(heading.getAttribute('aria-sort')).to.equal('descending');
    expect(column(partners!, 4).map(Number)).to.deep.equal([...up].sort((a, b) => b - a));
  });

  it('A27 shows a hundred rows a page, and the search in both tables', async () => {
    const map = await mapOf(generatedNetwork(250), 'view="table"');
    const [partners, ties] = tables(map);
    expect(partners!.tBodies[0]!.rows).to.have.length(100);
    buttons(map, 'Nächste Seite')[0]!.click();
    await map.updateComplete;
    buttons(map, 'Nächste Seite')[0]!.click();
    await map.updateComplete;
    expect(partners!.tBodies[0]!.rows).to.have.length(50);
    expect(map.shadowRoot!.textContent).to.contain('201 bis 250 von 250');
    const input = inside<HTMLInputElement>(map, '#search');
    input.value = 'Nummer 117';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await map.updateComplete;
    expect(column(partners!, 0)).to.deep.equal(['Verein Nummer 117']);
    expect([...ties!.tBodies[0]!.rows].every((row) => words(row).includes('Verein Nummer 117'))).to.equal(true);
  });

  it('offers each table as a file, made only when it is asked for', async () => {
    const map = await sonnbrueckMap('view="table"');
    const [made, real] = [[] as Blob[], URL.createObjectURL];
    URL.createObjectURL = (object: Blob) => (made.push(object), 'about:blank#csv');
    const hold = (event: Event): void => event.preventDefault();
    const clicked: HTMLAnchorElement[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      clicked.push(this);
    };
    addEventListener('click', hold);
    expect(made).to.have.length(0);
    buttons(map, 'Partner als CSV-Datei speichern')[0]!.click();
    await until(() => clicked.length > 0, 'the file is made');
    removeEventListener('click', hold);
    URL.createObjectURL = real;
    HTMLAnchorElement.prototype.click = click;
    expect(clicked[0]!.download).to.equal('Partner.csv');
    expect(await made[0]!.text()).to.contain('"A01";"Freiwilligenbüro Sonnbrück"');
  });
});
