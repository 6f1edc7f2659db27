import type { NetworkData } from '@netz-map/core';
import type { NetzMap } from '../define/netz-map.ts';
import { fetchPicture } from '../picture/picture-now.ts';
import { inside, mount, reach, until } from './mount.ts';

export const SONNBRUECK_DATA =
  'src="/fixtures/sonnbrueck-40/akteure.csv" ties="/fixtures/sonnbrueck-40/beziehungen.csv" as-of="2026-11-01"';

/** A <netz-map> that shows Sonnbrück, with these attributes besides. */
export async function sonnbrueckMap(attributes = ''): Promise<NetzMap> {
  const map = mount(`<netz-map ${SONNBRUECK_DATA} ${attributes}></netz-map>`).querySelector('netz-map')!;
  await reach(map, 'ready');
  await fetchPicture();
  return map;
}

export async function mapOf(network: NetworkData, attributes = ''): Promise<NetzMap> {
  const map = mount(`<netz-map ${attributes}></netz-map>`).querySelector('netz-map')!;
  map.network = network;
  await reach(map, 'ready');
  await fetchPicture();
  return map;
}

/** Waits until the layout has settled and the drawing is there. @returns the canvas that has its name */
export async function drawn(map: NetzMap): Promise<HTMLCanvasElement> {
  await until(() => map.shadowRoot!.querySelector('canvas.drawing'), 'the map is drawn');
  return inside<HTMLCanvasElement>(map, 'canvas.drawing');
}

/** What is on the screen, as shapes: `.mark`, `.name`, `.tie` and so on; where they are counts from the corner of the frame. */
export async function shapesOf(map: NetzMap): Promise<SVGSVGElement> {
  await drawn(map);
  const file = new DOMParser().parseFromString((await map.toSVG())!, 'image/svg+xml').documentElement as unknown as SVGSVGElement;
  return file;
}

/** Middles of all marks, in the window, in the order of their ids unless something is emphasised. */
export async function signsOf(map: NetzMap): Promise<{ x: number; y: number }[]> {
  const file = document.importNode(await shapesOf(map), true);
  const host = document.body.appendChild(document.createElement('div'));
  host.append(file);
  const { left, top } = inside(map, '.frame').getBoundingClientRect();
  const corner = file.querySelector('svg')!;
  const places = [...corner.querySelectorAll<SVGPathElement>('path[paint-order]')].map((mark) => {
    const { x, y, width, height } = mark.getBBox();
    return { x: left + x + width / 2, y: top + y + height / 2 };
  });
  host.remove();
  return places;
}

/** Names on the map as they stand in the picture. */
export async function namesOn(map: NetzMap): Promise<string[]> {
  return [...(await shapesOf(map)).querySelectorAll('g[paint-order] text')].map((text) => words(text));
}

/** The pixels that are seen in the frame: all layers, one above the other. */
export function pixelsOf(map: NetzMap): ImageData {
  const frame = inside(map, '.frame');
  const [width, height] = [frame.clientWidth, frame.clientHeight];
  const all = document.createElement('canvas');
  [all.width, all.height] = [width, height];
  const pen = all.getContext('2d', { willReadFrequently: true })!;
  for (const canvas of frame.querySelectorAll('canvas')) {
    const { opacity, transform } = getComputedStyle(canvas);
    const ratio = canvas.width / canvas.clientWidth;
    pen.globalAlpha = Number(opacity);
    pen.setTransform(new DOMMatrix(transform === 'none' ? '' : transform).scale(1 / ratio));
    pen.drawImage(canvas, 0, 0);
  }
  return pen.getImageData(0, 0, width, height);
}

export const items = (map: NetzMap): HTMLElement[] => [...map.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')];
export const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const focused = (map: NetzMap): Element | null => map.shadowRoot!.activeElement;

/** The line whose text begins so. */
export function line(map: NetzMap, beginning: string): HTMLElement {
  const found = items(map).find((item) => words(item).startsWith(beginning));
  if (!found) throw new Error(`no line begins with "${beginning}"`);
  return found;
}

/** Presses keys on whatever has the focus inside the map. */
export async function press(map: NetzMap, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    focused(map)!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await map.updateComplete;
  }
}

/** Opens what narrows and saves the map, with each facet in it. */
export async function openTools(map: NetzMap): Promise<void> {
  inside(map, '.open-tools').click();
  await until(() => map.shadowRoot!.querySelector('.tools'), 'the tools are there');
  await map.updateComplete;
  for (const facet of map.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.tools details')) facet.open = true;
}
