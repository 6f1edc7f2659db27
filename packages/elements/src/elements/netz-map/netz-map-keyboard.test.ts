import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../define/netz-map.ts';
import type { NetzMap } from '../../define/netz-map.ts';
import { generatedNetwork, MANY } from '../../testing/generated-network.ts';
import { inside, unmount, until } from '../../testing/mount.ts';
import { drawn, focused, items, line, mapOf, press, sonnbrueckMap, words } from '../../testing/shown-map.ts';

afterEach(unmount);

/** Walks down the list with the arrow keys alone, opens what can be opened, closes it behind, and writes down what was met. */
async function walkThrough(map: NetzMap): Promise<{ partners: string[]; ties: string[] }> {
  const [partners, ties]: [string[], string[]] = [[], []];
  const here = (name: string): string | null => focused(map)!.getAttribute(name);
  items(map)[0]!.focus();
  for (;;) {
    const item = focused(map)!;
    if (here('aria-level') === '1') partners.push(words(item));
    else if (here('aria-expanded') === null) ties.push(words(item));
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

describe('<netz-map> by keyboard', () => {
  it('reaches all 40 partners of Sonnbrück, and all 90 ties from both of their ends', async () => {
    const { partners, ties } = await walkThrough(await sonnbrueckMap());
    expect(new Set(partners).size, 'every name once').to.equal(40);
    expectBothEnds(ties, 90);
  });

  it(`reaches ${MANY} partners, and every tie from both of its ends, also where many ties come by their kind`, async function () {
    this.timeout(90_000);
    const network = generatedNetwork(MANY);
    document.body.style.inlineSize = '400px';
    const { partners, ties } = await walkThrough(await mapOf(network));
    document.body.removeAttribute('style');
    expect(new Set(partners).size).to.equal(MANY);
    expectBothEnds(ties, network.ties!.length);
  });

  it('walks along ties with Enter and back with Backspace, to the very lines', async () => {
    const map = await sonnbrueckMap();
    line(map, 'Freiwilligenbüro').focus();
    const before: string[] = [];
    for (let step = 0; step < 12; step++) {
      if (focused(map)!.getAttribute('aria-expanded') === 'false') await press(map, 'ArrowRight');
      await press(map, 'ArrowRight', ...Array.from({ length: step % 3 }, () => 'ArrowDown'));
      before.push(words(focused(map)));
      expect(focused(map)!.getAttribute('aria-level')).to.equal('2');
      await press(map, 'Enter');
      expect(focused(map)!.getAttribute('aria-level')).to.equal('1');
      expect(before.at(-1)).to.contain(words(focused(map)!.querySelector('bdi')));
    }
    for (const expected of before.reverse()) {
      await press(map, 'Backspace');
      expect(words(focused(map))).to.equal(expected);
    }
  });

  it('walks back with the button as well', async () => {
    const map = await sonnbrueckMap();
    const back = inside<HTMLButtonElement>(map, '.back');
    expect(back.disabled).to.equal(true);
    line(map, 'Jobcenter').focus();
    await press(map, 'ArrowRight', 'ArrowRight');
    const before = words(focused(map));
    await press(map, 'Enter');
    expect(back.disabled).to.equal(false);
    back.click();
    await map.updateComplete;
    expect(words(focused(map))).to.equal(before);
    expect(back.disabled).to.equal(true);
  });

  it('opens the details with Enter, goes there, and comes back with Escape', async () => {
    const map = await sonnbrueckMap();
    line(map, 'Jobcenter').focus();
    await press(map, 'Enter');
    await until(() => focused(map)?.matches('.details-heading'), 'the focus is on the heading of the details');
    expect(words(focused(map))).to.equal('Jobcenter Sonnbrück');
    expect(line(map, 'Jobcenter').getAttribute('aria-selected')).to.equal('true');
    await press(map, 'Escape');
    await until(() => focused(map)?.getAttribute('role') === 'treeitem', 'the focus is back in the list');
    expect(words(focused(map))).to.match(/^Jobcenter/);
    expect(map.shadowRoot!.querySelector('.details')).to.equal(null);
  });

  it('finds a name by its first letters, and leaves letters alone elsewhere', async () => {
    const map = await sonnbrueckMap();
    items(map)[0]!.focus();
    await press(map, 's', 't', 'a');
    expect(words(focused(map))).to.match(/^Stadtbücherei/);
    const input = inside<HTMLInputElement>(map, '#search');
    input.focus();
    await press(map, 'j');
    expect(focused(map)).to.equal(input);
  });

  it('says what a line is, in a sentence', async () => {
    const map = await sonnbrueckMap();
    expect(words(line(map, 'Amt für Wohnen'))).to.equal('Amt für Wohnen Sonnbrück, Behörde, vier Verbindungen');
    line(map, 'Amt für Wohnen').focus();
    await press(map, 'ArrowRight', 'ArrowRight');
    expect(words(focused(map))).to.match(/^Amt für Wohnen Sonnbrück tauscht Informationen mit .+ aus, Stärke zwei$/);
  });

  it('has at most four stops in list and details, and Tab leaves the list at once, both ways', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    map.select('A13');
    await map.updateComplete;
    const stops = [...map.shadowRoot!.querySelectorAll<HTMLElement>('.list, .list *, .details, .details *')].filter(
      (element) => element.tabIndex >= 0,
    );
    expect(stops.length).to.be.within(1, 4);
    line(map, 'Jobcenter').focus();
    await press(map, 'ArrowDown');
    const inList = (): boolean => Boolean(focused(map)?.closest('[role=tree]'));
    expect(inList()).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(inList()).to.equal(false);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    expect(inList(), 'Shift and Tab come back').to.equal(true);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(inList()).to.equal(false);
  });

  it('knows the true place of each line, also where only a part of the list is on the page', async () => {
    const map = await mapOf(generatedNetwork(1200));
    const places = (): (string | null)[] => ['aria-level', 'aria-posinset', 'aria-setsize'].map((name) => focused(map)!.getAttribute(name));
    items(map)[0]!.focus();
    expect(places()).to.deep.equal(['1', '1', '1200']);
    expect(items(map).length).to.be.lessThan(110);
    await press(map, 'End');
    expect(places()).to.deep.equal(['1', '1200', '1200']);
    await press(map, 'Home');
    expect(places()).to.deep.equal(['1', '1', '1200']);
    inside<HTMLButtonElement>(map, '[data-by="50"]').click();
    await map.updateComplete;
    expect(places()).to.deep.equal(['1', '51', '1200']);
  });

  it('says the number of results once, and nothing while one walks', async () => {
    const map = await sonnbrueckMap();
    const status = inside(map, '[role=status]');
    const said: string[] = [];
    new MutationObserver(() => said.push(words(status))).observe(status, { childList: true, characterData: true, subtree: true });
    const input = inside<HTMLInputElement>(map, '#search');
    input.focus();
    for (const text of ['b', 'be', 'beh', 'behörde']) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await map.updateComplete;
    }
    expect(items(map).length).to.equal(6);
    await until(() => said.length > 0, 'the status speaks');
    await new Promise((done) => setTimeout(done, 500));
    expect(said).to.deep.equal(['6 von 40 Partnern']);
    expect(focused(map)).to.equal(input);
    items(map)[0]!.focus();
    await press(map, 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft');
    expect(said).to.have.length(1);
  });

  it('never lets the focus fall out of the map when a search hides the line it was on', async () => {
    const map = await sonnbrueckMap();
    line(map, 'Jobcenter').focus();
    const input = inside<HTMLInputElement>(map, '#search');
    input.value = 'gibt es nicht';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await map.updateComplete;
    expect(focused(map), 'somewhere in the map').to.not.equal(null);
    expect(document.activeElement).to.equal(map);
    expect(words(inside(map, '.nobody'))).to.contain('Dazu passt kein Partner');
  });

  it('closes details, then search with Escape, one after the other', async () => {
    const map = await sonnbrueckMap();
    const input = inside<HTMLInputElement>(map, '#search');
    input.value = 'jobcenter';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await map.updateComplete;
    items(map)[0]!.click();
    await map.updateComplete;
    expect(inside(map, '.details')).to.exist;
    input.focus();
    await press(map, 'Escape');
    expect(map.shadowRoot!.querySelector('.details')).to.equal(null);
    expect(input.value).to.equal('jobcenter');
    await press(map, 'Escape');
    expect(input.value).to.equal('');
    expect(items(map)).to.have.length(40);
  });

  it('turns left and right around where one reads from right to left', async () => {
    const map = await sonnbrueckMap('dir="rtl"');
    line(map, 'Jobcenter').focus();
    await press(map, 'ArrowLeft');
    expect(focused(map)!.getAttribute('aria-expanded')).to.equal('true');
    await press(map, 'ArrowRight');
    expect(focused(map)!.getAttribute('aria-expanded')).to.equal('false');
  });
});
