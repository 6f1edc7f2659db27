import type { LegendEntry, Scene } from '@netz-map/drawing';
import { html, nothing, type TemplateResult } from 'lit';
import { kindSample } from './kind-sample.ts';

/** What the signs on the map mean, only those that are on it, with the as-of date and what is not known. */
export function legendView({ legend, caption }: Scene, title: string): TemplateResult {
  return html`<div class="legend" part="legend">
    ${legend.length > 0 ? html`<ul aria-label=${title}>${legend.map((entry) => html`<li>${sample(entry)} <span>${entry.text}</span></li>`)}</ul>` : nothing}
    ${caption.map((line) => html`<p class="quiet">${line}</p>`)}
  </div>`;
}

function sample(entry: LegendEntry): TemplateResult {
  if (entry.kind === 'mark') return kindSample(entry);
  if (entry.kind === 'region')
    return html`<svg class="sample wide" viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
      <rect class="region cut-off" x="2" y="3" width="28" height="14" rx="4"></rect>
    </svg>`;
  return html`<svg class="sample wide" viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
    <path class="tie normal ${entry.style}${entry.must ? ' must' : ''}" stroke-width=${entry.width} d="M2 10h28"></path>
  </svg>`;
}
