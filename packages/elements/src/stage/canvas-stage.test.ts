import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../define/netz-map.ts';
import type { NetzMap } from '../define/netz-map.ts';
import { generatedNetwork } from '../testing/generated-network.ts';
import { inside, reach, mount, unmount, until } from '../testing/mount.ts';
import { drawn, items, line, mapOf, pixelsOf, signsOf, sonnbrueckMap, words } from '../testing/shown-map.ts';

before(() => setViewport({ width: 1000, height: 800 }));
const { getContext } = HTMLCanvasElement.prototype;
afterEach(async () => {
  HTMLCanvasElement.prototype.getContext = getContext;
  document.body.removeAttribute('style');
  await unmount();
});

const frame = (map: NetzMap): HTMLElement => inside(map, '.frame');
const layers = (map: NetzMap): HTMLCanvasElement[] => [...frame(map).querySelectorAll('canvas')];
const rest = (ms = 450): Promise<void> => new Promise((done) => setTimeout(done, ms));
/** How many pixels of two pictures differ to the eye. */
function differing(a: ImageData, b: ImageData): number {
  if (a.width !== b.width || a.height !== b.height) return Infinity;
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4) if ([0, 1, 2, 3].some((at) => Math.abs(a.data[i + at]! - b.data[i + at]!) > 24)) count++;
  return count;
}
const zoom = (map: NetzMap): void =>
  void frame(map).dispatchEvent(
    new WheelEvent('wheel', { deltaY: -240, ctrlKey: true, clientX: 200, clientY: 300, bubbles: true, cancelable: true }),
  );

describe('the stage of <netz-map>', () => {
  it('shows the same again when the element is moved to another place in its page', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    zoom(map);
    await rest();
    const before = pixelsOf(map);
    mount('<div></div>').append(map);
    await drawn(map);
    await until(() => frame(map).clientWidth > 0 && layers(map)[0]!.width > 1, 'it is painted again');
    await rest();
    expect(differing(before, pixelsOf(map))).to.equal(0);
  });

  it('keeps what was in the middle in the middle when the frame becomes wider', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    zoom(map);
    await rest();
    const middle = (): { x: number; y: number } => {
      const { left, top, width, height } = frame(map).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    const near = async (): Promise<number> => {
      const { x, y } = middle();
      const away = (await signsOf(map)).map((sign) => Math.hypot(sign.x - x, sign.y - y));
      return Math.min(...away);
    };
    const before = await near();
    map.style.setProperty('inline-size', '90%');
    await rest();
    expect(await near()).to.be.closeTo(before, 12);
  });

  it('is painted in the colours of the page, and again when the page turns dark', async () => {
    document.body.style.backgroundColor = 'white';
    const map = await sonnbrueckMap();
    await drawn(map);
    const light = pixelsOf(map);
    document.body.style.backgroundColor = 'rgb(20, 30, 40)';
    document.body.style.color = 'white';
    await until(() => differing(light, pixelsOf(map)) > 2000, 'it is painted in other colours');
  });

  it('shows who is chosen above the rest, which is faded, and nothing of it afterwards', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const before = pixelsOf(map);
    line(map, 'Jobcenter').click();
    await map.updateComplete;
    const [base, overlay] = layers(map);
    base!.getAnimations().forEach((fading) => fading.finish());
    expect(getComputedStyle(base!).opacity).to.equal('0.25');
    const strong = overlay!.getContext('2d')!.getImageData(0, 0, overlay!.width, overlay!.height).data;
    expect(strong.filter((value, i) => i % 4 === 3 && value > 128).length).to.be.greaterThan(1000);
    map.select(undefined);
    await map.updateComplete;
    base!.getAnimations().forEach((fading) => fading.finish());
    expect(differing(before, pixelsOf(map))).to.equal(0);
  });

  it('says it in one sentence where the browser gives no canvas; the list is there', async () => {
    HTMLCanvasElement.prototype.getContext = (() => null) as typeof getContext;
    const map = await sonnbrueckMap();
    await until(() => inside(map, '.wait').textContent.includes('nicht'), 'it says so');
    expect(words(inside(map, '.wait'))).to.match(/Karte nicht zeichnen.*Liste\.$/);
    expect(items(map).length).to.be.greaterThan(30);
  });

  it('is painted again after the browser had taken the pixels away', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const before = pixelsOf(map);
    for (const canvas of layers(map)) canvas.getContext('2d')!.reset?.();
    for (const canvas of layers(map)) canvas.dispatchEvent(new Event('contextrestored'));
    await map.updateComplete;
    expect(differing(before, pixelsOf(map))).to.equal(0);
  });

  it('lets its memory go when it leaves the page', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    const canvases = layers(map);
    map.remove();
    await Promise.resolve();
    expect(canvases.map(({ width, height }) => width * height)).to.deep.equal([1, 1, 1]);
  });

  it('draws where there is hardly room, and where there is far too much', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    for (const [width, height] of [
      ['1px', '1px'],
      ['20000px', '400px'],
      ['600px', '12000px'],
    ] as const) {
      for (const [name, value] of Object.entries({
        width,
        height,
        border: '0',
        'min-height': '0',
        'max-height': 'none',
        'aspect-ratio': 'auto',
      }))
        frame(map).style.setProperty(name, value);
      await until(() => Math.abs(layers(map)[2]!.clientWidth - Number.parseInt(width)) < 4, `it is ${width} wide`);
      for (const canvas of layers(map)) expect(canvas.width * canvas.height).to.be.within(1, 17_000_000);
    }
  });

  it('is painted by the worker where there are thousands, and answers to pointing as quickly', async function () {
    this.timeout(30_000);
    const map = await mapOf(generatedNetwork(2500));
    await until(() => map.shadowRoot!.querySelector('canvas.drawing'), 'thousands are drawn');
    const pixels = pixelsOf(map).data.filter((value, i) => i % 4 === 3 && value > 60).length;
    expect(pixels).to.be.greaterThan(5000);
    zoom(map);
    await reach(map, 'ready');
    await until(() => /translate\(-?[\d.]+px, -?[\d.]+px\)$/.test(layers(map)[0]!.style.transform), 'it is sharp again');
  });
});
