import type { Organisation } from '@netz-map/core';
import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../base/web-address.ts';
import type { EntryTexts } from './entry-texts.ts';

/**
 * What everybody may read about a partner: what it is, what it offers, for whom and where. Not its money, its staff, notes or how full it is,
 * whatever the data say. Needs `entryStyles`.
 */
export function partnerEntry(organisation: Organisation, texts: EntryTexts, { city }: { readonly city: boolean }): TemplateResult {
  const { kind, network, topics, targetGroups, places, groups, description, status } = organisation;
  const website = webAddress(organisation.website);
  const about = [kind, city ? network : undefined].filter(Boolean).join(', ');
  const row = (term: string, words: readonly string[]): TemplateResult | typeof nothing =>
    words.length > 0 ? html`<div><dt>${term}</dt><dd><bdi dir="auto">${words.join(', ')}</bdi></dd></div>` : nothing;
  return html`
    ${about ? html`<p class="quiet">${about}</p>` : nothing} ${status === 'paused' ? html`<p>${texts.paused}</p>` : nothing}
    ${description ? html`<p><bdi dir="auto">${description}</bdi></p>` : nothing}
    <dl>
      ${row(texts.topics, topics)} ${row(texts.targetGroups, targetGroups)} ${row(texts.places, places)} ${row(texts.groups, groups)}
      ${
        website
          ? html`<div><dt>${texts.website}</dt><dd><a href=${website.href} rel="noopener noreferrer" referrerpolicy="no-referrer">${website.host}</a></dd></div>`
          : nothing
      }
    </dl>
  `;
}
