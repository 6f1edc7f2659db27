import { html, nothing, type TemplateResult } from 'lit';
import type { MapTexts } from '../ui-texts/map-de.ts';
import { ROWS_PER_PAGE, sorted, type Sorting, type TableModel } from './table-model.ts';

export interface TableView {
  readonly table: TableModel;
  readonly sorting: Sorting | undefined;
  /** From 0. */
  readonly page: number | 'all';
  readonly locale: 'de' | 'en';
  readonly texts: MapTexts;
  readonly onSort: (sorting: Sorting) => void;
  readonly onPage: (page: number) => void;
  readonly onDownload: () => void;
}

/** A native table with sort buttons, a hundred rows a page, and its file to save. */
export function tableView({ table, sorting, page, locale, texts, onSort, onPage, onDownload }: TableView): TemplateResult {
  const rows = sorted(table.rows, sorting, locale);
  const size = page === 'all' ? rows.length : ROWS_PER_PAGE;
  const last = Math.max(0, Math.ceil(rows.length / size) - 1);
  const shown = page === 'all' ? 0 : Math.min(page, last);
  const [from, to] = [shown * size, Math.min(rows.length, (shown + 1) * size)];
  return html`<div class="table-frame" part="table" tabindex="0" role="group" aria-label=${table.caption}>
      <table>
        <caption>
          ${table.caption} (${rows.length.toLocaleString(locale)})
        </caption>
        <thead>
          <tr>
            ${table.columns.map((column, index) => heading(column, index, sorting, onSort))}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(from, to).map(
            (cells) =>
              html`<tr>
                ${cells.map(({ text }, index) => (index === 0 ? html`<th scope="row"><bdi dir="auto">${text}</bdi></th>` : html`<td><bdi dir="auto">${text}</bdi></td>`))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <div class="pages">
      ${
        last > 0
          ? html`<span>${texts.rows(from + 1, to, rows.length)}</span>
            <button type="button" part="button" ?disabled=${shown === 0} @click=${() => onPage(shown - 1)}>${texts.previousPage}</button>
            <button type="button" part="button" ?disabled=${shown === last} @click=${() => onPage(shown + 1)}>${texts.nextPage}</button>`
          : nothing
      }
      <button type="button" part="button" class="plain" @click=${onDownload}>${texts.download(table.caption)}</button>
    </div>`;
}

function heading(column: string, index: number, sorting: Sorting | undefined, onSort: TableView['onSort']): TemplateResult {
  const mine = sorting?.column === index ? sorting : undefined;
  return html`<th scope="col" aria-sort=${mine ? (mine.up ? 'ascending' : 'descending') : 'none'}>
    <button type="button" class="sort ${mine ? (mine.up ? 'up' : 'down') : ''}" @click=${() => onSort({ column: index, up: !mine?.up })}>${column}</button>
  </th>`;
}
