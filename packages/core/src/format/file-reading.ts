import { isRecord } from './fits.ts';
import type { Fields } from './network-file.ts';
import type { Problem } from './problem.ts';
import type { ProblemCode } from './problem-code.ts';
import { readFields } from './read-fields.ts';

/** What the readers of one file share: its name, and the problems found so far. */
export class FileReading {
  readonly problems: Problem[] = [];
  readonly #file: string | undefined;
  /** The number that the next record with this id gets; for each kind of record. */
  readonly #next = new Map<unknown, Map<string, number>>();

  constructor(file: string | undefined) {
    this.#file = file;
  }

  /** The fields that are right; each other one is reported and stays unknown, and so does a blank one. Fields nobody knows are left alone. */
  fields(fields: Fields, record: Record<string, unknown>, path: string): Record<string, unknown> {
    return readFields(fields, record, path, (place, value) => this.report('bad-value', 'warning', place, value));
  }

  /** The id, or, where it is taken, the id with a number behind it, so that the second record is kept as well. */
  unusedId(taken: ReadonlyMap<string, unknown>, id: string, path: string): string {
    if (!taken.has(id)) return id;
    this.report('duplicate-id', 'warning', path, id);
    const next = this.#next.get(taken) ?? new Map<string, number>();
    this.#next.set(taken, next);
    let n = next.get(id) ?? 2;
    while (taken.has(`${id}-${n}`)) n++;
    next.set(id, n + 1);
    return `${id}-${n}`;
  }

  report(code: ProblemCode, severity: Problem['severity'], path: string, value: unknown, hint?: string): void {
    const shown = value === undefined || value === null || isRecord(value) || Array.isArray(value) ? undefined : String(value).slice(0, 80);
    this.problems.push({ code, severity, file: this.#file, path, value: shown, ...(hint === undefined ? {} : { hint }) });
  }
}

/** The entries of a list; none where it is no list. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
