import { expect } from 'chai';
import '../../../define/netz-map.ts';
import type { NetzMap } from '../../../define/netz-map.ts';
import { generatedNetwork, MANY } from '../../../testing/generated-network.ts';
import { inside, unmount } from '../../../testing/mount.ts';
import { focused, items, mapOf, press, sonnbrueckMap, words } from '../../../testing/shown-map.ts';

afterEach(async () => {
  document.body.removeAttribute('style');
  await unmount();
});

interface Met {
  readonly partners: string[];
  readonly ties: string[];
}

/**
 * Walks down the list with the arrow keys alone, opens what can be opened, closes it behind, and writes down what was met.
 * @param most partners to be met before it ends
 */
async function walkThrough(map: NetzMap, most = Infinity): Promise<Met> {
  const [partners, ties]: [string[], string[]] = [[], []];
  const here = (name: string): string | null => focused(map)!.getAttribute(name);
  for (;;) {
    const item = focused(map)!;
    if (here('aria-level') === '1') partners.push(words(item));
    else if (here('aria-expanded') === null) ties.push(words(item));
    if (partners.length > most) return { partners, ties };
    if (here('aria-expanded') === 'false') await press(map, 'ArrowRight');
    // the last line of a branch: out of it, and closed behind, so that the list stays short
    while (here('aria-level') !== '1' && here('aria-expanded') !== 'true' && here('aria-posinset') === here('aria-setsize'))
      await press(map, 'ArrowLeft', 'ArrowLeft');
    const before = focused(map);
    await press(map, 'ArrowDown');
    if (focused(map) === before) return { partners, ties };
  }
}

function expectBothEnds(ties: readonly string[], pairs: number): void {
  const times = new Map<string, number>();
  for (const tie of ties) times.set(tie, (times.get(tie) ?? 0) + 1);
  expect(times.size).to.equal(pairs);
  for (const [tie, count] of times) expect(count, tie).to.equal(2);
}

async function walkAll(map: NetzMap): Promise<Met> {
  items(map)[0]!.focus();
  return walkThrough(map);
}

const place = (map: NetzMap): (string | null)[] =>
  ['aria-level', 'aria-posinset', 'aria-setsize'].map((name) => focused(map)!.getAttribute(name));

describe('<netz-map> by keyboard and name', function () {
  this.timeout(90_000);

  it('A03 reaches all 40 partners of Sonnbrück, and all 90 ties from both of their ends', async () => {
    const { partners, ties } = await walkAll(await sonnbrueckMap());
    expect(new Set(partners).size, 'every name once').to.equal(40);
    expectBothEnds(ties, 90);
  });

  it('A03 reaches 60 partners, one with forty ties, which come by their kind', async () => {
    const network = generatedNetwork(60);
    const { partners, ties } = await walkAll(await mapOf(network));
    expect(new Set(partners).size).to.equal(60);
    expectBothEnds(ties, network.ties!.length);
  });

  it(`A03 reaches ${MANY} partners, and every tie from both of its ends`, async () => {
    const network = generatedNetwork(MANY);
    document.body.style.inlineSize = '400px';
    const { partners, ties } = await walkAll(await mapOf(network));
    expect(new Set(partners).size).to.equal(MANY);
    expectBothEnds(ties, network.ties!.length);
  });

  it('A03 goes from line to line through a list of 5,000 of which only a part is on the page', async () => {
    const map = await mapOf(generatedNetwork(5000));
    const order = async (count: number): Promise<string[]> => (await walkThrough(map, count)).partners;
    items(map)[0]!.focus();
    const begin = await order(70);
    expect(new Set(begin).size, 'across the edge of the window nobody is met twice').to.equal(71);
    await press(map, 'End');
    expect(words(focused(map))).to.match(/^Verein Nummer 5000/);
    await press(map, ...Array.from({ length: 70 }, () => 'ArrowUp'));
    expect(place(map)).to.deep.equal(['1', '4930', '5000']);
  });

  it('A02 gives every line a name of its own, also where partners have equal names', async () => {
    const network = generatedNetwork(6);
    const map = await mapOf({ ...network, organisations: network.organisations.map((each) => ({ ...each, name: 'Nachbarschaftshilfe' })) });
    expect(new Set(items(map).map((item) => words(item.querySelector('bdi')))).size).to.equal(6);
    expect(items(map).filter((item) => item.hasAttribute('aria-label'))).to.have.length(0);
  });

  it('A06 tells equal places for every line: level, number and how many, in full and in a window', async () => {
    for (const size of [60, 1200]) {
      const map = await mapOf(generatedNetwork(size));
      items(map)[0]!.focus();
      expect(place(map)).to.deep.equal(['1', '1', String(size)]);
      await press(map, 'ArrowRight');
      await press(map, 'ArrowRight');
      expect(place(map)[0], 'the kinds of its many ties').to.equal('2');
      await press(map, 'ArrowRight', 'ArrowRight');
      const [level, first, all] = place(map);
      expect([level, first]).to.deep.equal(['3', '1']);
      expect(Number(all)).to.be.within(10, 20);
      await press(map, 'End');
      expect(place(map)).to.deep.equal(['1', String(size), String(size)]);
      expect(items(map).length).to.be[size > 1000 ? 'lessThan' : 'greaterThan'](size > 1000 ? 110 : 59);
      expect(items(map).every((item) => item.hasAttribute('aria-posinset') && item.hasAttribute('aria-setsize'))).to.equal(true);
      await press(map, 'Home');
      expect(place(map)).to.deep.equal(['1', '1', String(size)]);
      await unmount();
    }
  });

  it('A06 goes on by fifty where the window ends, for those who do not use the arrow keys', async () => {
    const map = await mapOf(generatedNetwork(1200));
    items(map)[0]!.focus();
    inside<HTMLButtonElement>(map, '[data-by="50"]').click();
    await map.updateComplete;
    expect(place(map)).to.deep.equal(['1', '51', '1200']);
    await press(map, 'End');
    inside<HTMLButtonElement>(map, '[data-by="-50"]').click();
    await map.updateComplete;
    expect(place(map)).to.deep.equal(['1', '1150', '1200']);
  });
});
