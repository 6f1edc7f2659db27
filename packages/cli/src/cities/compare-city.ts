import { analyse, suggest, type Network } from '@netz-map/core';
import type { Answer } from './answer.ts';
import { KINDS } from './truth-adapter.ts';
import { NUMBERS } from './truth-numbers.ts';
import type { Truth } from './truth.ts';

/** One kind of result in one city. It is right when nothing is missing and nothing is too much. */
export interface Comparison {
  readonly kind: string;
  /** How many the truth has. */
  readonly expected: number;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** Runs the analysis on the day of the truth and compares, kind by kind, everything that the truth says. */
export function compareCity(network: Network, truth: Truth, more: Pick<Answer, 'before' | 'sideBySide'> = {}): Comparison[] {
  const asOf = truth.stichtag;
  const analysis = analyse(network, { asOf });
  const answer: Answer = { network, asOf, analysis, suggestions: suggest(network, { asOf }), ...more };
  const compared = [...KINDS, ...NUMBERS].flatMap((kind) => {
    const expected = kind.expected(truth);
    return expected === undefined ? [] : [compareSets(kind.key, expected, kind.actual(answer, truth))];
  });
  return [...compared, idsUsedOnce(answer)];
}

function compareSets(kind: string, expected: readonly string[], actual: readonly string[]): Comparison {
  const [wanted, given] = [new Set(expected), new Set(actual)];
  return {
    kind,
    expected: wanted.size,
    missing: [...wanted].filter((line) => !given.has(line)),
    extra: [...given].filter((line) => !wanted.has(line)),
  };
}

/** Sets hide what is said twice; ids must not. */
function idsUsedOnce({ analysis, suggestions }: Answer): Comparison {
  const ids = [...analysis.findings, ...suggestions].map(({ id }) => id);
  return { kind: 'ids', expected: ids.length, missing: [], extra: ids.filter((id, index) => ids.indexOf(id) !== index) };
}
