import { tellProblem } from '@netz-map/core';
import type { Problem, Severity, Language } from '@netz-map/core';
import { groupProblems, type ProblemGroup } from '@netz-map/importers';
import type { CliTexts } from '../texts/cli-texts.ts';
import { oneLine } from './terminal-safe.ts';
import type { Bold } from './type-style.ts';
import { wrap } from './wrap.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Up to so many of one kind are all shown; of more the first ones, and how many there are. */
const FEW = 5;
const FIRST = 3;

/**
 * All problems, those that matter most first, by file; each with its place, its value and what to do. Of many of one kind in one column the
 * first are shown and all counted. No line feed at the end.
 */
export function problemsText(problems: readonly Problem[], language: Language, texts: CliTexts, bold: Bold): string {
  const groups = groupProblems(problems, FEW);
  return SEVERITIES.flatMap((severity) => {
    const these = groups.filter((group) => group.severity === severity);
    if (these.length === 0) return [];
    const files = [...new Set(these.map(({ file }) => file))];
    return [
      bold(`${texts.severities[severity]} (${these.reduce((sum, { count }) => sum + count, 0)})`),
      ...files.flatMap((file) => [
        ...(file === undefined ? [] : [line(file)]),
        ...these.filter((group) => group.file === file).flatMap((group) => groupText(group, language, texts)),
      ]),
    ];
  }).join('\n\n');
}

function groupText({ problems, count }: ProblemGroup, language: Language, texts: CliTexts): string[] {
  const shown = count > FEW ? problems.slice(0, FIRST) : problems;
  const told = shown.map((problem, index) => problemText(problem, shown[index + 1], language, texts));
  const further = count - shown.length;
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
