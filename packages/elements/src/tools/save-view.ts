import type { Orientation, PaperSize } from '@netz-map/drawing';
import { html, type TemplateResult } from 'lit';
import type { PosterSheet } from './map-picture.ts';
import type { ToolsTexts } from './tools-texts.ts';

/** What can be saved. */
export type Saving = 'poster-svg' | 'poster-png' | 'poster-print' | 'drawing-svg' | 'drawing-png' | 'partners-csv' | 'ties-csv';

export interface SaveView {
  readonly sheet: PosterSheet;
  /** What became of the last file. */
  readonly said: string;
  readonly texts: ToolsTexts;
  readonly onSheet: (sheet: PosterSheet) => void;
  readonly onSave: (what: Saving) => void;
}

const SIZES: readonly PaperSize[] = ['A4', 'A3', 'A2', 'A1', 'A0'];

/** A poster, the picture as it is seen, and both tables. */
export function saveView({ sheet, said, texts, onSheet, onSave }: SaveView): TemplateResult {
  const save = (what: Saving, text: string): TemplateResult =>
    html`<button type="button" part="button" @click=${() => onSave(what)}>${text}</button>`;
  const choose = (event: Event): string => (event.target as HTMLSelectElement).value;
  return html`<details class="save">
    <summary>${texts.save}</summary>
    <div class="buttons">
      <label
        >${texts.paper}
        <select @change=${(event: Event) => onSheet({ ...sheet, paper: choose(event) as PaperSize })}>
          ${SIZES.map((size) => html`<option value=${size} ?selected=${size === sheet.paper}>${size}</option>`)}
        </select></label
      >
      <label
        >${texts.orientation}
        <select @change=${(event: Event) => onSheet({ ...sheet, orientation: choose(event) as Orientation })}>
          <option value="landscape" ?selected=${sheet.orientation === 'landscape'}>${texts.landscape}</option>
          <option value="portrait" ?selected=${sheet.orientation === 'portrait'}>${texts.portrait}</option>
        </select></label
      >
      ${save('poster-svg', texts.posterSvg)} ${save('poster-png', texts.posterPng)} ${save('poster-print', texts.posterPrint)}
    </div>
    <div class="buttons">
      ${save('drawing-svg', texts.drawingSvg)} ${save('drawing-png', texts.drawingPng)} ${save('partners-csv', texts.partnersCsv)}
      ${save('ties-csv', texts.tiesCsv)}
    </div>
    <p class="quiet">${texts.saveNote}</p>
    <p role="status">${said}</p>
  </details>`;
}
