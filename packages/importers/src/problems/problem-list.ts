import type { Problem } from '@netz-map/core';
import { withoutPersons } from '../cells/says-person.ts';

/** How many problems of one kind in one column are listed; the rest is counted. */
const MOST = 20;
/** How many are listed before only the first of each kind and column is. */
const MOST_LISTED = 1000;
/** How many kinds and columns are told apart; then columns no longer are. */
const MOST_GROUPS = 2000;
/** How many characters of a value are quoted. */
const QUOTED = 80;

/** Gathers problems while a file is read, and keeps hundreds of equal ones from burying the others. */
export class ProblemList {
  readonly #listed: Problem[] = [];
  readonly #groups = new Map<string, { count: number; listed: number; last: number }>();

  /**
   * Adds a problem. After twenty of the same code in the same column the rest is counted in `more` of the last one; in a file with
   * thousands of problems in hundreds of columns, after the first. Every problem is counted, and the list stays short.
   *
   * @param problem what was found
   * @param hint computes the hint; called only when the problem will be listed, because looking for similar names is slow
   * @param times how often it was found
   */
  add(problem: Problem, hint?: () => string | undefined, times = 1): void {
    const kind = `${problem.code}\n${problem.severity}\n${problem.file ?? ''}`;
    const column = `${kind}\n${problem.sheet ?? ''}\n${problem.column ?? ''}`;
    const key = this.#groups.has(column) || this.#groups.size < MOST_GROUPS ? column : kind;
    const group = this.#groups.get(key) ?? { count: 0, listed: 0, last: -1 };
    this.#groups.set(key, group);
    group.count += times;
    if (group.listed >= (this.#listed.length < MOST_LISTED ? MOST : 1)) return;
    group.listed += 1;
    group.last = this.#listed.length;
    const shown: { -readonly [K in keyof Problem]: Problem[K] } = { ...problem };
    const found = hint?.();
    if (found !== undefined) shown.hint = found;
    if (shown.value !== undefined) shown.value = shorten(discreet(shown.value));
    if (shown.hint !== undefined) shown.hint = shorten(discreet(shown.hint));
    this.#listed.push(shown);
  }

  /** The problems in the order in which they were found. */
  list(): Problem[] {
    const all = [...this.#listed];
    for (const { count, listed, last } of this.#groups.values()) {
      if (count > listed) all[last] = { ...all[last]!, more: count - listed };
    }
    return all;
  }
}

/** The text as it may be quoted in a message, which is printed, sent and pasted: nothing about persons. An address in the web is needed whole. */
function discreet(text: string): string {
  return /^https?:/i.test(text) ? text : withoutPersons(text.slice(0, QUOTED * 2), '…');
}

/** The text in one line, cut after eighty characters, never inside a pair of surrogates. */
export function shorten(text: string): string {
  const line = text
    .slice(0, QUOTED * 2)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED - 1).join('')}…` : line;
}
