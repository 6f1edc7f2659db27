import { shapePath, type ColourIndex, type Shape } from '@netz-map/drawing';
import { html, type TemplateResult } from 'lit';

/** The mark of a kind of partner as it is on the map, before its word or name. */
export function kindSample(
  look: { readonly shape: Shape; readonly colour: ColourIndex } = { shape: 'ring', colour: 'other' },
): TemplateResult {
  return html`<svg class="sample" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path class="mark colour-${look.colour} ${look.shape}" d=${shapePath(look.shape, 10, 10, 6)}></path>
  </svg>`;
}
