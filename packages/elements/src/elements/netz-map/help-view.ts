import { html, type TemplateResult } from 'lit';
import type { MapTexts } from '../../ui-texts/map-de.ts';

/** Which key does what. */
export function helpView({ help, keys }: MapTexts): TemplateResult {
  return html`<details class="help" part="help">
    <summary>${help}</summary>
    <dl class="keys">
      ${keys.map(([key, effect]) => html`<dt>${key}</dt><dd>${effect}</dd>`)}
    </dl>
  </details>`;
}
