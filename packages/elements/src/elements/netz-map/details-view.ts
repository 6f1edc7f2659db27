import { html, nothing, type TemplateResult } from 'lit';
import { elementHeading } from '../../base/element-heading.ts';
import { webAddress } from '../../base/web-address.ts';
import type { MapTexts } from '../../ui-texts/map-de.ts';
import type { PartnerEntry } from './partner-list.ts';

export interface DetailsView {
  readonly partner: PartnerEntry;
  /** Of the heading. */
  readonly level: number;
  readonly tellsUnconnected: boolean;
  readonly texts: MapTexts;
  /** Whether only this partner and its neighbours are shown. */
  readonly near: boolean;
  readonly onNear: () => void;
  readonly onClose: () => void;
}

/** What is known about one partner. Columns that the model has no field for, funding, notes and strain are never shown. */
export function detailsView({ partner, level, tellsUnconnected, texts, near, onNear, onClose }: DetailsView): TemplateResult {
  const { organisation, ties, name } = partner;
  const website = webAddress(organisation.website);
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [texts.topics, organisation.topics],
    [texts.targetGroups, organisation.targetGroups],
    [texts.places, organisation.places],
    [texts.groups, organisation.groups],
  ];
  return html`<section class="details" part="details" aria-labelledby="partner">
    <div class="details-head">
      ${elementHeading(level, html`<bdi dir="auto">${name}</bdi>`, { id: 'partner', part: 'details-heading' })}
      <button type="button" part="button" class="plain close" @click=${onClose}>${texts.close}</button>
    </div>
    ${organisation.kind ? html`<p class="quiet">${organisation.kind}</p>` : nothing}
    ${organisation.status === 'paused' ? html`<p>${texts.paused}</p>` : nothing}
    ${organisation.description ? html`<p>${organisation.description}</p>` : nothing}
    ${ties.length > 0 ? html`<p><button type="button" part="button" class="near" aria-pressed=${near} @click=${onNear}>${texts.onlyNeighbours}</button></p>` : nothing}
    <dl>
      ${lists.map(([term, words]) => (words.length > 0 ? html`<div><dt>${term}</dt><dd>${words.join(', ')}</dd></div>` : nothing))}
      ${
        website
          ? html`<div><dt>${texts.website}</dt><dd><a href=${website.href} rel="noopener noreferrer" referrerpolicy="no-referrer">${website.host}</a></dd></div>`
          : nothing
      }
    </dl>
    ${ties.length > 0 ? html`<p class="term">${texts.tiesHeading}</p><ul>${ties.map(({ otherName, summary }) => html`<li><bdi dir="auto">${otherName}</bdi>${summary ? html`<span class="pause">: </span><span class="about">${summary}</span>` : nothing}</li>`)}</ul>` : tellsUnconnected ? html`<p>${texts.noTies}</p>` : nothing}
  </section>`;
}
