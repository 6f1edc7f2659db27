import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** A small drawing on a field of 24 by 24: full lines, dashed lines, dots as x and y; without any, two dots stand beside each other. */
export interface Drawing {
  readonly line?: string;
  readonly dashed?: string;
  readonly dots?: readonly (readonly [number, number])[];
}

/** Two partners. */
export const TWO = [
  [5, 12],
  [19, 12],
] as const;

/** The drawn sign of a kind of finding or suggestion. Decoration: the kind always stands beside it as a word. */
export function drawnSign({ line, dashed, dots = TWO }: Drawing = {}): TemplateResult {
  return html`<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">
    ${line ? svg`<path d=${line}></path>` : nothing}${dashed ? svg`<path stroke-dasharray="0.1 3.4" stroke-width="2" d=${dashed}></path>` : nothing}
    ${dots.map(([x, y]) => svg`<circle cx=${x} cy=${y} r="2.4" fill="currentColor" stroke="none"></circle>`)}
  </svg>`;
}
