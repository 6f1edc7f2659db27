// What the compiler finds on the tags: checked by `svelte-check`, never run. Templates have no place for what is expected to be wrong.
import type { SvelteHTMLElements } from 'svelte/elements';

type Map = SvelteHTMLElements['netz-map'];

export const wrong: Map[] = [
  // @ts-expect-error a view that there is not
  { view: 'list' },
  // @ts-expect-error an attribute that there is not
  { colour: 'red' },
  // @ts-expect-error an event of another kind
  { 'onnetz-select': (event: MouseEvent) => event.clientX },
  // @ts-expect-error no network
  { network: 3 },
];

export const most: SvelteHTMLElements['netz-findings'] = {
  // @ts-expect-error a number as text
  most: '3',
};
