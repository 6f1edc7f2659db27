import { tellProblem, type Network, type Problem, type ProblemCode } from '@netz-map/core';
import type { ReadResult } from '../../read-result.ts';
import { checkField } from './check-field.ts';
import type { CorpusCase } from './corpus-case.ts';
import { codesOf } from './corpus-codes.ts';

/** What came of a case. */
export interface Verdict {
  /** Why it is not as it must be; empty when all is right. */
  readonly failures: readonly string[];
  /** What is right and still worth a look: warnings about a file that needs none, words nobody explained. */
  readonly remarks: readonly string[];
}

/** What concerns a whole file or sheet has no row. */
const WITHOUT_ROW: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'encoding-guessed',
  'garbled-text',
  'heading-missing',
  'ids-from-names',
  'names-from-ids',
  'no-rows',
  'hidden-not-read',
  'sheet-not-used',
  'part-not-read',
  'table-not-used',
  'too-many-rows',
  'too-many-columns',
  'too-many-ties',
]);

const COUNTS: Readonly<Record<string, (network: Network) => number>> = {
  actors: (network) => network.organisations.length,
  relations: (network) => network.ties.length,
  needs: (network) => network.needs.length,
  meetings: (network) => network.meetings.length,
};

/** Compares what was read with what the corpus says of it: outcome, counts, warnings with their place, fields. */
export function checkCase(one: CorpusCase, result: ReadResult): Verdict {
  const remarks: string[] = [];
  const failures = failuresOf(one, one.outcome, one.error, result, remarks);
  if (failures.length === 0 || !one.also) return { failures, remarks };
  const [outcome = '', error] = one.also.split(':');
  return failuresOf(one, outcome, error, result, remarks).length === 0 ? { failures: [], remarks } : { failures, remarks };
}

function failuresOf(one: CorpusCase, outcome: string, error: string | undefined, result: ReadResult, remarks: string[]): string[] {
  const { network, problems } = result;
  const failures = problems.flatMap(unclear);
  if (outcome === 'reject') {
    if (network) failures.push('was read and should be refused');
    const errors = problems.filter(({ severity }) => severity === 'error');
    const codes = error === undefined ? errors.map(({ code }) => code) : codesOf(error);
    if (!errors.some(({ code }) => codes.includes(code)))
      failures.push(`${error ?? 'a reason'} is not among the errors: ${codesIn(errors)}`);
    return failures;
  }
  if (!network) return [...failures, `was refused: ${codesIn(problems)}`];
  // a second outcome without warnings needs none
  if (outcome === one.outcome || outcome === 'accept_with_warnings')
    for (const kind of one.warnings) failures.push(...unreported(kind, problems));
  const surprises = problems.filter(({ severity }) => severity !== 'note');
  if (outcome === 'accept' && surprises.length > 0) remarks.push(`needs no warning, but has ${codesIn(surprises)}`);
  for (const [what, count] of Object.entries(one.expect)) {
    const counted = Object.hasOwn(COUNTS, what) ? COUNTS[what]!(network) : undefined;
    if (counted === undefined) remarks.push(`"${what}" is nothing we count`);
    else if (counted !== count) failures.push(`${counted} ${what} instead of ${count}`);
  }
  for (const check of one.checks) failures.push(...[checkField(network, check) ?? []].flat());
  return failures;
}

/** A warning must be there, with its row or column, in the problem and in the sentence. */
function unreported(kind: string, problems: readonly Problem[]): string[] {
  const codes = codesOf(kind);
  if (codes.length === 0) return [`"${kind}" means nothing to us; reported were ${codesIn(problems)}`];
  const found = problems.filter(({ code }) => codes.includes(code));
  if (found.length === 0) return [`${kind} is not reported, but ${codesIn(problems)}`];
  const placed = found.some((p) => WITHOUT_ROW.has(p.code) || p.row !== undefined || p.column !== undefined || p.path !== undefined);
  return placed ? [] : [`${kind} has no row, column or path`];
}

/** Every problem is a sentence in every language, and says its row where it has one. */
function unclear(problem: Problem): string[] {
  return (['de', 'de-einfach', 'en'] as const).flatMap((language) => {
    const { what, where, todo } = tellProblem(problem, language);
    // what is quoted may say anything
    const own = [problem.value, problem.hint, problem.column, problem.file, problem.path].reduce(
      (text: string, quoted) => (quoted ? text.replaceAll(quoted, '') : text),
      `${what}${where}${todo ?? ''}`,
    );
    if (!what.trim() || /undefined|null|NaN|\[object/.test(own)) return [`${problem.code} has no sentence (${language}): ${what}`];
    if (problem.row !== undefined && !where.includes(String(problem.row)))
      return [`${problem.code} does not say its row (${language}): ${where}`];
    return [];
  });
}

const codesIn = (problems: readonly Problem[]): string => [...new Set(problems.map(({ code }) => code))].join(', ') || 'nothing';
