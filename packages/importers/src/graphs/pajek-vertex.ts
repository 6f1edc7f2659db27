import type { TextNode } from './text-records.ts';
import { isNumber, type Word } from './words.ts';

/** Words after a name that say how it is drawn and are followed by a value. */
const DRAWING = new Set('ic bc lc bw lw x_fact y_fact phi r q la lr lphi fos font hooks size url'.split(' '));

/**
 * Fills an entry from its line: number, name, place. Shapes and colours are passed over.
 *
 * @returns the times at which it is there, which are not read
 */
export function readPajekVertex(node: TextNode, words: readonly Word[]): Word | undefined {
  const [number, label, ...rest] = words as [Word, ...Word[]];
  node.line = number.line;
  if (label?.text.startsWith('[') && !label.quoted) return label;
  if (label) node.label = label.text;
  for (let i = 0; i < rest.length;) {
    const [x, y] = [rest[i]!, rest[i + 1]];
    if (y && isNumber(x.text) && isNumber(y.text)) {
      node.cells.set('x', String(Number(x.text)));
      node.cells.set('y', String(Number(y.text)));
      break;
    }
    i += DRAWING.has(x.text.toLowerCase()) ? 2 : 1;
  }
  return rest.find(({ text, quoted }) => !quoted && text.startsWith('['));
}

/** Places that are the same for all say nothing. */
export function dropEqualPlaces(nodes: readonly TextNode[]): void {
  const places = new Set(nodes.map(({ cells }) => `${cells.get('x')} ${cells.get('y')}`));
  if (places.size > 1) return;
  for (const { cells } of nodes) {
    cells.delete('x');
    cells.delete('y');
  }
}
