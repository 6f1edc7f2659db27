/** A word of a graph file and where it stands. */
export interface Word {
  readonly text: string;
  readonly quoted: boolean;
  readonly line: number;
  /** Whether it is the first of its line. */
  readonly first: boolean;
  /** Where it begins and ends in the text, quotation marks included. */
  readonly start: number;
  readonly end: number;
}

/** How many words a line may have. */
const MOST = 25_000;

/**
 * Reads a text word by word. Words in quotation marks may hold spaces and separators; a quotation mark closes only before a separator, so
 * that names with marks in them stay whole.
 */
export class Words {
  readonly text: string;
  readonly #separators: string;
  #at: number;
  #line: number;
  #first = true;
  /** Up to here no quotation mark closes. */
  #unclosed = -1;

  /**
   * @param text with `\n` as its only line break
   * @param separators what stands between words beside white space
   * @param start where to begin, at the beginning of a line
   * @param line the number of that line
   */
  constructor(text: string, separators: string, start = 0, line = 1) {
    this.text = text;
    this.#separators = separators;
    this.#at = start;
    this.#line = line;
  }

  /** How far it has been read. */
  get at(): number {
    return this.#at;
  }

  /** The next word; `undefined` at the end. Complexity: linear in the word. */
  next(): Word | undefined {
    const { text } = this;
    while (this.#at < text.length && this.#isBetween(text[this.#at]!)) {
      if (text[this.#at] === '\n') {
        this.#line += 1;
        this.#first = true;
      }
      this.#at += 1;
    }
    if (this.#at >= text.length) return undefined;
    const start = this.#at;
    const closing = text[start] === '"' ? this.#closing(start) : undefined;
    if (closing === undefined) while (this.#at < text.length && !this.#isBetween(text[this.#at]!)) this.#at += 1;
    else this.#at = closing + 1;
    const content =
      closing === undefined
        ? text.slice(start, this.#at)
        : text
            .slice(start + 1, closing)
            .replaceAll('\\"', '"')
            .trim();
    const word = { text: content, quoted: closing !== undefined, line: this.#line, first: this.#first, start, end: this.#at };
    this.#first = false;
    return word;
  }

  /**
   * The words of the next line that has some; `undefined` at the end. A line of more words than anybody's comes in pieces, so that none of
   * them has to hold a whole file. Complexity: linear in the line.
   */
  nextLine(): [Word, ...Word[]] | undefined {
    const first = this.next();
    if (!first) return undefined;
    const line: [Word, ...Word[]] = [first];
    for (let word = line.length < MOST ? this.next() : undefined; word; word = line.length < MOST ? this.next() : undefined) {
      if (word.first) {
        this.back(word);
        break;
      }
      line.push(word);
    }
    return line;
  }

  /** Reads this word again next time. */
  back(word: Word): void {
    this.#at = word.start;
    this.#line = word.line;
    this.#first = word.first;
  }

  #isBetween(character: string): boolean {
    return character <= ' ' || character === '\u00a0' || this.#separators.includes(character);
  }

  #closing(start: number): number | undefined {
    if (start < this.#unclosed) return undefined;
    let i = start + 1;
    for (; i < this.text.length && this.text[i] !== '\n'; i++) {
      if (this.text[i] !== '"' || this.text[i - 1] === '\\') continue;
      const after = this.text[i + 1];
      if (after === undefined || this.#isBetween(after)) return i;
    }
    this.#unclosed = i;
    return undefined;
  }
}

/** Whether the word is a number as programs write it. */
export const isNumber = (text: string): boolean => text.length < 40 && /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i.test(text);

/** The number as our tables have it: without exponent, and the same for `1`, `1.0` and `+1`. */
export function plainNumber(text: string): string {
  const value = Number(text);
  return Math.abs(value) < 1e-6 && value !== 0 ? value.toFixed(20).replace(/0+$/, '') : String(value);
}
