import type { Organisation } from '@netz-map/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { MapTexts } from '../ui-texts/map-de.ts';

/** A partner with whom it has a tie, and how alive that is. */
interface TieOnPaper {
  readonly otherName: string;
  readonly pair: { readonly state: 'active' | 'unknown' | 'dormant' };
}

export interface PartnerOnPaper {
  readonly name: string;
  readonly organisation: Organisation;
  readonly ties: readonly TieOnPaper[];
}

/**
 * All partners as a printed page has them beside the map, in columns: name, kind, and with whom. Nothing can be opened on paper, and two tables
 * with a line for each tie fill five times as many pages. Complexity: linear in the ties.
 */
export function paperList(partners: readonly PartnerOnPaper[], texts: MapTexts): TemplateResult {
  const tie = ({ otherName, pair }: TieOnPaper): string =>
    pair.state === 'dormant' ? `${otherName} (${texts.states.dormant})` : otherName;
  return html`<ul class="paper-list" part="paper-list">
    ${partners.map(
      ({ name, organisation: { kind }, ties }) =>
        html`<li>
          <b><bdi dir="auto">${name}</bdi></b> ${kind ?? nothing}
          ${ties.length > 0 ? html`<span>${texts.tiesHeading}: <bdi dir="auto">${ties.map(tie).join(', ')}</bdi></span>` : nothing}
        </li>`,
    )}
  </ul>`;
}
