import type { Problem, ProblemCode, Severity } from '@netz-map/core';

/** Problems of one kind in one column, or in all of a file. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly file: string | undefined;
  readonly sheet: string | undefined;
  readonly column: string | undefined;
  /** How many there are, those that are not listed included. */
  readonly count: number;
  /** The first of them, in the order of the file, without `more`. */
  readonly problems: readonly Problem[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Gathers problems of the same kind, so that a wrong column is one entry instead of a thousand: errors first, then warnings, then notes,
 * each in the order in which they were found.
 *
 * @param problems as reading returns them
 * @param most how many problems of each group are kept as examples; the count has all of them
 * @remarks Complexity: linear in the problems.
 */
export function groupProblems(problems: readonly Problem[], most = 3): ProblemGroup[] {
  const groups = new Map<string, { count: number; problems: Problem[] }>();
  for (const { more = 0, ...problem } of problems) {
    const { code, severity, file = '', sheet = '', column = '' } = problem;
    const key = [code, severity, file, sheet, column].join('\n');
    const group = groups.get(key) ?? { count: 0, problems: [] };
    groups.set(key, group);
    group.count += 1 + more;
    if (group.problems.length < Math.max(1, most)) group.problems.push(problem);
  }
  const all = Array.from(groups.values(), (group) => {
    const { code, severity, file, sheet, column } = group.problems[0]!;
    return { code, severity, file, sheet, column, ...group };
  });
  return ORDER.flatMap((severity) => all.filter((group) => group.severity === severity));
}
