import type { Subject } from './subject-of.ts';

/** Ids of all that the map speaks about: they are to be seen whatever is filtered. */
export function spokenOf({ selection, highlight }: Subject): readonly string[] {
  if (highlight) {
    const { organisations, ties, cutOff, proposed } = highlight;
    return [...new Set([...organisations, ...ties.flat(), ...cutOff.flat(), ...proposed.flat()])];
  }
  if (!selection) return [];
  return 'organisation' in selection ? [selection.organisation] : selection.tie;
}
