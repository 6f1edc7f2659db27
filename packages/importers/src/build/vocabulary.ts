import { compareText, EVERYBODY, EVERYWHERE, foldWord } from '@netz-map/core';
import type { ProblemList } from '../problems/problem-list.ts';

/** Lists of words that are compared with each other: a topic that is offered and one that is sought are the same list. */
export type WordList = 'topics' | 'targetGroups' | 'places' | 'groups' | 'kinds' | 'networks' | 'funders' | 'tieKinds';

const EVERYBODY_WORDS = ['alle', 'fuer alle', 'alle menschen', 'all', 'everybody', 'everyone'];
const EVERYWHERE_WORDS = ['stadtweit', 'ganze stadt', 'gesamte stadt', 'gesamtes stadtgebiet', 'citywide', 'city wide'];

/** Words with a fixed spelling, because the analysis asks for them. */
const FIXED: Readonly<Partial<Record<WordList, ReadonlyMap<string, string>>>> = {
  targetGroups: new Map(EVERYBODY_WORDS.map((word) => [word, EVERYBODY])),
  places: new Map(EVERYWHERE_WORDS.map((word) => [word, EVERYWHERE])),
};

/**
 * Unites the spellings of a word ("Gesundheit", "gesundheit ") to the commonest one, so that the analysis can compare words as they stand.
 * Words are counted while rows are read; spellings are asked for afterwards.
 */
export class Vocabulary {
  readonly #lists = new Map<WordList, Map<string, Map<string, number>>>();
  readonly #preferred = new Map<WordList, Map<string, number>>();
  readonly #folded = new Map<string, string>();

  /** Counts a word. */
  add(list: WordList, word: string): void {
    let keys = this.#lists.get(list);
    if (!keys) this.#lists.set(list, (keys = new Map()));
    const key = this.key(word);
    const spellings = keys.get(key);
    if (!spellings) keys.set(key, new Map([[word, 1]]));
    else spellings.set(word, (spellings.get(word) ?? 0) + 1);
  }

  /** Counts a spelling that goes before all that are only counted: what is kept back must not show in what is published. */
  prefer(list: WordList, word: string): void {
    const words = this.#preferred.get(list) ?? new Map<string, number>();
    this.#preferred.set(list, words.set(word, (words.get(word) ?? 0) + 1));
  }

  /** Whether the word, in some spelling, has been counted. */
  has(list: WordList, word: string): boolean {
    return this.#lists.get(list)?.has(this.key(word)) ?? false;
  }

  /**
   * Chooses the spellings: the most preferred, then the commonest, the alphabetically first of equals, whatever the order of the rows.
   *
   * @returns for each counted word its spelling; `undefined` when all stay as they are
   */
  settle(problems: ProblemList): ((list: WordList, word: string) => string) | undefined {
    const chosen = new Map<WordList, Map<string, string>>();
    for (const [list, keys] of this.#lists) {
      const spellings = new Map<string, string>();
      for (const [key, counts] of keys) {
        const preferred = (word: string): number => this.#preferred.get(list)?.get(word) ?? 0;
        const [first] = [...counts].sort(([a, m], [b, n]) => preferred(b) - preferred(a) || n - m || compareText(a, b));
        const spelling = FIXED[list]?.get(key) ?? first![0];
        for (const word of [...counts.keys()].sort(compareText)) {
          if (word === spelling) continue;
          spellings.set(word, spelling);
          chosen.set(list, spellings);
          problems.add({ code: 'spellings-united', severity: 'note', value: word, hint: spelling });
        }
      }
    }
    return chosen.size === 0 ? undefined : (list, word) => chosen.get(list)?.get(word) ?? word;
  }

  /** The form in which spellings of a word are equal. A word of signs alone ("???") is compared as it stands. */
  key(word: string): string {
    let key = this.#folded.get(word);
    if (key === undefined) this.#folded.set(word, (key = foldWord(word) || word));
    return key;
  }
}
