import type { TextDocument, TextItem, TextPair, TextSection } from '@netz-map/core';
import { html, nothing, type TemplateResult } from 'lit';
import { elementHeading } from '../base/element-heading.ts';
import { documentTable } from './document-table.ts';

export interface DocumentViewOptions {
  /** Level of the headings of the first sections, 1 to 6; those inside stand one deeper. */
  readonly level: number;
}

/**
 * An answer of the core in sentences, for the eye: what stands on its front, then its sections. Its title is the heading of the element and
 * stands there: `elementHeading(level, document.title, { id: 'heading', part: 'heading' })`. Needs `documentStyles` in the shadow root.
 * Parts: `subtitle`, `facts`, `section`, `card`, `subheading`, `items`, `item`, `kind`, `details`, `table`, `notes`.
 */
export function documentView({ subtitle, facts = [], sections }: TextDocument, { level }: DocumentViewOptions): TemplateResult {
  return html`<div class="document">
    ${subtitle === undefined ? nothing : html`<p class="subtitle" part="subtitle">${subtitle}</p>`}
    ${
      facts.length === 0
        ? nothing
        : html`<dl class="facts" part="facts">
            ${facts.map(({ term, text }) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}
          </dl>`
    }
    ${sections.map((section) => sectionView(section, level))}
  </div>`;
}

/** One section by itself, where an element puts something of its own between two of them. */
export function sectionView(section: TextSection, level: number): TemplateResult {
  const { heading, card = false, paragraphs = [], table, notes = [], sections = [] } = section;
  return html`<div class=${card ? 'part cut' : 'part'} part=${card ? 'section card' : 'section'}>
    ${heading === undefined ? nothing : elementHeading(level, heading, { part: 'subheading' })}
    ${paragraphs.map((text) => html`<p>${text}</p>`)} ${itemsView(section)} ${table ? documentTable(table) : nothing}
    ${notes.map((text) => html`<p class="note" part="notes">${text}</p>`)}
    ${sections.map((inner) => sectionView(inner, heading === undefined ? level : level + 1))}
  </div>`;
}

function itemsView({ items = [], numbered = false, boxes = false }: TextSection): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  // a list of bare sentences stands closer than one of points with details
  const points = items.some(({ details = [] }) => details.length > 0);
  const all = items.map(itemView);
  // "list" again, since Safari drops the role of lists without bullets
  if (numbered) return html`<ol class=${points ? 'points' : ''} part="items">${all}</ol>`;
  return html`<ul role="list" class=${`${points ? 'points' : ''} ${boxes ? 'boxes' : ''}`} part="items">${all}</ul>`;
}

function itemView({ kind, text, details = [] }: TextItem): TemplateResult {
  return html`<li part="item">
    ${kind === undefined ? nothing : html`<span class="kind" part="kind">${kind}</span>`} <span class="said">${text}</span>
    ${
      details.length === 0
        ? nothing
        : html`<ul role="list" class="details" part="details">
            ${details.map((detail) => html`<li>${typeof detail === 'string' ? detail : pairView(detail)}</li>`)}
          </ul>`
    }
  </li>`;
}

/** An address of another kind than of the web leads nowhere: `javascript:` would be one. */
function pairView({ term, text, link }: TextPair): TemplateResult {
  const leads = link !== undefined && /^https?:\/\//i.test(link);
  return html`<b>${term}</b> ${leads ? html`<a href=${link} rel="noreferrer">${text}</a>` : text}`;
}
