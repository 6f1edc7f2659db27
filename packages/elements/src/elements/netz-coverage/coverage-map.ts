import { COVERAGE_STATES, type CoverageCell, type CoverageState } from '@netz-map/core';
import type { NameOrder } from '../../base/name-order.ts';

/** What the rows of the map are. */
export type RowsBy = 'topic' | 'target-group';

/** All that is looked for in one row and one column. */
export interface MapField {
  readonly key: string;
  /** The most urgent of its needs. */
  readonly state: CoverageState;
  /** How many of its needs are as urgent as that. */
  readonly urgent: number;
  /** The needs, by their number among the cells of the answer. */
  readonly wishes: readonly number[];
}

export interface CoverageMap {
  /** Places, or cities where there are several; `undefined`: none is named. */
  readonly columns: readonly (string | undefined)[];
  readonly byCity: boolean;
  readonly rows: readonly { readonly name: string | undefined; readonly fields: readonly (MapField | undefined)[] }[];
}

/**
 * The needs of a network as a table: rows of topics or of people, columns of places. Rows and columns in which most is missing come first,
 * then those for which most ask, then by their names: a large and sparse table can be read from its corner.
 *
 * @remarks Complexity: rows × columns, besides n log n in needs.
 */
export function coverageMap(cells: readonly CoverageCell[], by: RowsBy, order: NameOrder): CoverageMap {
  const byCity = new Set(cells.map(({ network }) => network)).size > 1;
  const columnOf = ({ network, place }: CoverageCell): string | undefined => (byCity ? network : place);
  const rowOf = ({ topic, targetGroup }: CoverageCell): string | undefined => (by === 'topic' ? topic : targetGroup);
  const byUrgency = (nameOf: (cell: CoverageCell) => string | undefined): (string | undefined)[] => {
    const weights = new Map<string | undefined, { missing: number; all: number }>();
    for (const cell of cells) {
      const { missing, all } = weights.get(nameOf(cell)) ?? { missing: 0, all: 0 };
      weights.set(nameOf(cell), { missing: missing + Number(MISSING.has(cell.state)), all: all + 1 });
    }
    return [...weights]
      .sort(([a, p], [b, q]) => q.missing - p.missing || q.all - p.all || order.compare(a ?? '', b ?? ''))
      .map(([name]) => name);
  };
  const wishes = new Map<string, number[]>();
  cells.forEach((cell, index) => {
    const key = keyOf(rowOf(cell), columnOf(cell));
    const same = wishes.get(key);
    if (same) same.push(index);
    else wishes.set(key, [index]);
  });
  const columns = byUrgency(columnOf);
  const rows = byUrgency(rowOf).map((name) => ({ name, fields: columns.map((column) => field(cells, keyOf(name, column), wishes)) }));
  return { columns, byCity, rows };
}

/** Nobody can meet these, at least at present. */
const MISSING: ReadonlySet<CoverageState> = new Set(['uncovered', 'no-capacity']);
const keyOf = (row: string | undefined, column: string | undefined): string => JSON.stringify([row ?? null, column ?? null]);
const urgency = (state: CoverageState): number => COVERAGE_STATES.indexOf(state);

function field(cells: readonly CoverageCell[], key: string, all: ReadonlyMap<string, readonly number[]>): MapField | undefined {
  const wishes = all.get(key);
  if (!wishes) return undefined;
  const states = wishes.map((index) => cells[index]!.state);
  const state = states.reduce((worst, next) => (urgency(next) < urgency(worst) ? next : worst));
  return { key, state, urgent: states.filter((one) => one === state).length, wishes };
}
