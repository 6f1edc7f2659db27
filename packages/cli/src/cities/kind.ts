import type { Wanted } from '@netz-map/core';
import type { Answer } from './answer.ts';
import type { Truth } from './truth.ts';

/** One thing that is compared: the truth and the answer, both as sets of lines that a person can read. */
export interface Kind {
  /** The key of `truth.json`. */
  readonly key: string;
  /** `undefined`: this truth does not say; it is not compared. An empty list: nothing may be reported. */
  expected(truth: Truth): readonly string[] | undefined;
  actual(answer: Answer, truth: Truth): readonly string[];
}

/** A kind whose truth is one list. */
export function kind<Item>(
  key: keyof Truth & string,
  expected: (list: readonly Item[]) => readonly string[],
  actual: Kind['actual'],
): Kind {
  return {
    key,
    expected: (truth) => (truth[key] === undefined ? undefined : expected((truth[key] ?? []) as readonly Item[])),
    actual,
  };
}

export function wanted({ topic, targetGroup, place }: Wanted): string {
  return topic + (targetGroup ? ` für ${targetGroup}` : '') + (place ? ` in ${place}` : '');
}

export const set = (ids: readonly string[]): string => `{${[...ids].sort().join(' ')}}`;
export const sets = (lists: readonly (readonly string[])[]): string => lists.map(set).sort().join(' ');
