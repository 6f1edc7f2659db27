/** A word of a list that people agreed on: a topic, a target group, a kind of partner, a place. */
export interface Term {
  /** As the list numbers or names it; missing where it does not. */
  readonly id?: string | undefined;
  /** In the language that was asked for, or the next best. */
  readonly label: string;
  /** The label by language (`de`, `en` …), where the list says which is which. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** Id of the broader term; its label where that has no id. */
  readonly parent?: string | undefined;
  /** Name of the list, where a file holds several. */
  readonly list?: string | undefined;
  /** Other words for the same. */
  readonly synonyms?: readonly string[] | undefined;
  /** What else belongs to it, for example the postcodes of a district. */
  readonly codes?: readonly string[] | undefined;
}

/** A term while it is read. */
export interface ToldTerm {
  readonly id: string;
  readonly label: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly parent: string;
  readonly list: string;
  readonly synonyms: readonly string[];
  readonly codes: readonly string[];
}

/** Languages in the order in which a label is taken when the one asked for is missing. */
const FALLBACKS = ['de', 'en'] as const;

/** The label to show: in this language, without one, in German, in English, in any. */
export function labelIn(language: string, plain: string, labels: ReadonlyMap<string, string>): string {
  for (const label of [labels.get(language), plain, ...FALLBACKS.map((other) => labels.get(other)), ...labels.values()])
    if (label !== undefined && label !== '') return label;
  return '';
}
