import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../define/netz-map.ts';
import type { NetzMap } from '../../define/netz-map.ts';
import type { NetzSelectEvent } from '../../events/netz-select-event.ts';
import { inside, reach, unmount, until } from '../../testing/mount.ts';
import { drawn, focused, items, line, namesOn, pixelsOf, shapesOf, signsOf, sonnbrueckMap, words } from '../../testing/shown-map.ts';

afterEach(unmount);
before(() => setViewport({ width: 1000, height: 800 }));

const frame = (map: NetzMap): HTMLElement => inside(map, '.frame');
const button = (map: NetzMap, name: string): HTMLButtonElement =>
  [...map.shadowRoot!.querySelectorAll<HTMLButtonElement>('.moves button')].find(
    (each) => (each.getAttribute('title') ?? words(each)) === name,
  )!;
/** What is seen in the frame, as a number that changes with every pan and zoom. */
const seen = (map: NetzMap): number => pixelsOf(map).data.reduce((sum, value, i) => (sum * 31 + value * (1 + (i % 97))) % 2147483647, 0);
function pointer(map: NetzMap, type: string, x: number, y: number, more: PointerEventInit = {}): PointerEvent {
  const event = new PointerEvent(type, {
    clientX: x,
    clientY: y,
    pointerId: 7,
    pointerType: 'mouse',
    button: 0,
    buttons: type === 'pointermove' ? 0 : 1,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...more,
  });
  frame(map).dispatchEvent(event);
  return event;
}
const middleOf = (element: Element): { x: number; y: number } => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};
async function click(map: NetzMap, { x, y }: { x: number; y: number }): Promise<void> {
  pointer(map, 'pointerdown', x, y);
  pointer(map, 'pointerup', x, y);
  await map.updateComplete;
}
/** Until the eye has arrived and names have been placed anew. */
const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 450));

