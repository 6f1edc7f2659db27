import type { Basis } from '../findings/basis.ts';
import type { Audience, Finding, FindingCode } from '../findings/finding.ts';
import type { Suggestion } from '../suggestions/suggestion.ts';
import type { Language, SuggestionText } from '../wording/wording.ts';

/** Findings of one kind, told in one sentence. */
export interface Headline {
  /** Id of its first finding; the same data give the same id. */
  readonly id: string;
  readonly code: FindingCode;
  /** Its kind in words: "Noch nicht angebunden". */
  readonly kind: string;
  readonly sentence: string;
  /** The evidence; of several findings one line each, at most six. */
  readonly why: readonly string[];
  readonly certainty: string;
  readonly nextStep: string | undefined;
  readonly tone: Finding['tone'];
  readonly findings: readonly Finding[];
}

/** Everything that is to be told about a network to one audience in one language; plain data and plain text. */
export interface Report {
  readonly language: Language;
  readonly audience: Audience;
  readonly title: string;
  /** "1. November 2026" */
  readonly asOf: string;
  /** At most five, of different kinds, by their value for the coordinator. */
  readonly headlines: readonly Headline[];
  /** What holds. */
  readonly strengths: readonly Headline[];
  /** All other findings that ask for attention, by kind. */
  readonly further: readonly Headline[];
  /** Those of priority `first` first; at most 1,000. `suggest` has them all. */
  readonly suggestions: readonly { readonly suggestion: Suggestion; readonly text: SuggestionText }[];
  /** For the public all numbers are rounded to multiples of five: see `publicBasis`. */
  readonly basis: Basis;
  readonly basisText: readonly string[];
  /** What could be said with further columns. */
  readonly missing: readonly string[];
}
