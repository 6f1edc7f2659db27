import { css, dresser } from '../base/dresser.ts';

/** How the tools look. They come into the page with their code, so that no other page carries them. */
const toolsStyles = css`
.tools { display: grid; gap: 0.75em 1.5em; padding: 0.75em 1em; border: 1px solid var(--_line); border-radius: var(--_radius); margin-block: 0.5em; }
@container (min-width: 52em) {
  .tools { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); align-items: start; }
  .tools > .group { grid-row: 1 / span 3; }
}
.tools fieldset { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
.tools legend, .tools .term { padding: 0; font-weight: 600; }
.tools .group { display: grid; gap: 0.5em; }
.tools .chips, .tools .buttons { display: flex; flex-wrap: wrap; align-items: center; gap: 0.375em 0.5em; margin-block: 0.375em; }
.tools .chip { position: relative; display: inline-flex; cursor: pointer; max-inline-size: 100%; }
.tools .chip input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer; }
.tools .chip > span { min-block-size: 28px; padding: 0.2em 0.75em; border: 1px solid var(--_edge); border-radius: 999px; overflow-wrap: anywhere; }
.tools .chip:hover > span { background: var(--_surface); }
.tools .chip input:checked + span { background: var(--_marked); border-color: var(--_accent); box-shadow: inset 0 0 0 1px var(--_accent); font-weight: 600; }
.tools .chip input:checked + span::before { content: '\\2713\\00a0' / ''; }
.tools .chip input:focus-visible + span { outline: 3px solid var(--_focus); outline-offset: 2px; }
.tools .count { color: var(--_quiet); font-weight: 400; font-size: max(0.875em, 12px); }
.tools input[type='range'] { display: block; inline-size: min(100%, 30em); min-block-size: 28px; accent-color: var(--_accent); margin: 0.25em 0; }
.tools select { min-block-size: max(2.25em, 24px); padding: 0.25em 0.5em; border: 1px solid var(--_edge); border-radius: var(--_radius); background: var(--_ground, Canvas); color: inherit; font: inherit; }
.tools p { margin: 0.25em 0; }
.tools input[type='search'] { max-inline-size: 26em; }
.narrowed { display: flex; flex-wrap: wrap; align-items: center; gap: 0.375em 0.75em; margin-block: 0.5em; }
.narrowed p { margin: 0; }
@media (pointer: coarse) {
  .tools .chip > span, .tools select, .tools input[type='range'] { min-block-size: 44px; }
  .tools .chip > span { display: inline-flex; align-items: center; gap: 0.25em; }
}
@media (forced-colors: active) {
  .tools .chip input:checked + span { outline: 2px solid Highlight; outline-offset: -4px; }
}
@media print { .tools { display: none; } }
`;

export const dress: (root: ShadowRoot) => void = dresser(toolsStyles);
