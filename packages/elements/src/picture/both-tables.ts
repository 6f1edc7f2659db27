import type { Tie } from '@netz-map/core';
import { html, type TemplateResult } from 'lit';
import { saveFile } from '../tools/save-file.ts';
import { partnerTable, tieTable, type PartnerRow, type Sorting, type TableModel, type TieTableWords } from './table-model.ts';
import { tableView } from './table-view.ts';

export type WhichTable = 'partners' | 'ties';

/** Where somebody is in a table. */
export interface SeenOfTable {
  readonly sorting: Sorting | undefined;
  readonly page: number;
}

export interface BothTables extends TieTableWords {
  readonly partners: readonly PartnerRow[];
  readonly ties: readonly Tie[];
  /** The day for which the state of ties is told. */
  readonly asOf: string;
  readonly tellsUnconnected: boolean;
  readonly locale: 'de' | 'en';
  readonly seen: Readonly<Record<WhichTable, SeenOfTable>>;
  /** Whether all rows are to be there at once, as on paper. */
  readonly full: boolean;
  readonly onSee: (which: WhichTable, seen: SeenOfTable) => void;
  /** A table as the text of a CSV file. */
  readonly csv: (which: WhichTable) => Promise<string>;
}

/** The partners and the ties, each as a table. A table of ties alone would lose those who have none. */
export function bothTables(view: BothTables): TemplateResult {
  const { partners, ties, asOf, tellsUnconnected, locale, seen, full, onSee, csv, texts } = view;
  const table = (which: WhichTable, model: TableModel): TemplateResult => {
    const { sorting, page } = seen[which];
    return html`<div>
      ${tableView({
        table: model,
        sorting,
        page: full ? 'all' : page,
        locale,
        texts,
        onSort: (to) => onSee(which, { sorting: to, page: 0 }),
        onPage: (to) => onSee(which, { sorting, page: to }),
        onDownload: () => void csv(which).then((text) => saveFile(text, `${model.caption}.csv`, 'text/csv;charset=utf-8')),
      })}
    </div>`;
  };
  return html`<div class="tables" part="tables">
    ${table('partners', partnerTable(partners, tellsUnconnected, texts))} ${table('ties', tieTable(ties, asOf, view))}
  </div>`;
}
