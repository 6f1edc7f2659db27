import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { MapTexts } from '../../ui-texts/map-de.ts';

export type MapView = 'map' | 'table';

export interface ToolbarView {
  readonly texts: MapTexts;
  readonly filter: string;
  readonly view: MapView;
  readonly canGoBack: boolean;
  /** The button that opens the tools. */
  readonly tools: TemplateResult;
  readonly onSearch: (text: string) => void;
  /** Enter in the search. */
  readonly onFound: () => void;
  readonly onView: (view: MapView) => void;
  readonly onBack: () => void;
}

export function toolbarView({ texts, filter, view, canGoBack, tools, onSearch, onFound, onView, onBack }: ToolbarView): TemplateResult {
  const radio = (value: MapView, text: string): TemplateResult =>
    html`<label><input type="radio" name="view" .checked=${live(view === value)} @change=${() => onView(value)} /> ${text}</label>`;
  return html`<div class="toolbar" part="toolbar">
    <div role="search" aria-labelledby="heading" class="search">
      <label for="search">${texts.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        placeholder=${texts.searchHint}
        .value=${live(filter)}
        @input=${(event: Event) => onSearch((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && onFound()}
      />
    </div>
    <fieldset class="views">
      <legend class="visually-hidden">${texts.view}</legend>
      ${radio('map', texts.viewMap)} ${radio('table', texts.viewTable)}
    </fieldset>
    ${view === 'map' ? html`<button type="button" part="button" class="back" ?disabled=${!canGoBack} @click=${onBack}>${texts.back}</button>` : ''} ${tools}
  </div>`;
}