describe('<netz-map> as a drawing', () => {
  it('says what it is to those who do not see it, once, and cannot be focused', async () => {
    const map = await sonnbrueckMap();
    const canvas = await drawn(map);
    expect(canvas.getAttribute('role')).to.equal('img');
    expect(canvas.getAttribute('aria-label')).to.equal('Zeichnung des Netzes. Alle Inhalte stehen auch in der Liste darunter.');
    expect(canvas.getAttribute('part')).to.equal('drawing');
    const others = [...frame(map).querySelectorAll('canvas')].filter((each) => each !== canvas);
    expect(others.map((each) => each.getAttribute('aria-hidden'))).to.deep.equal(['true', 'true']);
    expect(frame(map).querySelectorAll('[tabindex], a, [role=img]')).to.have.length(1);
  });

  it('shows every partner, and every name at once', async () => {
    const map = await sonnbrueckMap();
    expect(await signsOf(map)).to.have.length(40);
    expect((await namesOn(map)).length).to.be.greaterThan(36);
    expect(words(await shapesOf(map))).to.contain('Noch nicht angebunden');
    expect(pixelsOf(map).data.filter((value, i) => i % 4 === 3 && value > 200).length, 'painted').to.be.greaterThan(10_000);
  });

  it('is shown only when it has settled, and nothing moves afterwards', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    await rest();
    const before = seen(map);
    await rest();
    expect(seen(map)).to.equal(before);
  });

  it('waits while it is hidden, and draws when it is shown', async () => {
    const map = await sonnbrueckMap('hidden');
    await rest();
    expect(map.shadowRoot!.querySelector('canvas.drawing')).to.equal(null);
    map.hidden = false;
    await drawn(map);
  });

  it('can be zoomed, moved and shown whole by buttons alone', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const all = seen(map);
    let before = all;
    for (const name of ['Vergrößern', 'Nach links', 'Nach oben', 'Nach rechts', 'Nach unten', 'Vergrößern', 'Verkleinern']) {
      button(map, name).click();
      await rest();
      expect(seen(map), name).to.not.equal(before);
      before = seen(map);
    }
    button(map, 'Alles zeigen').click();
    await rest();
    expect(seen(map)).to.equal(all);
  });

  it('leaves the wheel to the page, unless Ctrl is held', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const before = seen(map);
    const { x, y } = middleOf(frame(map));
    const wheel = (ctrlKey: boolean): WheelEvent =>
      new WheelEvent('wheel', { deltaY: -120, ctrlKey, clientX: x, clientY: y, bubbles: true, cancelable: true });
    const plain = wheel(false);
    frame(map).dispatchEvent(plain);
    await map.updateComplete;
    expect(plain.defaultPrevented).to.equal(false);
    expect(seen(map)).to.equal(before);
    expect(words(inside(map, '.hint'))).to.match(/Mausrad vergrößert$/);
    const held = wheel(true);
    frame(map).dispatchEvent(held);
    await map.updateComplete;
    expect(held.defaultPrevented).to.equal(true);
    expect(seen(map)).to.not.equal(before);
  });

  it('moves under a dragging mouse; one finger scrolls the page and is told to take two', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const before = seen(map);
    const { x, y } = middleOf(frame(map));
    const finger: PointerEventInit = { pointerType: 'touch', buttons: 1 };
    pointer(map, 'pointerdown', x, y, finger);
    pointer(map, 'pointermove', x + 40, y + 4, finger);
    pointer(map, 'pointerup', x + 40, y + 4, finger);
    await map.updateComplete;
    expect(seen(map)).to.equal(before);
    expect(words(inside(map, '.hint'))).to.equal('Zum Verschieben zwei Finger benutzen');
    expect(getComputedStyle(frame(map)).touchAction).to.equal('pan-x pan-y');
    pointer(map, 'pointerdown', x, y);
    pointer(map, 'pointermove', x + 40, y + 10, { buttons: 1 });
    pointer(map, 'pointerup', x + 40, y + 10);
    await map.updateComplete;
    expect(seen(map)).to.not.equal(before);
  });

  it('selects the partner that is clicked and brings the list there, without taking the focus', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const events: NetzSelectEvent[] = [];
    map.addEventListener('netz-select', (event) => events.push(event as NetzSelectEvent));
    await click(map, (await signsOf(map))[12]!);
    expect(events).to.have.length(1);
    const { name } = events[0]!.organisation!;
    expect(words(inside(map, '.details-heading'))).to.equal(name);
    expect(words(inside(map, '[role=treeitem][tabindex="0"]'))).to.match(new RegExp(`^${name}`));
    expect(focused(map)).to.equal(null);
    const { left, top } = frame(map).getBoundingClientRect();
    await click(map, { x: left + 4, y: top + 4 });
    expect(map.shadowRoot!.querySelector('.details'), 'a click on the ground ends it').to.equal(null);
  });

  it('does nothing of its own when the page prevents it', async () => {
    const map = await sonnbrueckMap();
    map.addEventListener('netz-select', (event) => event.preventDefault());
    line(map, 'Jobcenter').click();
    await map.updateComplete;
    expect(map.shadowRoot!.querySelector('.details')).to.equal(null);
    expect(items(map).every((item) => item.getAttribute('aria-selected') === 'false')).to.equal(true);
  });

  it('names the sign under the pointer; the pointer can go into the tooltip, Escape closes it', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const { x, y } = (await signsOf(map))[12]!;
    pointer(map, 'pointermove', x, y);
    await map.updateComplete;
    const tooltip = inside(map, '.tooltip');
    const said = words(tooltip).replace(/, /g, '');
    expect(
      items(map).some((item) => words(item).replace(/, /g, '') === said.replace(/, /g, '')),
      'says what the list says',
    ).to.equal(true);
    tooltip.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse' }));
    await new Promise((done) => setTimeout(done, 300));
    expect(map.shadowRoot!.querySelector('.tooltip')).to.equal(tooltip);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await map.updateComplete;
    expect(map.shadowRoot!.querySelector('.tooltip')).to.equal(null);
  });

  it('shows one finding at a time with its sentence, and everything again on request', async () => {
    const map = await sonnbrueckMap('highlight="bridge:A13"');
    await drawn(map);
    await until(() => map.shadowRoot!.querySelector('.saying'), 'the finding is there');
    await map.updateComplete;
    expect(words(inside(map, '.saying p'))).to.match(/Welcome-Werkstatt.*\.$/);
    const faded = async (): Promise<number> => (await shapesOf(map)).querySelectorAll('path[paint-order][opacity]').length;
    expect(await faded()).to.be.greaterThan(10);
    expect(inside(map, '.base-layer').style.opacity).to.equal('0.25');
    expect((await shapesOf(map)).querySelectorAll('path[fill^=url]'), 'who would be cut off').to.have.length(1);
    inside<HTMLButtonElement>(map, '.saying button').click();
    await map.updateComplete;
    expect(await faded()).to.equal(0);
    expect(inside(map, '.base-layer').style.opacity).to.equal('1');
  });

  it('stays in step with another map of the same network', async () => {
    const first = await sonnbrueckMap('id="first"');
    const second = document.createElement('netz-map');
    second.htmlFor = 'first';
    first.after(second);
    await reach(second, 'ready');
    line(first, 'Jobcenter').click();
    await second.updateComplete;
    await until(() => second.shadowRoot!.querySelector('.details'), 'the other one follows');
    expect(words(inside(second, '.details-heading'))).to.equal('Jobcenter Sonnbrück');
    expect(line(second, 'Jobcenter').getAttribute('aria-selected')).to.equal('true');
    expect(() => second.select('nobody')).to.throw('@netz-map/elements');
  });

  it('gives itself as SVG and as CSV, without what is private', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    expect(await map.toSVG())
      .to.match(/^<svg/)
      .and.contain('Freiwilligenbüro');
    const csv = (await map.toCSV())!;
    expect(csv.split('\r\n')).to.have.length(42);
    expect(csv).to.contain('"Jobcenter Sonnbrück"').and.not.contain('Spenden');
    expect(await map.toCSV('ties'))
      .to.contain('"Von";"Zu"')
      .and.not.contain('Lesepatenschaften');
  });
});
