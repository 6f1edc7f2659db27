import { tellProblem } from '@netz-map/core';
import type { Problem, Severity, Language } from '@netz-map/core';
import type { CliTexts } from '../texts/cli-texts.ts';
import { oneLine } from './terminal-safe.ts';
import type { Bold } from './type-style.ts';
import { wrap } from './wrap.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** From so many of one kind on, the first ones stand for all. */
const MANY = 6;
const FIRST = 3;

/**
 * All problems, those that matter most first, by file; each with its place, its value and what to do. Of many of one kind in one column the
 * first are shown and all counted. No line feed at the end.
 */
export function problemsText(problems: readonly Problem[], language: Language, texts: CliTexts, bold: Bold): string {
  return SEVERITIES.flatMap((severity) => {
    const these = problems.filter((problem) => problem.severity === severity);
    if (these.length === 0) return [];
    const files = [...new Set(these.map(({ file }) => file))];
    return [
      bold(`${texts.severities[severity]} (${occurrences(these)})`),
      ...files.flatMap((file) => [
        ...(file === undefined ? [] : [line(file)]),
        ...groupsOf(these.filter((problem) => problem.file === file)).flatMap((group) => groupText(group, language, texts)),
      ]),
    ];
  }).join('\n\n');
}

/** Those of one kind in one column together, in the order of the first of each. */
function groupsOf(problems: readonly Problem[]): Problem[][] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.sheet, problem.column]);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()];
}

function groupText(group: readonly Problem[], language: Language, texts: CliTexts): string[] {
  const shown = group.length < MANY ? group : group.slice(0, FIRST);
  const further = group.length < MANY ? 0 : occurrences(group) - shown.length;
  const told = shown.map((problem, index) => problemText(problem, shown[index + 1], language, texts));
  return further === 0 ? told : [...told, line(texts.furtherPlaces(further), '    ')];
}

/** What to do is said once below a row of problems that all need the same. */
function problemText(problem: Problem, next: Problem | undefined, language: Language, texts: CliTexts): string {
  const { what, where, todo } = tellProblem(problem, language);
  return [
    line(where || problem.path || texts.wholeFile, '  '),
    line(what, '    '),
    // most sentences quote the value already
    ...(problem.value === undefined || what.includes(problem.value) ? [] : [line(`${texts.value} ${problem.value}`, '    ')]),
    ...(todo && (next === undefined || tellProblem(next, language).todo !== todo) ? [line(`${texts.todo} ${todo}`, '    ')] : []),
  ].join('\n');
}

/** "2 Fehler, 1 Warnung, 0 Hinweise" */
export function problemCounts(problems: readonly Problem[], texts: CliTexts): string {
  const [errors, warnings, notes] = SEVERITIES.map((severity) => occurrences(problems.filter((problem) => problem.severity === severity)));
  return texts.counts(errors!, warnings!, notes!);
}

/** Those that are listed, and those that are only counted. */
function occurrences(problems: readonly Problem[]): number {
  return problems.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

const line = (text: string, first = ''): string => wrap(oneLine(text), { first });
