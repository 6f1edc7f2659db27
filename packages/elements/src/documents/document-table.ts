import type { TextTable } from '@netz-map/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentViewOptions } from './document-view-options.ts';

/** More columns may be wider than a phone: the table then scrolls inside its frame, which the keyboard must reach. */
const MOST_COLUMNS_ON_A_PHONE = 2;

/** A table of an answer: what each row is about stands in its first cell. */
export function documentTable(
  { caption, columns, rows, about = [], numeric = [] }: TextTable,
  { partner }: Pick<DocumentViewOptions, 'partner'>,
): TemplateResult {
  const wide = columns.length > MOST_COLUMNS_ON_A_PHONE;
  const side = (index: number): string => (numeric.includes(index) ? 'number' : '');
  return html`<div
    class=${wide ? 'table-frame wide' : 'table-frame'}
    part="table"
    tabindex=${wide ? 0 : nothing}
    role=${wide ? 'group' : nothing}
    aria-label=${wide ? caption : nothing}
  >
    <table>
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          ${columns.map((column, index) => html`<th scope="col" class=${side(index)}>${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells, row) =>
            html`<tr>
              ${cells.map((cell, index) => (index === 0 ? html`<th scope="row">${about[row] !== undefined && partner ? partner(about[row], cell) : html`<bdi dir="auto">${cell}</bdi>`}</th>` : html`<td class=${side(index)}><bdi dir="auto">${cell}</bdi></td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
