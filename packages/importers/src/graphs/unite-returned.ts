import { ROWS_A_STEP, type Steps } from '../file-task.ts';
import type { TextTie } from './text-records.ts';

/**
 * Where every tie of a kind is returned with the same value, as in a symmetric matrix, the two reports of a pair become one tie that the
 * other side confirms. One tie without its return, and all reports stay as they are. Complexity: linear.
 */
export function* uniteReturned(ties: readonly TextTie[]): Steps<readonly TextTie[]> {
  const told = ({ value, note }: TextTie): string => `${value}\n${note}`;
  const reports = new Map<string, string>();
  for (let i = 0; i < ties.length; i++) {
    const tie = ties[i]!;
    if (i % (ROWS_A_STEP * 10) === 0) yield;
    reports.set(`${tie.from} ${tie.to}`, told(tie));
  }
  const between = ties.filter(({ from, to }) => from !== to);
  if (between.length === 0 || !between.every((tie) => reports.get(`${tie.to} ${tie.from}`) === told(tie))) return ties;
  yield;
  const seen = new Set<string>();
  return ties.flatMap((tie) => {
    if (tie.from === tie.to) return [tie];
    if (seen.has(`${tie.to} ${tie.from}`)) return [];
    seen.add(`${tie.from} ${tie.to}`);
    return [{ ...tie, mutual: true }];
  });
}
