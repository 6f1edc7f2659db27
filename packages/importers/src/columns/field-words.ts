import type { ColumnField } from './column-field.ts';

/** The words by which a column is known. They are compared without case, umlaut spelling, spaces and punctuation. */
export interface FieldWords {
  readonly field: ColumnField;
  /** The heading we recommend; used in problems. */
  readonly heading: string;
  /** Words that mean this field and nothing else. */
  readonly words: readonly string[];
  /** Words that may mean it; they count only when no column says it clearly. */
  readonly weak?: readonly string[];
  /** Whether a table of this role is nothing without it. */
  readonly required?: true;
}

/** Words written in one line, to be read easily. */
export const words = (text: string): readonly string[] => text.split(' ');
