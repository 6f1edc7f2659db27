import type { KindOnMap } from '@netz-map/drawing';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { MapTexts } from '../../ui-texts/map-de.ts';
import { aboutPartner } from './about-partner.ts';
import { kindSample } from './kind-sample.ts';
import { windowOf, type TreeRow } from './tree-rows.ts';

export interface TreeView {
  readonly rows: readonly TreeRow[];
  readonly active: string | undefined;
  /** All partners of the network, filtered or not. */
  readonly partners: number;
  /** At most so many lines and the active one are put on the page. */
  readonly most: number;
  /** Whether it is said that somebody has no tie. */
  readonly tellsUnconnected: boolean;
  readonly isSelected: (row: TreeRow) => boolean;
  readonly looks: ReadonlyMap<string | undefined, KindOnMap>;
  readonly texts: MapTexts;
  /** A number per key, since data must never become an id in the page. */
  readonly idOf: (key: string) => string;
}

/** The list of partners and ties as an ARIA tree with roving focus: flat lines that know their level and true place. */
export function treeView(view: TreeView): TemplateResult {
  const { rows, active, texts } = view;
  if (rows.length === 0) return html`<p class="nobody">${texts.nobody}</p>`;
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === active),
  );
  const [from, end] = windowOf(rows, at, view.partners);
  const to = Math.min(end, Math.max(from + view.most, at + 1));
  return html`
    ${from > 0 ? html`<button type="button" part="button" data-by="-50">${texts.earlier}</button>` : nothing}
    <div role="tree" part="tree" class="tree" tabindex="-1" aria-label=${texts.list}>
      ${repeat(
        rows.slice(from, to),
        ({ key }) => key,
        (row, index) => {
          const state = { active: from + index === at, selected: view.isSelected(row) };
          // a key changes two lines of hundreds
          return guard([row, state.active, state.selected, view.texts, view.looks], () => item(row, view, state));
        },
      )}
    </div>
    ${end < rows.length ? html`<button type="button" part="button" data-by="50">${texts.later}</button>` : nothing}
  `;
}

function item(row: TreeRow, view: TreeView, state: { readonly active: boolean; readonly selected: boolean }): TemplateResult {
  return html`<div
    role="treeitem"
    id=${view.idOf(row.key)}
    class="row level-${row.level}"
    part="item"
    data-key=${row.key}
    tabindex=${state.active ? '0' : '-1'}
    aria-level=${row.level}
    aria-posinset=${row.posinset}
    aria-setsize=${row.setsize}
    aria-expanded=${row.expanded ?? nothing}
    aria-selected=${state.selected}
    >${content(row, view)}</div
  >`;
}

function content(row: TreeRow, { looks, texts, tellsUnconnected }: TreeView): TemplateResult {
  const twisty = html`<span class="twisty ${row.expanded === undefined ? '' : row.expanded ? 'open' : 'closed'}" aria-hidden="true"></span>`;
  if (row.tie) return html`<span class="sentence">${row.tie.sentence}</span>`;
  if (row.kind) return html`${twisty}<span>${texts.kind(row.kind.kind, row.kind.ties.length)}</span>`;
  const { name, organisation } = row.partner;
  const about = aboutPartner(row.partner, tellsUnconnected, texts);
  return html`${twisty}${kindSample(looks.get(organisation.kind || undefined))}<span
      ><bdi dir="auto" class="partner">${name}</bdi>${about ? html`<span class="pause">, </span><span class="about">${about}</span>` : nothing}</span
    >`;
}
