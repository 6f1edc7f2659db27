import type { TreeCommand } from './tree-model.ts';
import type { TreeRow } from './tree-rows.ts';

/** The parts of a keyboard event that matter. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** `choose`: select the partner of the line and show its details; `choose-tie`: select the tie of the line. */
export type TreeAction = TreeCommand | 'choose' | 'choose-tie';

/**
 * What a key means on a line of the tree; `undefined` leaves it to the browser.
 * @param typed the letters typed shortly before, to which the key belongs
 * @param rtl whether the page reads from right to left: then left and right change their parts, since they stand for the hierarchy
 */
export function treeAction(
  { key, ctrlKey, altKey, metaKey }: Key,
  row: TreeRow | undefined,
  typed: string,
  rtl: boolean,
): TreeAction | undefined {
  if (ctrlKey || altKey || metaKey || !row) return undefined;
  switch (key) {
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return 'previous';
    case 'ArrowRight':
      return rtl ? 'close' : 'open';
    case 'ArrowLeft':
      return rtl ? 'open' : 'close';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'Backspace':
      return 'back';
    case 'Enter':
      return row.tie ? 'walk' : row.kind ? { toggle: row.key } : 'choose';
    case ' ':
      if (typed !== '') return { letters: `${typed} ` };
      return row.tie ? 'choose-tie' : row.kind ? { toggle: row.key } : 'choose';
    default:
      return [...key].length === 1 ? { letters: typed + key } : undefined;
  }
}
