import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../define/netz-map.ts';
import type { NetzMap } from '../../../define/netz-map.ts';
import { asIf } from '../../../testing/as-if.ts';
import { generatedNetwork } from '../../../testing/generated-network.ts';
import { inside, unmount, until } from '../../../testing/mount.ts';
import { drawn, focused, items, line, mapOf, sonnbrueckMap, words } from '../../../testing/shown-map.ts';

const wide = { width: 1000, height: 800 };
before(() => setViewport(wide));
afterEach(async () => {
  dispatchEvent(new Event('afterprint'));
  await unmount();
});

async function print(map: NetzMap): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  await map.updateComplete;
}
const rows = (map: NetzMap): number[] => [...map.shadowRoot!.querySelectorAll('tbody')].map((body) => body.rows.length);

/** The partners below the drawing, as they are read. */
const onPaper = (map: NetzMap): string[] => [...map.shadowRoot!.querySelectorAll('.paper-list li')].map(words);

describe('<netz-map> on paper', () => {
  it('A20 has the drawing and below it every partner with every tie, whatever was opened in the list', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    line(map, 'Jobcenter').focus();
    await print(map);
    expect(onPaper(map)).to.have.length(40);
    for (const [a, b] of [
      ['Jobcenter', 'Welcome-Werkstatt'],
      ['Lukasgemeinde', 'Gesundheitsladen Südhang'],
    ] as const)
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const)
        expect(
          onPaper(map).find((text) => text.startsWith(one)),
          'each tie, at both its ends',
        ).to.contain(other);
    expect(
      onPaper(map)
        .join()
        .match(/\(ruht\)/g),
      'seven that are dormant, at both ends',
    ).to.have.length(14);
    expect(map.shadowRoot!.querySelectorAll('svg.drawing')).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
    await map.updateComplete;
    expect(onPaper(map)).to.deep.equal([]);
    expect(words(focused(map)), 'the keyboard is where it was').to.match(/^Jobcenter/);
  });

  it('A20 has the whole drawing where it is folded on a small screen', async () => {
    await setViewport({ width: 360, height: 640 });
    const map = await sonnbrueckMap();
    await until(() => map.shadowRoot!.querySelector('.preview'), 'there is a preview');
    expect(inside<HTMLDetailsElement>(map, '.folded').open).to.equal(false);
    await print(map);
    const paper = inside(map, '.map > svg.drawing');
    expect(paper.querySelectorAll('.mark')).to.have.length(40);
    expect(paper.querySelectorAll('.name').length).to.be.greaterThan(36);
    expect(words(inside(map, '.map > .legend'))).to.contain('Stand: 1. November 2026');
    await setViewport(wide);
  });

  it('A20 has all rows of a large network, not a hundred', async () => {
    const network = generatedNetwork(1100);
    const map = await mapOf(network);
    await print(map);
    expect(onPaper(map)).to.have.length(1100);
    map.view = 'table';
    await map.updateComplete;
    expect(rows(map)).to.deep.equal([1100, network.ties!.length]);
  });

  it('A20 cuts nothing off and leaves the tools out, in the list and in the tables', async () => {
    for (const view of ['map', 'table']) {
      const map = await sonnbrueckMap(`view="${view}"`);
      if (view === 'map') await drawn(map);
      const end = asIf(map, /print/);
      const scroller = inside(map, view === 'map' ? '.tree' : '.table-frame');
      expect(getComputedStyle(scroller).overflowY).to.equal('visible');
      const rows = view === 'map' ? items(map) : [...scroller.querySelectorAll('tr')];
      const bottom = Math.max(...rows.map((row) => row.getBoundingClientRect().bottom));
      expect(bottom, 'nothing is clipped').to.be.at.most(scroller.getBoundingClientRect().bottom + 1);
      for (const tool of ['.toolbar', '.status']) expect(inside(map, tool).checkVisibility(), tool).to.equal(false);
      if (view === 'map') expect(inside(map, '.legend').checkVisibility()).to.equal(true);
      end();
      await unmount();
    }
  });

  it('has what was searched for where the tables are on the screen', async () => {
    const map = await sonnbrueckMap('view="table"');
    const search = inside<HTMLInputElement>(map, '#search');
    search.value = 'Jobcenter';
    search.dispatchEvent(new Event('input'));
    await map.updateComplete;
    await print(map);
    expect(rows(map)[0]).to.equal(1);
  });
});
