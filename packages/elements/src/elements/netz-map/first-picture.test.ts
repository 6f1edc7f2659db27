import { expect } from 'chai';
import '../../define/netz-map.ts';
import type { NetzMap } from '../../define/netz-map.ts';
import { generatedNetwork } from '../../testing/generated-network.ts';
import { inside, mount, reach } from '../../testing/mount.ts';
import { items, words } from '../../testing/shown-map.ts';

/** A map of so many partners, and what is called when it is first seen. */
async function mapOf(partners: number, seen: (map: NetzMap) => void): Promise<NetzMap> {
  const map = mount('<netz-map></netz-map>').querySelector('netz-map')!;
  map.addEventListener('netz-load', () => seen(map), { once: true });
  map.network = generatedNetwork(partners);
  await reach(map, 'ready');
  return map;
}

describe('The first picture', () => {
  it('comes before the list of a hundred partners, which follows line by line in its order', async () => {
    const map = await mapOf(100, (early) => {
      expect(early.shadowRoot!.querySelector('.frame'), 'the frame of the drawing').to.not.equal(null);
      expect(words(inside(early, '[part=summary]'))).to.match(/^100 Partner/);
      expect(items(early).length).to.equal(0);
    });
    expect(items(map).length).to.equal(100);
    expect(inside(map, '.base').getAttribute('aria-busy')).to.equal('false');
    expect(items(map).map((item) => item.getAttribute('aria-posinset'))).to.deep.equal(items(map).map((_, i) => String(i + 1)));
  });

  it('tells readers of the screen that more is to come', async () => {
    await mapOf(100, (early) => expect(inside(early, '.base').getAttribute('aria-busy')).to.equal('true'));
  });

  it('does not keep a short list waiting', async () => {
    await mapOf(30, (early) => expect(items(early).length).to.equal(30));
  });

  it('loses nothing that was searched for or selected before the list was there', async () => {
    const map = await mapOf(100, (early) => {
      const search = inside<HTMLInputElement>(early, '#search');
      search.value = 'Nummer 77';
      search.dispatchEvent(new Event('input', { bubbles: true }));
      early.select('P76');
    });
    expect(items(map).map(words)).to.deep.equal([words(items(map)[0])]);
    expect(words(items(map)[0])).to.contain('Verein Nummer 77');
    expect(items(map)[0]!.getAttribute('aria-selected')).to.equal('true');
  });
});
