import type { TextDocument, TextItem, TextPair, TextSection } from '@netz-map/core';
import { html, nothing, type TemplateResult } from 'lit';
import { elementHeading } from '../base/element-heading.ts';
import { documentTable } from './document-table.ts';
import type { DocumentViewOptions } from './document-view-options.ts';

/**
 * An answer of the core in sentences, for the eye: what stands on its front, then its sections. Its title is the heading of the element and
 * stands there: `elementHeading(level, document.title, { id: 'heading', part: 'heading' })`. Needs `documentStyles` in the shadow root.
 * Parts: `subtitle`, `facts`, `section`, `card`, `subheading`, `items`, `item`, `kind`, `details`, `more`, `table`, `notes`.
 */
export function documentView({ subtitle, facts = [], sections }: TextDocument, options: DocumentViewOptions): TemplateResult {
  return html`<div class="document">
    ${subtitle === undefined ? nothing : html`<p class="subtitle" part="subtitle">${subtitle}</p>`}
    ${
      facts.length === 0
        ? nothing
        : html`<dl class="facts" part="facts">
            ${facts.map(({ term, text }) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}
          </dl>`
    }
    ${sections.map((section) => sectionView(section, options))}
  </div>`;
}

/** One section by itself, where an element puts something of its own between two of them. */
export function sectionView(section: TextSection, options: DocumentViewOptions): TemplateResult {
  const { level } = options;
  const { heading, card = false, paragraphs = [], table, notes = [], sections = [] } = section;
  return html`<div class=${card ? 'part cut' : 'part'} part=${card ? 'section card' : 'section'}>
    ${heading === undefined ? nothing : elementHeading(level, heading, { part: 'subheading' })}
    ${paragraphs.map((text) => html`<p>${text}</p>`)} ${itemsView(section, options)} ${table ? documentTable(table, options) : nothing}
    ${notes.map((text) => html`<p class="note" part="notes">${text}</p>`)}
    ${sections.map((inner) => sectionView(inner, { ...options, level: heading === undefined ? level : level + 1 }))}
  </div>`;
}

function itemsView(section: TextSection, options: DocumentViewOptions): TemplateResult | typeof nothing {
  const { items = [] } = section;
  const { most, more } = options.fold ?? { most: Infinity, more: String };
  // never a single one: its line would tell as much as the words that open it
  if (items.length <= most + 1) return items.length > 0 ? listView(items, section, options) : nothing;
  return html`${listView(items.slice(0, most), section, options)}
    <details class="folded" part="more">
      <summary>${more(items.length - most)}</summary>
      ${listView(items.slice(most), section, options, most + 1)}
    </details>`;
}

function listView(
  items: readonly TextItem[],
  { numbered = false, boxes = false }: TextSection,
  options: DocumentViewOptions,
  first = 1,
): TemplateResult {
  // a list of bare sentences stands closer than one of points with details
  const points = items.some(({ details = [] }) => details.length > 0);
  const all = items.map((item) => itemView(item, options));
  // "list" again, since Safari drops the role of lists without bullets
  if (numbered) return html`<ol start=${first} class=${points ? 'points' : ''} part="items">${all}</ol>`;
  return html`<ul role="list" class=${`${points ? 'points' : ''} ${boxes ? 'boxes' : ''}`} part="items">${all}</ul>`;
}

function itemView({ kind, text, about, details = [] }: TextItem, { partner, fold }: DocumentViewOptions): TemplateResult {
  const seen = fold?.details ?? fold?.most ?? Infinity;
  const most = details.length > seen + 1 ? seen : details.length;
  return html`<li part="item">
    ${kind === undefined ? nothing : html`<span class="kind" part="kind">${kind}</span>`} <span class="said">${about !== undefined && partner ? partner(about, text) : html`<bdi dir="auto">${text}</bdi>`}</span>
    ${details.length === 0 ? nothing : detailsView(details.slice(0, most))}
    ${
      most === details.length
        ? nothing
        : html`<details class="folded" part="more">
            <summary>${fold?.more(details.length - most)}</summary>
            ${detailsView(details.slice(most))}
          </details>`
    }
  </li>`;
}

function detailsView(details: NonNullable<TextItem['details']>): TemplateResult {
  return html`<ul role="list" class="details" part="details">
    ${details.map((detail) => html`<li>${typeof detail === 'string' ? detail : pairView(detail)}</li>`)}
  </ul>`;
}

/** An address of another kind than of the web leads nowhere: `javascript:` would be one. */
function pairView({ term, text, link }: TextPair): TemplateResult {
  const leads = link !== undefined && /^https?:\/\//i.test(link);
  return html`<b>${term}</b> ${leads ? html`<a href=${link} rel="noopener noreferrer" referrerpolicy="no-referrer">${text}</a>` : text}`;
}
