import { html, type TemplateResult } from 'lit';
import type { CoverageMap, MapField, RowsBy } from './coverage-map.ts';
import { coverageSign } from './coverage-sign.ts';
import type { CoverageTexts } from './texts.ts';

export interface CoverageTableView {
  readonly map: CoverageMap;
  readonly by: RowsBy;
  readonly say: CoverageTexts;
  /** Key of the field whose needs are shown below. */
  readonly open: string | undefined;
  readonly onOpen: (key: string) => void;
}

/** More columns than this do not fit on a printed page; the list stands there in their place. */
const MOST_PRINTED = 7;

/** The table itself: native, with a button in each field that has something to tell. */
export function coverageTable(view: CoverageTableView): TemplateResult {
  const { map, by, say } = view;
  const columns = map.columns.map((column) => column ?? (map.byCity ? say.noCity : say.noPlace));
  const caption = say.caption(map.byCity);
  return html`<div
    class=${columns.length > MOST_PRINTED ? 'table-frame map wide' : 'table-frame map'}
    part="table"
    tabindex="0"
    role="group"
    aria-label=${caption}
  >
    <table>
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${say.corner[by](map.byCity)}</th>
          ${columns.map((column) => html`<th scope="col"><bdi dir="auto">${column}</bdi></th>`)}
        </tr>
      </thead>
      <tbody>
        ${map.rows.map(({ name, fields }) => {
          const row = name ?? say.nobodyNamed;
          return html`<tr>
            <th scope="row"><bdi dir="auto">${row}</bdi></th>
            ${fields.map((field, i) => (field ? html`<td>${fieldButton(field, `${row}, ${columns[i]!}`, view)}</td>` : html`<td></td>`))}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function fieldButton({ key, state, urgent, wishes }: MapField, where: string, { say, open, onOpen }: CoverageTableView): TemplateResult {
  return html`<button
    type="button"
    class="field ${state}"
    part="button field"
    data-key=${key}
    aria-expanded=${open === key}
    @focus=${reveal}
    @click=${() => onOpen(key)}
  >
    ${coverageSign(state)}
    <span><span class="visually-hidden">${where}: </span>${say.word[state]}</span>
    ${wishes.length > 1 ? html`<small>${say.ofThem(urgent, wishes.length)}</small>` : ''}
  </button>`;
}

/** Not every browser scrolls to what gets the focus, and none must leave it under the heads. */
function reveal({ currentTarget }: Event): void {
  (currentTarget as HTMLElement).scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** What the signs say, with a word each; only those that are seen. */
export function coverageLegend({ map, say }: Pick<CoverageTableView, 'map' | 'say'>): TemplateResult {
  const seen = new Set(map.rows.flatMap(({ fields }) => fields.map((field) => field && say.word[field.state])));
  const told = (['uncovered', 'no-capacity', 'single', 'project', 'covered'] as const).filter((state) => seen.has(say.word[state]));
  return html`<ul class=${map.columns.length > MOST_PRINTED ? 'legend wide' : 'legend'} role="list" part="legend" aria-label=${say.legend}>
    ${told.map((state) => html`<li>${coverageSign(state)} <span><b>${say.word[state]}:</b> ${say.meaning[state]}</span></li>`)}
    <li class="quiet">${say.empty}</li>
  </ul>`;
}
