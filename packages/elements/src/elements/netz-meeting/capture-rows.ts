import { html, nothing, type TemplateResult } from 'lit';
import { comingIds, type Row, type RowList } from './meeting-state.ts';
import type { MeetingView } from './meeting-view.ts';

/** Which cells of a row choose a partner; the others are typed. */
const PARTNER_CELLS: Readonly<Record<RowList, readonly number[]>> = { talked: [0, 1], agreed: [0, 1], needs: [0], offers: [0] };

/** Rows to be filled in; a new one is there as soon as the last is begun, so that there is nothing to add and nothing half-way to lose. */
export function captureRows(list: RowList, view: MeetingView): TemplateResult {
  const { texts, state, change, focusNext } = view;
  const [question, columns] = texts.lists[list];
  const begun = state.rows[list];
  const last = begun.at(-1);
  const rows: readonly Row[] = last === undefined || last.some(Boolean) ? [...begun, columns.map(() => '')] : begun;
  const set = (next: readonly Row[]): void => change({ rows: { ...state.rows, [list]: next } });
  const write = (row: number, cell: number, value: string): void =>
    set(rows.map((each, r) => (r === row ? each.map((old, c) => (c === cell ? value : old)) : each)));
  return html`<fieldset class="rows" data-list=${list}>
    <legend>${question}</legend>
    ${rows.map(
      (row, r) => html`<div class="entry">
        ${row.map((value, c) => {
          const label = texts.rowCell(columns[c]!, r + 1);
          const on = ({ target }: Event): void => write(r, c, (target as HTMLInputElement | HTMLSelectElement).value);
          return html`<label class="field">
            <span aria-hidden="true">${columns[c]}</span>
            ${PARTNER_CELLS[list].includes(c) ? partnerSelect(value, label, on, view) : html`<input type="text" part="input" autocomplete="off" aria-label=${label} .value=${value} @input=${on} />`}
          </label>`;
        })}
        ${
          row.some(Boolean)
            ? html`<button
                type="button"
                part="button"
                class="plain"
                aria-label=${texts.clearRow(r + 1)}
                @click=${() => {
                  focusNext(`[data-list="${list}"] :is(select, input)`);
                  set(rows.filter((_, each) => each !== r));
                }}
              >
                ${texts.clear}
              </button>`
            : nothing
        }
      </div>`,
    )}
  </fieldset>`;
}

function partnerSelect(
  chosen: string,
  label: string,
  on: (event: Event) => void,
  { texts, state, name, partners }: MeetingView,
): TemplateResult {
  const coming = new Set(comingIds(state));
  const there = partners.filter(({ id }) => id === chosen || (coming.has(id) && !state.absent.has(id)));
  return html`<select part="select" aria-label=${label} @change=${on}>
    <option value="" .selected=${chosen === ''}>${texts.choose}</option>
    ${there.map(({ id }) => html`<option value=${id} .selected=${id === chosen}>${name(id)}</option>`)}
  </select>`;
}
