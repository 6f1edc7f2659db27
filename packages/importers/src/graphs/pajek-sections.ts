import type { Word } from './words.ts';

/** What follows a line that begins with `*`. */
export type PajekSection = 'network' | 'vertices' | 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'matrix' | 'values' | 'other';

const SECTIONS: ReadonlyMap<string, PajekSection> = new Map<string, PajekSection>([
  ['network', 'network'],
  ['vertices', 'vertices'],
  ['vertex', 'vertices'],
  ['nodes', 'vertices'],
  ['arcs', 'arcs'],
  ['edges', 'edges'],
  ['arcslist', 'arcslist'],
  ['edgeslist', 'edgeslist'],
  ['arclist', 'arcslist'],
  ['edgelist', 'edgeslist'],
  ['matrix', 'matrix'],
  ['partition', 'values'],
  ['vector', 'values'],
]);

/** The line that begins a section, taken apart. */
export interface PajekHead {
  readonly section: PajekSection;
  /** The word itself, as "*Partition". */
  readonly word: string;
  /** What stands after it: the name of a network or relation, without quotation marks. */
  readonly name: string;
  /** The number of a relation: `:2`. */
  readonly relation: string;
  /** Whole numbers after `*Vertices`. */
  readonly counts: readonly number[];
  readonly line: number;
}

/** @returns `undefined` when the line begins no section. Complexity: linear in the line. */
export function pajekHead([first, ...rest]: readonly [Word, ...Word[]], text: string): PajekHead | undefined {
  if (first.quoted || !first.text.startsWith('*')) return undefined;
  const [word = '', stuck] = first.text.slice(1).toLowerCase().split(':');
  const relation = stuck ?? (rest[0] && /^:\d+$/.test(rest[0].text) ? rest[0].text.slice(1) : '');
  const named = rest.filter(({ quoted, text: other }) => quoted || !/^:\d+$/.test(other));
  const [only] = named;
  const name = named.length === 0 ? '' : named.length === 1 ? only!.text : text.slice(only!.start, named.at(-1)!.end).replace(/^"|"$/g, '');
  const counts = rest.filter((other) => /^\d{1,9}$/.test(other.text)).map((other) => Number(other.text));
  return { section: SECTIONS.get(word) ?? 'other', word: `*${first.text.slice(1)}`, name: name.trim(), relation, counts, line: first.line };
}
