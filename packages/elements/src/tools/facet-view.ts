import { foldWord } from '@netz-map/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Facet, FacetValue } from './facets.ts';
import type { ToolsTexts } from './tools-texts.ts';

/** Longer facets are folded, with a search inside. */
const SHORT = 12;

export interface FacetView {
  readonly facet: Facet;
  readonly chosen: ReadonlySet<string> | undefined;
  /** What is searched for in a long facet. */
  readonly query: string;
  readonly texts: ToolsTexts;
  readonly onToggle: (key: string) => void;
  readonly onQuery: (query: string) => void;
}

/** The words of one facet as chips: several may be chosen. */
export function facetView({ facet, chosen, query, texts, onToggle, onQuery }: FacetView): TemplateResult {
  const { name, values } = facet;
  const title = texts.facets[name];
  const chip = ({ key, text, count }: FacetValue): TemplateResult =>
    html`<label class="chip">
      <input type="checkbox" name=${name} .checked=${chosen?.has(key) ?? false} @change=${() => onToggle(key)} />
      <span><bdi dir="auto">${text}</bdi><span class="pause">, </span><span class="count" aria-hidden="true">${count}</span><span class="visually-hidden">${texts.partners(count)}</span></span>
    </label>`;
  if (values.length <= SHORT)
    return html`<fieldset class="facet"><legend>${title}</legend><div class="chips">${values.map(chip)}</div></fieldset>`;
  const wanted = foldWord(query);
  const fitting = values.filter(({ key }) => key.includes(wanted) || chosen?.has(key));
  return html`<details class="facet" ?open=${chosen !== undefined}>
    <summary>${texts.folded(title, values.length, chosen?.size ?? 0)}</summary>
    <input
      type="search"
      autocomplete="off"
      aria-label=${texts.searchIn(title)}
      placeholder=${texts.searchIn(title)}
      .value=${query}
      @input=${(event: Event) => onQuery((event.target as HTMLInputElement).value)}
    />
    <fieldset>
      <legend class="visually-hidden">${title}</legend>
      <div class="chips">${fitting.length > 0 ? fitting.map(chip) : nothing}</div>
    </fieldset>
  </details>`;
}
