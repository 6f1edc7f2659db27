import { splitNames } from '../cells/list.ts';
import type { SourceRow } from '../table/raw-table.ts';
import type { Reading } from '../table/sheet.ts';
import type { Resolver } from './resolve.ts';

/** Ids of the organisations at the two ends of a row of ties; several when a cell names several. */
export interface Ends {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * Finds the organisations that the rows of a table of ties name, and reports those that nobody knows. A cell that names one organisation
 * for sure is looked up once: the same names stand in thousands of rows.
 *
 * @param cityOf the city of an organisation, to tell namesakes apart
 */
export function tieEnds(
  { sheet, problems }: Reading,
  resolver: Resolver,
  cityOf: (id: string) => string | undefined,
): (row: SourceRow) => Ends | undefined {
  const sure = new Map<string, readonly string[]>();
  const isKnown = (name: string): boolean => resolver.index.has(name);
  const remember = (cell: string): readonly string[] | undefined => {
    const [name, ...others] = splitNames(cell, isKnown);
    const found = name === undefined || others.length > 0 ? undefined : resolver.index.find(name);
    if (!found || found.ambiguous || (name !== found.name && name !== found.id)) return undefined;
    const ids = [found.id];
    sure.set(cell, ids);
    return ids;
  };
  return (row) => {
    const [first, second] = [sheet.cell(row, 'from'), sheet.cell(row, 'to')];
    const [from, to] = [sure.get(first) ?? remember(first), sure.get(second) ?? remember(second)];
    if (from && to) return { from, to };
    const [senders, receivers] = [splitNames(first, isKnown), splitNames(second, isKnown)];
    if (senders.length === 0 || receivers.length === 0) {
      const place = sheet.problem(row, senders.length === 0 ? 'from' : 'to');
      problems.add({ code: 'tie-without-end', severity: 'error', ...place, value: row.cells.join(' ') });
      return undefined;
    }
    const resolve = (names: readonly string[], field: 'from' | 'to', near: () => string | undefined): string[] =>
      names.flatMap((name) => resolver.resolve(name, { sheet, row, field }, 'tie-to-unknown', near) ?? []);
    // of two namesakes in two cities, the one in the city of the other end is meant
    const ids = resolve(senders, 'from', () => {
      const other = receivers.map((name) => resolver.index.find(name)).find((found) => found?.ambiguous === false);
      return other && cityOf(other.id);
    });
    return { from: ids, to: resolve(receivers, 'to', () => (ids[0] === undefined ? undefined : cityOf(ids[0]))) };
  };
}
