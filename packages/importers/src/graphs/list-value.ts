import { joinList } from '../cells/quoted-list.ts';

/**
 * A list as graph files write it, as the text of a cell: `["Sprache", "Ausbildung, Arbeit"]` (GEXF 1.3), `[Sprache, Wohnen]` or
 * `Sprache|Wohnen` (before). Text in another form stays as it is. Complexity: linear.
 */
export function listCell(text: string): string {
  const inside = /^\s*\[([^]*)\]\s*$/.exec(text)?.[1];
  if (inside !== undefined) return joinList(itemsOf(inside), '; ');
  return text.includes('|') ? joinList(text.split('|'), '; ') : text;
}

/** {@link listCell} undoes it. */
export const listValue = (items: readonly string[]): string => `[${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(', ')}]`;

/** Items between commas; in quotation marks of either kind they may hold commas, and a backslash takes the next character as it is. */
function itemsOf(text: string): string[] {
  const items: string[] = [];
  let item = '';
  let quote = '';
  let quoted = false;
  const close = (): void => {
    const plain = quoted ? item : item.trim();
    if (plain !== '') items.push(plain);
    [item, quoted] = ['', false];
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (quote !== '') {
      if (sign === '\\') item += text[++i] ?? '';
      else if (sign === quote) quote = '';
      else item += sign;
    } else if (sign === ',') close();
    else if ((sign === '"' || sign === "'") && item.trim() === '' && !quoted) [item, quote, quoted] = ['', sign, true];
    else if (!quoted) item += sign;
  }
  close();
  return items;
}
