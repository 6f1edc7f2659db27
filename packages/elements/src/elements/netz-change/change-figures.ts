import { pairsOf, type Change, type Network, type TextTable } from '@netz-map/core';
import type { ChangeTexts } from './texts.ts';

/** How much there is in each state, and what came and went: partners, ties where both states tell of some, unmet needs where there are any. */
export function changeFigures(
  { from, to, partners, ties, gaps }: Change,
  states: { readonly before: Network; readonly after: Network },
  say: ChangeTexts,
  figure: (n: number) => string,
): TextTable {
  const row = (
    name: string,
    then: number,
    now: number,
    { gained, lost }: { gained: readonly unknown[]; lost: readonly unknown[] },
  ): string[] => [name, ...[then, now, gained.length, lost.length].map(figure)];
  const { opened, closed, stayed } = gaps;
  const unmet = { gained: opened, lost: closed };
  return {
    caption: say.figures,
    columns: [say.columns.what, say.columns.then, say.columns.now, say.columns.gained, say.columns.lost],
    rows: [
      row(say.rows.partners, present(states.before), present(states.after), partners),
      ...(ties === null ? [] : [row(say.rows.ties, alive(states.before, from), alive(states.after, to), ties)]),
      ...(opened.length + closed.length + stayed.length === 0
        ? []
        : [row(say.rows.gaps, closed.length + stayed.length, opened.length + stayed.length, unmet)]),
    ],
    numeric: [1, 2, 3, 4],
  };
}

const present = ({ organisations }: Network): number => organisations.filter(({ status }) => status !== 'ended').length;
const alive = (network: Network, day: string): number => pairsOf(network, day).filter(({ state }) => state !== 'dormant').length;
