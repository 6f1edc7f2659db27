import type { Shortfall } from '../findings/finding.ts';

/** What the sections of a potential analysis are about; those of the themes of findings, and what stands around them. */
export type ReportTheme =
  | 'needs'
  | 'cohesion'
  | 'connection'
  | 'care'
  | 'together'
  | 'representation'
  | 'money'
  | 'cities'
  | 'records'
  | 'other';

/** What is said about one theme. */
export interface ThemeTexts {
  readonly heading: string;
  /** How to read the section; one or two sentences. */
  readonly intro: string;
  /** Why nothing can be said, where the data do not tell. */
  readonly unknown: string;
}

/** What a need has come to, besides the steps at which offers were missing. */
export type NeedState = Shortfall | 'only-project' | 'single' | 'covered';

/** Everything a potential analysis says besides the sentences about findings and suggestions. */
export interface ReportTexts {
  title(network: string | undefined): string;
  readonly subtitle: { readonly internal: string; readonly public: string };
  readonly asOf: string;
  readonly size: string;
  readonly forWhom: string;
  readonly audience: { readonly internal: string; readonly public: string };
  /** "40 Partner, 90 Verbindungen, 18 offene Bedarfe"; `ties` missing: not known. */
  sizeOf(organisations: number, ties: number | undefined, openNeeds: number): string;

  readonly headlines: string;
  readonly headlinesIntro: string;
  readonly nothingFound: string;
  /** Instead, where hardly anything could be looked at; `best`: the sentence about the column that helps most. */
  tooLittleKnown(best: string | undefined): string;
  /** A theme that was looked at and in which nothing asks for attention. */
  readonly nothingHere: string;
  readonly why: string;
  readonly howSure: string;
  readonly nextStep: string;
  /** So many more cases than are spelt out. */
  andMore(n: number): string;
  /** Under a kind that stands among the most important already. */
  readonly toldAbove: string;
  readonly strengths: string;

  readonly who: string;
  readonly whoIntro: string;
  readonly kinds: { readonly caption: string; readonly column: string };
  readonly topics: { readonly caption: string; readonly column: string };
  readonly places: { readonly caption: string; readonly column: string };
  readonly targetGroups: { readonly caption: string; readonly column: string };
  readonly partners: string;
  readonly openNeeds: string;
  readonly withoutOffer: string;
  /** The row of all that are too few to be listed. */
  readonly others: string;
  /** Of several words in one row: each of them, so often. */
  each(n: number): string;
  readonly severalPossible: string;

  readonly themes: Readonly<Record<ReportTheme, ThemeTexts>>;
  readonly needsTable: { readonly caption: string; readonly need: string; readonly seeker: string; readonly state: string };
  /** @param city where the offers were looked for, in a file of several cities */
  needState(state: NeedState, providers: readonly string[], city?: string): string;
  /** "Sprache für Frauen in Nordend" */
  wanted(need: { readonly topic: string; readonly targetGroup?: string | undefined; readonly place?: string | undefined }): string;
  moreRows(n: number): string;
  /** Further words with their numbers, below a table. */
  alsoThere(words: string): string;
  /** "A, B und C"; above `most`, the rest as a number. */
  list(words: readonly string[], most?: number): string;

  readonly suggestions: string;
  readonly suggestionsIntro: string;
  readonly must: { readonly heading: string; readonly intro: string };
  readonly can: { readonly heading: string; readonly intro: string };
  readonly noSuggestions: string;
  readonly caveat: string;
  readonly contact: string;
  moreSuggestions(n: number): string;

  readonly missing: string;
  readonly missingIntro: string;
  readonly method: string;
  readonly methodText: readonly string[];
  readonly basis: string;

  // public alone
  readonly publicIntro: string;
  readonly offers: { readonly heading: string; readonly intro: string; readonly caption: string };
  readonly offerColumns: readonly [string, string, string];
  readonly everybodyOrUnknown: string;
  /** Which kinds of partners are among the others. */
  othersAre(kinds: readonly string[]): string;
  readonly gaps: { readonly heading: string; readonly intro: string; readonly none: string };
  readonly publicMethod: readonly string[];
  /** "rund 40"; 0: "weniger als fünf". `n` is a multiple of five. */
  about(n: number): string;
  /** The same, of partners. */
  aboutPartners(n: number): string;
  /** How many are connected with each other; multiples of five, equal where all are. */
  connected(part: number, whole: number): string;
}
