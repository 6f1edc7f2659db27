import { html, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { MapTexts } from '../../ui-texts/map-de.ts';

export type MapView = 'map' | 'table';

export interface ToolbarView {
  readonly texts: MapTexts;
  readonly filter: string;
  readonly view: MapView;
  readonly canGoBack: boolean;
  readonly onSearch: (text: string) => void;
  readonly onView: (view: MapView) => void;
  readonly onBack: () => void;
}

export function toolbarView({ texts, filter, view, canGoBack, onSearch, onView, onBack }: ToolbarView): TemplateResult {
  const radio = (value: MapView, text: string): TemplateResult =>
    html`<label><input type="radio" name="view" .checked=${live(view === value)} @change=${() => onView(value)} /> ${text}</label>`;
  return html`<div class="toolbar" part="toolbar">
    <div role="search" class="search">
      <label for="search">${texts.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        placeholder=${texts.searchHint}
        .value=${live(filter)}
        @input=${(event: Event) => onSearch((event.target as HTMLInputElement).value)}
      />
    </div>
    <fieldset class="views">
      <legend class="visually-hidden">${texts.view}</legend>
      ${radio('map', texts.viewMap)} ${radio('table', texts.viewTable)}
    </fieldset>
    ${view === 'map' ? html`<button type="button" part="button" class="back" ?disabled=${!canGoBack} @click=${onBack}>${texts.back}</button>` : ''}
  </div>`;
}

/** What buttons can do to the drawing; each has its gesture, and each gesture has its button. */
export interface DrawingMoves {
  zoomBy(factor: number): void;
  step(right: -1 | 0 | 1, down: -1 | 0 | 1): void;
  fit(): void;
}

const STEP = 1.5;

export function drawingButtons(texts: MapTexts, moves: DrawingMoves): TemplateResult {
  // named by the title alone: with a label beside it, the same word would be its description too and be said twice
  const icon = (name: string, path: string, act: () => void): TemplateResult =>
    html`<button type="button" part="button" class="icon" title=${name} @click=${act}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>
    </button>`;
  return html`<div role="group" class="moves" part="moves" aria-label=${texts.moveDrawing}>
    ${icon(texts.zoomIn, 'M10 4v12M4 10h12', () => moves.zoomBy(STEP))} ${icon(texts.zoomOut, 'M4 10h12', () => moves.zoomBy(1 / STEP))}
    ${icon(texts.panLeft, 'M16 10H4m5-5-5 5 5 5', () => moves.step(-1, 0))} ${icon(texts.panUp, 'M10 16V4M5 9l5-5 5 5', () => moves.step(0, -1))}
    ${icon(texts.panDown, 'M10 4v12m-5-5 5 5 5-5', () => moves.step(0, 1))} ${icon(texts.panRight, 'M4 10h12m-5-5 5 5-5 5', () => moves.step(1, 0))}
    <button type="button" part="button" @click=${() => moves.fit()}>${texts.fit}</button>
  </div>`;
}
