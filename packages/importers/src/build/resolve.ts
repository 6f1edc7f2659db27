import type { Problem } from '@netz-map/core';
import { type SaidOfPerson, saysPerson } from '../cells/says-person.ts';
import type { ColumnField } from '../columns/column-field.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { Merge } from '../read-result.ts';
import type { SourceRow } from '../table/raw-table.ts';
import type { Sheet } from '../table/sheet.ts';
import { nameKey, type NameIndex } from './name-index.ts';
import { slugOf, type Ids } from './slug.ts';

/** Where a name stands. */
export interface Mention {
  readonly sheet: Sheet;
  readonly row: SourceRow;
  readonly field: ColumnField;
}

/** An organisation that is known only because a tie, need or meeting names it. */
export interface Added {
  readonly id: string;
  readonly name: string;
  /** It bears a person's name, and nobody has said that it may be published. */
  readonly withheld?: SaidOfPerson | undefined;
}

/** Turns names in cells into ids, and reports those that lead nowhere. */
export class Resolver {
  readonly index: NameIndex;
  readonly added: Added[] = [];
  readonly #adding: boolean;
  readonly #ids: Ids;
  readonly #problems: ProblemList;
  readonly #spellings = new Map<string, Map<string, number>>();

  /** @param adding whether unknown names become organisations, because there is no table of them */
  constructor(index: NameIndex, ids: Ids, adding: boolean, problems: ProblemList) {
    this.index = index;
    this.#ids = ids;
    this.#adding = adding;
    this.#problems = problems;
  }

  /**
   * @param near city of the other end, asked where names are not unique
   * @param unknown the code under which a name that leads nowhere is reported, and how severe that is
   * @returns the id, or `undefined` after a report
   */
  resolve(
    name: string,
    mention: Mention,
    unknown: Problem['code'],
    near?: () => string | undefined,
    severity: Problem['severity'] = 'error',
  ): string | undefined {
    const found = this.index.find(name, near);
    const place = (): ReturnType<Sheet['problem']> => mention.sheet.problem(mention.row, mention.field);
    if (found) {
      if (found.ambiguous) this.#problems.add({ code: 'ambiguous-name', severity: 'warning', ...place(), value: name, hint: found.id });
      if (this.#adding && name !== found.name && name !== found.id) this.#sameAs(found, name, mention);
      return found.id;
    }
    if (!this.#adding) {
      this.#problems.add({ code: unknown, severity, ...place(), value: name }, () => this.index.nearest(name));
      return undefined;
    }
    // of a number that was taken for a list no letter is left
    const withheld = mention.row.withheld && (saysPerson(name) ?? (/\p{L}/u.test(name) ? undefined : 'contact'));
    const added = { id: this.#ids.take(slugOf(name)), name, withheld };
    this.added.push(added);
    this.index.add({ id: added.id, name, network: undefined });
    this.#problems.add({ code: 'organisation-added', severity: 'note', ...place(), value: name });
    return added.id;
  }

  /** The names that were added and written in several ways. */
  merges(): Merge[] {
    return this.added.flatMap(({ id, name }) => {
      const spellings = this.#spellings.get(id);
      return spellings ? [{ id, name, merged: [...spellings.keys()], rows: [...new Set(spellings.values())] }] : [];
    });
  }

  #sameAs(found: Added, name: string, { sheet, row, field }: Mention): void {
    const spellings = this.#spellings.get(found.id) ?? new Map<string, number>();
    this.#spellings.set(found.id, spellings);
    if (spellings.has(name) || nameKey(name) !== nameKey(found.name)) return;
    spellings.set(name, row.row);
    this.#problems.add({ code: 'names-merged', severity: 'note', ...sheet.problem(row, field), value: name, hint: found.name });
  }
}
