import type { Basis, MissingColumn } from '../findings/basis.ts';
import type { Certainty, Finding, FindingCode } from '../findings/finding.ts';
import type { Suggestion, SuggestionCode } from '../suggestions/suggestion.ts';

/** German, plain German (short sentences, everyday words) and English. */
export type Language = 'de' | 'de-einfach' | 'en';

/** A name for an organisation id, as it is to appear in sentences. */
export type NameOf = (id: string) => string;

/** What is said about one finding. Plain text; put it on the page as text. */
export interface FindingText {
  /** One sentence that can be read aloud. */
  readonly sentence: string;
  /** The same in a list of several of its kind; missing where the common sentence already says it all. */
  readonly detail: string | undefined;
  /** "Warum?": two or three sentences with the evidence. */
  readonly why: readonly string[];
  /** How sure it is, as a short sentence. */
  readonly certainty: string;
  /** The one next step, in the imperative; missing for strengths. */
  readonly nextStep: string | undefined;
}

/** What is said about one suggestion. */
export interface SuggestionText {
  readonly sentence: string;
  /** What each of the two gets from it, in the order of the parties. */
  readonly forBoth: readonly [string, string];
  /** Who can introduce them. */
  readonly introduction: string;
  /** What speaks against it; may be empty. */
  readonly caveats: readonly string[];
  readonly certainty: string;
}

/** What is said about one problem: what, where, what to do. */
export interface ProblemText {
  readonly what: string;
  /** "Akteure, Zeile 12, Spalte Zu"; empty when it concerns the whole file. */
  readonly where: string;
  readonly todo: string;
}

/** All sentences of one language. The German file is the master; the others must offer the same. */
export interface Wording extends FindingWording, SuggestionWording {}

/** What one language says about suggestions. */
export interface SuggestionWording {
  suggestion(suggestion: Suggestion, name: NameOf): SuggestionText;
  /** Short name of a kind, for headings and filters. */
  suggestionKind(code: SuggestionCode): string;
}

/** What one language says about findings and data. */
export interface FindingWording {
  readonly language: Language;
  /** BCP 47 tag for `lang` attributes and `Intl`. */
  readonly locale: 'de' | 'en';
  finding(finding: Finding, name: NameOf): FindingText;
  /** One sentence for several findings of the same code ("Drei Partner sind noch nicht angebunden: …"). */
  findings(findings: readonly Finding[], name: NameOf): string;
  /** Short name of a kind, for headings and filters. */
  findingKind(code: FindingCode): string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  /** What could be said with a column that is missing. */
  missingColumn(column: MissingColumn): string;
  /** On what the findings rest, in sentences. */
  basis(basis: Basis): readonly string[];
  /** "1. November 2026", "November 2026". */
  date(day: string): string;
  /** "A, B und C"; above `most`, the rest as a number: "A, B und 4 weitere". */
  list(names: readonly string[], most?: number): string;
}
