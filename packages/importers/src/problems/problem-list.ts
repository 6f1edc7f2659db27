import type { Problem } from '@netz-map/core';
import { withoutPersons } from './without-persons.ts';

/** How many problems of one kind in one column are listed; the rest is counted. */
const MOST = 20;
/** How many characters of a value are quoted. */
const QUOTED = 80;

/** Gathers problems while a file is read, and keeps hundreds of equal ones from burying the others. */
export class ProblemList {
  readonly #listed: Problem[] = [];
  readonly #groups = new Map<string, { count: number; last: number }>();

  /**
   * Adds a problem. After twenty of the same code in the same column the rest is counted in `more` of the last one.
   *
   * @param problem what was found
   * @param hint computes the hint; called only when the problem will be listed, because looking for similar names is slow
   */
  add(problem: Problem, hint?: () => string | undefined): void {
    const key = `${problem.code}\n${problem.file ?? ''}\n${problem.sheet ?? ''}\n${problem.column ?? ''}`;
    const group = this.#groups.get(key) ?? { count: 0, last: -1 };
    this.#groups.set(key, group);
    group.count += 1;
    if (group.count > MOST) return;
    group.last = this.#listed.length;
    const shown: { -readonly [K in keyof Problem]: Problem[K] } = { ...problem };
    const found = hint?.();
    if (found !== undefined) shown.hint = found;
    if (shown.value !== undefined) shown.value = shorten(withoutPersons(shown.value));
    if (shown.hint !== undefined) shown.hint = shorten(withoutPersons(shown.hint));
    this.#listed.push(shown);
  }

  /** The problems in the order in which they were found. */
  list(): Problem[] {
    const listed = [...this.#listed];
    for (const { count, last } of this.#groups.values()) {
      if (count > MOST) listed[last] = { ...listed[last]!, more: count - MOST };
    }
    return listed;
  }
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
