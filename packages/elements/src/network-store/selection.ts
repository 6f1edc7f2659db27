/** The one thing that is emphasised at a time, in the drawing, in the list and in the other elements alike. */
export type Selection =
  | { readonly type: 'organisation'; readonly id: string }
  /** Two ids of organisations; the order does not matter. */
  | { readonly type: 'tie'; readonly pair: readonly [string, string] }
  | { readonly type: 'finding'; readonly id: string }
  | { readonly type: 'suggestion'; readonly id: string };

/** Whether both mean the same thing; nothing selected equals nothing selected. */
export function sameSelection(a: Selection | undefined, b: Selection | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  if (a.type === 'tie') return b.type === 'tie' && sorted(a.pair) === sorted(b.pair);
  return a.type === b.type && a.id === b.id;
}

function sorted(pair: readonly [string, string]): string {
  return JSON.stringify(pair[0] < pair[1] ? pair : [pair[1], pair[0]]);
}
