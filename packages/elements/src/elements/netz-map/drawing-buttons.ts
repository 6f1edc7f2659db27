import { html, svg, type TemplateResult } from 'lit';
import { CLOSER, type Eye } from '../../stage/eye.ts';
import type { MapTexts } from '../../ui-texts/map-de.ts';

export interface DrawingButtonsView {
  readonly texts: MapTexts;
  readonly eye: Eye;
  /** Goes to what the map speaks about now; missing while it speaks about nothing. */
  readonly toSelection: (() => void) | undefined;
}

/**
 * Every gesture has its button. One that would change nothing says so and stays where it is: who has just pressed it keeps the
 * focus. Arrows keep their sides on pages that are read from right to left.
 */
export function drawingButtons({ texts, eye, toSelection }: DrawingButtonsView): TemplateResult {
  const { reach } = eye;
  const press = (can: boolean, act: () => void) => (): void => {
    if (can) act();
  };
  // named by the title alone: with a label beside it, the same word would be its description too and be said twice
  const icon = (can: boolean, name: string, path: string, act: () => void): TemplateResult =>
    html`<button type="button" part="button" class="icon" title=${name} aria-disabled=${can ? 'false' : 'true'} @click=${press(can, act)}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>
    </button>`;
  const word = (can: boolean, name: string, act: () => void): TemplateResult =>
    html`<button type="button" part="button" aria-disabled=${can ? 'false' : 'true'} @click=${press(can, act)}>${name}</button>`;
  return html`<div role="group" class="moves" part="moves" aria-label=${texts.moveDrawing}>
    <span class="joined">
      ${icon(reach.closer, texts.zoomIn, 'M10 4v12M4 10h12', () => eye.zoomBy(CLOSER))}${icon(reach.wider, texts.zoomOut, 'M4 10h12', () => eye.zoomBy(1 / CLOSER))}</span>
    <span class="joined">
      ${icon(reach.left, texts.panLeft, 'M16 10H4m5-5-5 5 5 5', () => eye.step(-1, 0))}${icon(reach.up, texts.panUp, 'M10 16V4M5 9l5-5 5 5', () => eye.step(0, -1))}${icon(reach.down, texts.panDown, 'M10 4v12m-5-5 5 5 5-5', () => eye.step(0, 1))}${icon(reach.right, texts.panRight, 'M4 10h12m-5-5 5 5-5 5', () => eye.step(1, 0))}</span>
    ${word(reach.all, texts.fit, () => eye.fit())} ${word(toSelection !== undefined, texts.toSelection, () => toSelection?.())}
  </div>`;
}
