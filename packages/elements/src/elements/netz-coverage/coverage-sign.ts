import type { CoverageState } from '@netz-map/core';
import { svg, type TemplateResult } from 'lit';

/** Rings that fill up as there is more help; each has a shape of its own, so that they differ without colour and in a small print. */
const SHAPES: Readonly<Record<CoverageState, ReturnType<typeof svg>>> = {
  uncovered: svg`<circle cx="8" cy="8" r="6.25" /><path d="M5.5 5.5l5 5m0-5l-5 5" />`,
  'no-capacity': svg`<circle cx="8" cy="8" r="6.25" /><path d="M4.5 8h7" />`,
  single: svg`<circle cx="8" cy="8" r="6.25" /><path class="full" d="M8 2a6 6 0 0 0 0 12z" />`,
  project: svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="2.6 2.3" /><path d="M8 4.5V8l2.5 1.5" />`,
  covered: svg`<circle class="full" cx="8" cy="8" r="6.25" />`,
  several: svg`<circle class="full" cx="8" cy="8" r="6.25" />`,
};

/** The sign of a state; the word stands beside it. */
export function coverageSign(state: CoverageState): TemplateResult<2> {
  return svg`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" part="sign">${SHAPES[state]}</svg>`;
}
