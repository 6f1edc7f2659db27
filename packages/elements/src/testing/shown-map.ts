import type { NetworkData } from '@netz-map/core';
import type { NetzMap } from '../define/netz-map.ts';
import { inside, mount, reach, until } from './mount.ts';

export const SONNBRUECK_DATA =
  'src="/fixtures/sonnbrueck-40/akteure.csv" ties="/fixtures/sonnbrueck-40/beziehungen.csv" as-of="2026-11-01"';

/** A <netz-map> that shows Sonnbrück, with these attributes besides. */
export async function sonnbrueckMap(attributes = ''): Promise<NetzMap> {
  const map = mount(`<netz-map ${SONNBRUECK_DATA} ${attributes}></netz-map>`).querySelector('netz-map')!;
  await reach(map, 'ready');
  return map;
}

export async function mapOf(network: NetworkData, attributes = ''): Promise<NetzMap> {
  const map = mount(`<netz-map ${attributes}></netz-map>`).querySelector('netz-map')!;
  map.network = network;
  await reach(map, 'ready');
  return map;
}

/** Waits until the layout has settled and the drawing is there. */
export async function drawn(map: NetzMap): Promise<SVGSVGElement> {
  await until(() => map.shadowRoot!.querySelector('svg.drawing:not(.preview)'), 'the map is drawn');
  return inside<SVGSVGElement>(map, 'svg.drawing:not(.preview)');
}

export const items = (map: NetzMap): HTMLElement[] => [...map.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')];
export const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').replaceAll(' ,', ',').trim();
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
