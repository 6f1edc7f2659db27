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
  readonly sections: readonly TextSection[];
}

/** One part of a document; whatever is there is shown in the order of the fields. */
export interface TextSection {
  readonly heading?: string | undefined;
  readonly paragraphs?: readonly string[] | undefined;
  readonly items?: readonly TextItem[] | undefined;
  readonly table?: TextTable | undefined;
  /** What this rests on and what it does not say; in small print. */
  readonly notes?: readonly string[] | undefined;
  /** One level deeper. */
  readonly sections?: readonly TextSection[] | undefined;
}

/** One point of a list: a sentence, and what is told below it. */
export interface TextItem {
  readonly text: string;
  readonly details?: readonly string[] | undefined;
}

/** Rows have as many cells as there are columns. */
export interface TextTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
