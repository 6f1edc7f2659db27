import type { HTMLTemplateResult, SVGTemplateResult } from 'lit';

// Takes the place of `lit` in the files that `netz-map.js` loads: what they draw is given to its copy of Lit, so that they need none.
// A template says what it is by a property of this name, which all versions 2 and 3 of Lit share; see rollup.config.mjs.

/** As that of Lit. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): HTMLTemplateResult {
  return { _$litType$: 1, strings, values };
}

/** As that of Lit. */
export function svg(strings: TemplateStringsArray, ...values: unknown[]): SVGTemplateResult {
  return { _$litType$: 2, strings, values };
}

/** As that of Lit. */
export const nothing = Symbol.for('lit-nothing');
