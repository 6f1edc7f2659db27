/** Width of a terminal window since there are terminals. */
export const COLUMNS = 80;

export interface WrapOptions {
  /** Before the first line. */
  readonly first?: string | undefined;
  /** Before every other line. @default as many spaces as `first` is long */
  readonly next?: string | undefined;
  /** @default 80 */
  readonly columns?: number | undefined;
}

/**
 * Breaks a paragraph at its spaces so that no line is longer than the window; a longer word stands alone on its line.
 * Spaces that hold together (`20 %` with a no-break space) are not broken.
 */
export function wrap(text: string, { first = '', next = ' '.repeat(first.length), columns = COLUMNS }: WrapOptions = {}): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    if (!empty && lengthOf(line) + 1 + lengthOf(word) > columns) {
      lines.push(line);
      [line, empty] = [next, true];
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines.join('\n');
}

/** In characters as a person counts them, near enough: letters with a combining accent are one. */
export function lengthOf(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}
