import { paintedWidth, RING_WIDTH, tieSample, type LegendEntry, type Scene } from '@netz-map/drawing';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { kindSample } from './kind-sample.ts';

/** What the signs on the map mean, only those that are on it, with the as-of date and what is not known. */
export function legendView({ legend, caption }: Pick<Scene, 'legend' | 'caption'>, title: string): TemplateResult {
  return html`<div class="legend" part="legend">
    ${legend.length > 0 ? html`<ul aria-label=${title}>${legend.map((entry) => html`<li>${sample(entry)} <span>${entry.text}</span></li>`)}</ul>` : nothing}
    ${caption.map((line) => html`<p class="quiet">${line}</p>`)}
  </div>`;
}

/** Diagonals across the sample of an area. */
const HATCHING = 'M2 17L16 3M7 17L21 3M12 17L26 3M17 17L30 4M22 17L30 9M2 12L11 3M2 7L6 3';

function sample(entry: LegendEntry): TemplateResult {
  if (entry.kind === 'mark') return kindSample(entry);
  if (entry.kind === 'region')
    return html`<svg class="sample wide" viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
      <rect class="region ${entry.region}" x="2" y="3" width="28" height="14" rx="4"></rect>
      ${entry.region === 'cut-off' ? svg`<path stroke="currentcolor" stroke-opacity="0.35" d=${HATCHING}></path>` : nothing}
    </svg>`;
  const { path, marks, ring } = tieSample(entry, 1, 10, 30);
  return html`<svg class="sample wide" viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
    ${marks.map(({ x, y, r }) => svg`<circle fill="currentcolor" fill-opacity="0.5" cx=${x} cy=${y} r=${r}></circle>`)}
    <path
      class="tie normal ${entry.style}${entry.must ? ' must' : ''}"
      stroke-width=${paintedWidth(entry.style, entry.width, false)}
      stroke-dasharray=${entry.dash.join(' ') || nothing}
      d=${path}
    ></path>
    ${ring ? svg`<circle class="tie normal" stroke-width=${RING_WIDTH} cx=${ring.x} cy=${ring.y} r=${ring.r}></circle>` : nothing}
  </svg>`;
}
