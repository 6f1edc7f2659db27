import type { Network, Organisation } from '@netz-map/core';
import type { LandscapeWish, LegendEntry, SceneOptions } from '@netz-map/drawing';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { css, dresser } from '../base/dresser.ts';
import { REGION_TEXTS } from './region-texts.ts';

/** Which partners could be gathered by it. */
const KNOWN: readonly (readonly [LandscapeWish, (organisation: Organisation) => boolean])[] = [
  ['auto', () => true],
  ['topic', ({ topics }) => topics.length > 0],
  ['place', ({ places }) => places.length > 0],
  ['group', ({ groups }) => groups.length > 0],
  ['kind', ({ kind }) => Boolean(kind)],
  ['none', () => true],
];

const dress = dresser(css`
  .regions select {
    min-block-size: max(2.25em, 24px);
    max-inline-size: 100%;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
  }

  @media (pointer: coarse) {
    .regions select {
      min-block-size: 44px;
    }
  }

  @media print {
    .regions {
      display: none;
    }
  }
`);

export interface RegionChoice {
  readonly wish: Pick<SceneOptions, 'language' | 'audience' | 'landscapes'> & { readonly network: Network };
  readonly legend: readonly LegendEntry[];
  readonly root: ShadowRoot | null;
  readonly onChoose: (wish: LandscapeWish) => void;
}

/**
 * By what the regions on the map are drawn, beside what the legend says of them; nothing where there are none, unless somebody has sent
 * them away. Offers only what the data know.
 */
export function regionChoice({ wish, legend, root, onChoose }: RegionChoice): TemplateResult | typeof nothing {
  const { network, language = 'de', audience, landscapes = 'auto' } = wish;
  const seen = legend.some((entry) => entry.kind === 'region' && entry.region === 'landscape');
  if (!seen && landscapes === 'auto') return nothing;
  if (root) dress(root);
  const { label, by } = REGION_TEXTS[language];
  const offered = KNOWN.filter(
    ([each, has]) => each === landscapes || ((each !== 'group' || audience !== 'public') && network.organisations.some(has)),
  );
  return html`<p class="regions">
    <label>
      ${label}
      <select .value=${live(landscapes)} @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value as LandscapeWish)}>
        ${offered.map(([each]) => html`<option value=${each} ?selected=${each === landscapes}>${by[each]}</option>`)}
      </select>
    </label>
  </p>`;
}
