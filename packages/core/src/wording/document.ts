import type { Language } from './wording.ts';

/**
 * An answer in sentences, ready to be read: plain data and plain text, no markup. A report, the way to an office and a list for a meeting
 * all have this shape, so that one place turns them into lines of a terminal, Markdown or a page to print.
 */
export interface TextDocument {
  readonly language: Language;
  readonly title: string;
  /** What it is about and on which day: "Sonnbrück, Stand: 1. November 2026". */
  readonly subtitle: string | undefined;
  /** What stands on the front: of which day, for whom, on how much it rests. Terms without a colon. */
  readonly facts?: readonly TextPair[] | undefined;
  readonly sections: readonly TextSection[];
}

/** One part of a document; whatever is there is shown in the order of the fields. */
export interface TextSection {
  readonly heading?: string | undefined;
  /** Whether it is a card by itself, to be cut out and handed over: it is framed and never broken over two pages. */
  readonly card?: boolean | undefined;
  readonly paragraphs?: readonly string[] | undefined;
  readonly items?: readonly TextItem[] | undefined;
  /** Whether the items are counted: where their order says something. */
  readonly numbered?: boolean | undefined;
  /** Whether the items have boxes to be ticked, on paper. */
  readonly boxes?: boolean | undefined;
  readonly table?: TextTable | undefined;
  /** What this rests on and what it does not say; in small print. */
  readonly notes?: readonly string[] | undefined;
  /** One level deeper. */
  readonly sections?: readonly TextSection[] | undefined;
}

/** One point of a list: a sentence, and what is told below it. */
export interface TextItem {
  /** A word or two before the sentence that say what it is about: "Brücke". */
  readonly kind?: string | undefined;
  readonly text: string;
  /** Id of the organisation it is about, where it is about one: a page can lead to it. */
  readonly about?: string | undefined;
  readonly details?: readonly (string | TextPair)[] | undefined;
}

/** A word and what is to be said about it: "Nächster Schritt:", "Laden Sie …". */
export interface TextPair {
  /** In an item with its own colon or question mark. */
  readonly term: string;
  readonly text: string;
  /** A public address (http or https) to which the text leads where links can be followed; the text names it itself. */
  readonly link?: string | undefined;
}

/** Rows have as many cells as there are columns; the first cell of a row says what the row is about. */
export interface TextTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** For each row the id of the organisation it is about, where it is about one: a page can lead to it. */
  readonly about?: readonly (string | undefined)[] | undefined;
  /** Numbers of the columns that hold numbers, from 0: they stand at the right edge. */
  readonly numeric?: readonly number[] | undefined;
}
