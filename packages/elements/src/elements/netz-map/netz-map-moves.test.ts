import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../define/netz-map.ts';
import type { NetzMap } from '../../define/netz-map.ts';
import { inside, unmount, until } from '../../testing/mount.ts';
import { drawn, focused, line, sonnbrueckMap, words } from '../../testing/shown-map.ts';

afterEach(() => {
  document.documentElement.dir = '';
  return unmount();
});
before(() => setViewport({ width: 1000, height: 800 }));

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const button = (map: NetzMap, name: string): HTMLButtonElement =>
  [...map.shadowRoot!.querySelectorAll<HTMLButtonElement>('.moves button')].find(
    (each) => (each.getAttribute('title') ?? words(each)) === name,
  )!;
const idle = (map: NetzMap, name: string): boolean => button(map, name).getAttribute('aria-disabled') === 'true';

/** What is seen once the eye has arrived and names have their places. */
async function seen(map: NetzMap): Promise<string> {
  await wait(500);
  await map.updateComplete;
  return (await map.toSVG())!;
}
/** Where the name of somebody stands in the picture. */
const placeOf = (svg: string, name: string): string | undefined => new RegExp(`<tspan[^>]*>${name}`).exec(svg)?.[0];

/** Between two colours of the page, as WCAG has it. */
function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (/rgb/.test(colour) ? (colour.match(/[\d.]+/g) ?? []) : []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [less, more] = [light(one), light(other)].sort((a, b) => a - b) as [number, number];
  return (more + 0.05) / (less + 0.05);
}

async function press(map: NetzMap, name: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) {
    button(map, name).click();
    await map.updateComplete;
  }
}

describe('<netz-map> and where one looks', () => {
  it('says which buttons have nothing more to do, and lets them keep the focus', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    await map.updateComplete;
    expect([idle(map, 'Alles zeigen'), idle(map, 'Zur Auswahl'), idle(map, 'Vergrößern')]).to.deep.equal([true, true, false]);
    button(map, 'Vergrößern').focus();
    await press(map, 'Vergrößern', 15);
    await seen(map);
    expect([idle(map, 'Alles zeigen'), idle(map, 'Vergrößern')]).to.deep.equal([false, true]);
    expect(focused(map)).to.equal(button(map, 'Vergrößern'));
    expect(button(map, 'Vergrößern').disabled).to.equal(false);
  });

  it('comes to rest within 400 milliseconds', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const before = await map.toSVG();
    await press(map, 'Vergrößern');
    await wait(400);
    const then = await map.toSVG();
    expect(then).to.not.equal(before);
    await wait(300);
    expect(placeOf(then!, 'Jobcenter')).to.be.a('string');
    expect(placeOf((await map.toSVG())!, 'Jobcenter')).to.equal(placeOf(then!, 'Jobcenter'));
  });

  it('brings into view whom the list has chosen, and stays where it is for somebody who is seen already', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const all = await seen(map);
    line(map, 'Jobcenter').click();
    const chosen = await seen(map);
    expect(placeOf(all, 'Stadtbücherei')).to.be.a('string');
    expect(placeOf(chosen, 'Stadtbücherei')).to.equal(placeOf(all, 'Stadtbücherei'), 'nothing has moved');
    line(map, 'Stadtbücherei').click();
    await press(map, 'Zur Auswahl');
    await press(map, 'Vergrößern', 3);
    expect(placeOf(await seen(map), 'Rechtshilfe'), 'far away from her').to.equal(undefined);
    line(map, 'Rechtshilfe').click();
    expect(placeOf(await seen(map), 'Rechtshilfe')).to.be.a('string');
  });

  it('goes from the only one who is found to the details, and from several to the list', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const search = inside<HTMLInputElement>(map, '#search');
    const look = async (text: string): Promise<void> => {
      search.value = text;
      search.dispatchEvent(new InputEvent('input'));
      await map.updateComplete;
    };
    const enter = (): boolean => search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    const before = await seen(map);
    await look('Beratung');
    expect(await seen(map), 'the others step back').to.not.equal(before);
    enter();
    await until(() => focused(map)?.matches('[role=treeitem]'), 'the focus is in the list');
    await look('Jobcenter');
    enter();
    await until(() => focused(map)?.matches('.details-heading'), 'the focus is on the details');
    expect(words(focused(map))).to.equal('Jobcenter Sonnbrück');
  });

  it('gives a hint that can be read on any ground, and that no click ever meets', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const hint = inside(map, '.hint');
    for (const theme of ['light', 'dark'] as const) {
      map.theme = theme;
      await map.updateComplete;
      await wait(50);
      const { color, backgroundColor, pointerEvents } = getComputedStyle(hint);
      expect(contrast(color, backgroundColor), theme).to.be.greaterThan(7);
      expect(pointerEvents).to.equal('none');
    }
    expect(hint.getAttribute('aria-hidden')).to.equal('true');
  });

  it('keeps arrows on their sides on a page that is read from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const map = await sonnbrueckMap();
    await drawn(map);
    const at = (name: string): number => button(map, name).getBoundingClientRect().left;
    expect(at('Nach links')).to.be.lessThan(at('Nach rechts'));
    expect(at('Alles zeigen'), 'while the rest is mirrored').to.be.lessThan(at('Vergrößern'));
  });
});
