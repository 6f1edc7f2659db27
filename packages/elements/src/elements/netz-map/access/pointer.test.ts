import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../define/netz-map.ts';
import type { NetzMap } from '../../../define/netz-map.ts';
import { inside, unmount, until } from '../../../testing/mount.ts';
import { drawn, focused, items, line, press, sonnbrueckMap, words } from '../../../testing/shown-map.ts';

before(() => setViewport({ width: 1000, height: 800 }));
afterEach(unmount);

const tooltip = (map: NetzMap): HTMLElement | null => map.shadowRoot!.querySelector('.tooltip');

/** Moves the mouse over the drawing until a tooltip shows. */
async function pointAtSomebody(map: NetzMap): Promise<HTMLElement> {
  const frame = inside(map, '.frame');
  const box = frame.getBoundingClientRect();
  for (let y = 8; y < box.height; y += 8)
    for (let x = 8; x < box.width; x += 8) {
      const at = { clientX: box.left + x, clientY: box.top + y, bubbles: true, composed: true, pointerType: 'mouse' };
      (map.shadowRoot!.elementFromPoint(at.clientX, at.clientY) ?? frame).dispatchEvent(new PointerEvent('pointermove', at));
      await map.updateComplete;
      const shown = tooltip(map);
      if (shown) return shown;
    }
  throw new Error('there is nobody on the drawing');
}

describe('<netz-map> with a mouse', () => {
  it('A22 says beside a sign what its line in the list says; the mouse can go there; Escape closes it', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const shown = await pointAtSomebody(map);
    const name = words(shown.querySelector('bdi'));
    const text = words(line(map, name)).replace(`${name}, `, '');
    expect(words(shown).replace(name, '').trim(), 'the same words').to.equal(text);
    shown.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse' }));
    await new Promise((done) => setTimeout(done, 350));
    expect(tooltip(map), 'it stays while the mouse is in it').to.not.equal(null);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await map.updateComplete;
    expect(tooltip(map)).to.equal(null);
  });

  it('A22 never takes the focus away', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    line(map, 'Jobcenter').focus();
    await pointAtSomebody(map);
    expect(words(focused(map))).to.match(/^Jobcenter/);
  });
});

describe('<netz-map> without dragging', () => {
  /** Presses the button of this name and tells what is seen then. */
  async function after(map: NetzMap, name: RegExp): Promise<string> {
    const buttons = [...map.shadowRoot!.querySelectorAll<HTMLButtonElement>('.moves button, .frame button')];
    const button = buttons.find((each) => name.test(each.title || each.getAttribute('aria-label') || words(each)));
    if (!button) throw new Error(`there is no button ${name.source}`);
    button.click();
    await new Promise((done) => setTimeout(done, 600));
    await map.updateComplete;
    return signs(map);
  }

  /** Where all signs are. */
  async function signs(map: NetzMap): Promise<string> {
    const file = new DOMParser().parseFromString((await map.toSVG())!, 'image/svg+xml');
    return [...file.querySelectorAll('path[paint-order]')].map((sign) => sign.getAttribute('d')).join(' ');
  }

  it('A23 zooms, moves and shows everything by clicks alone', async function () {
    this.timeout(20_000);
    const map = await sonnbrueckMap();
    await drawn(map);
    const begin = await signs(map);
    expect(begin.length).to.be.greaterThan(1000);
    let before = await after(map, /^Vergrößern$/);
    expect(before, 'larger').to.not.equal(begin);
    for (const name of [/^Nach links$/, /^Nach rechts$/, /^Nach oben$/, /^Nach unten$/, /^Verkleinern$/]) {
      const next = await after(map, name);
      expect(next, name.source).to.not.equal(before);
      before = next;
    }
    expect(await after(map, /^Alles zeigen$/)).to.equal(begin);
  });

  it('A23 chooses and walks by clicks alone, and opens and closes', async () => {
    const map = await sonnbrueckMap();
    line(map, 'Jobcenter').querySelector<HTMLElement>('.twisty')!.click();
    await map.updateComplete;
    expect(line(map, 'Jobcenter').getAttribute('aria-expanded')).to.equal('true');
    items(map)
      .find((item) => item.getAttribute('aria-level') === '2')!
      .click();
    await map.updateComplete;
    expect(inside<HTMLButtonElement>(map, '.back').disabled, 'one can walk back').to.equal(false);
    line(map, 'Jobcenter').click();
    await map.updateComplete;
    await until(() => map.shadowRoot!.querySelector('.details'), 'the details are there');
    inside<HTMLButtonElement>(map, '.close').click();
    await map.updateComplete;
    expect(map.shadowRoot!.querySelector('.details')).to.equal(null);
  });
});

describe('<netz-map> and the focus', () => {
  it('A31 covers nothing that has the focus, in the map and in the tables, in a low window as well', async function () {
    this.timeout(30_000);
    for (const [width, height] of [
      [1000, 800],
      [340, 300],
    ] as const) {
      await setViewport({ width, height });
      const map = await sonnbrueckMap();
      if (width > 500) await drawn(map);
      for (const view of ['map', 'table'] as const) {
        map.view = view;
        await map.updateComplete;
        const stops = [...map.shadowRoot!.querySelectorAll<HTMLElement>('button:not(:disabled), input, summary, a, [tabindex="0"]')];
        expect(stops.length).to.be.greaterThan(8);
        for (const stop of stops.filter((each) => each.checkVisibility())) {
          stop.focus();
          // what a reader of the screen or Tab does besides
          stop.scrollIntoView({ block: 'nearest', inline: 'nearest' });
          expect(seen(map, stop), `${view} at ${width}: ${stop.className} ${words(stop).slice(0, 40)}`).to.equal(true);
        }
      }
      await unmount();
    }
    await setViewport({ width: 1000, height: 800 });
  });

  it('A31 keeps the line with the focus clear of a heading of the page that stays at the top', async () => {
    const map = await sonnbrueckMap();
    const bar = document.createElement('div');
    for (const [name, value] of Object.entries({ position: 'fixed', top: '0', left: '0', right: '0', height: '64px', background: 'white' }))
      bar.style.setProperty(name, value);
    document.querySelector('main')!.append(bar);
    inside(map, '.tree').style.setProperty('max-block-size', 'none');
    items(map)[0]!.focus();
    await press(map, 'End');
    for (let step = 0; step < 39; step++) {
      await press(map, 'ArrowUp');
      expect(focused(map)!.getAttribute('aria-posinset')).to.equal(String(39 - step));
      expect(focused(map)!.getBoundingClientRect().top, words(focused(map))).to.be.at.least(63);
    }
  });
});

/** Whether something of an element can be seen at its beginning or in its middle. */
function seen(map: NetzMap, element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const points = [
    [left + 3, top + 3],
    [left + width / 2, top + Math.min(height, innerHeight - top) / 2],
  ] as const;
  return points.some(([x, y]) => {
    const there = map.shadowRoot!.elementFromPoint(x, y);
    return there !== null && (element.contains(there) || there.contains(element) || there.closest('label')?.contains(element) === true);
  });
}
