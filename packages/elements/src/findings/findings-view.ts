import { namesOf, type FindingWording, type Headline, type Network, type Report } from '@netz-map/core';
import { html, nothing, type TemplateResult } from 'lit';
import { elementHeading } from '../base/element-heading.ts';
import type { UiTexts } from '../ui-texts/de.ts';
import { checkedKinds } from './checked-kinds.ts';
import { findingIcon } from './finding-icon.ts';
import { findingsTexts } from './findings-texts.ts';
import { headlineCard } from './headline-card.ts';

/** So many missing columns are named at once: one thing after the other. */
const FIRST_MISSING = 3;

/** What telling a report needs besides it. */
export interface FindingsView {
  readonly network: Network;
  readonly texts: UiTexts;
  readonly wording: FindingWording;
  /** Level of the headings inside. */
  readonly level: number;
  /** Id of the finding that is selected. */
  readonly selected: string | undefined;
  /** Selects a finding, or ends the selection; missing when there is no map to show it on. */
  readonly show: ((id: string | undefined) => void) | undefined;
}

/** A report for the eye: how many there are, the first findings, all others, what holds, on what it rests. */
export function findingsView(report: Report, view: FindingsView): TemplateResult {
  return html`<p class="overview" part="overview">${overview(report, view)}</p>
    ${report.headlines.length > 0 ? cards(report.headlines, 'first', view) : nothingFound(report, view)} ${further(report, view)}
    ${strengths(report, view)} ${basis(report, view)}`;
}

function overview({ basis: { organisations, pairs, tiesKnown, asOf } }: Report, { wording }: FindingsView): string {
  const ties = pairs.active + pairs.unknown + pairs.dormant;
  return findingsTexts[wording.language].overview(organisations, tiesKnown ? ties : undefined, wording.date(asOf));
}

function cards(headlines: readonly Headline[], prefix: string, { network, ...view }: FindingsView): TemplateResult {
  const name = namesOf(network);
  // "list" again, since Safari drops the role of lists without bullets
  return html`<ul class="cards" role="list">
    ${headlines.map((headline, i) => headlineCard(headline, { ...view, name, icon: findingIcon, key: `${prefix}-${i}` }))}
  </ul>`;
}

function nothingFound(report: Report, { wording }: FindingsView): TemplateResult {
  const say = findingsTexts[wording.language];
  const kinds = checkedKinds(report.basis).map((code) => wording.findingKind(code));
  return html`<div class="message" part="message">
    <p><strong>${kinds.length > 0 ? say.nothing : say.tooLittle}</strong></p>
    <p class="quiet">${say.checked(kinds)}</p>
  </div>`;
}

function further(report: Report, view: FindingsView): TemplateResult | typeof nothing {
  if (report.further.length === 0) return nothing;
  return html`<details class="section" part="further">
    <summary>${findingsTexts[view.wording.language].seeAll}</summary>
    ${cards(report.further, 'further', view)}
  </details>`;
}

function strengths(report: Report, { wording, level }: FindingsView): TemplateResult | typeof nothing {
  if (report.strengths.length === 0) return nothing;
  return html`<div class="section" part="strengths">
    ${elementHeading(level, findingsTexts[wording.language].strengths, { part: 'subheading' })}
    ${sentences(
      'strengths',
      report.strengths.map(({ sentence }) => sentence),
    )}
  </div>`;
}

function basis({ missing, basisText }: Report, { wording, level }: FindingsView): TemplateResult {
  const say = findingsTexts[wording.language];
  return html`<div class="section" part="basis">
    ${
      missing.length > 0
        ? html`${elementHeading(level, say.missing, { part: 'subheading' })} ${sentences('missing', missing.slice(0, FIRST_MISSING))}
          ${
            missing.length > FIRST_MISSING
              ? html`<details>
                <summary>${say.seeMore(missing.length - FIRST_MISSING)}</summary>
                ${sentences('missing', missing.slice(FIRST_MISSING))}
              </details>`
              : nothing
          }`
        : nothing
    }
    <details>
      <summary>${say.basis}</summary>
      ${basisText.map((sentence) => html`<p>${sentence}</p>`)}
    </details>
  </div>`;
}

function sentences(kind: 'strengths' | 'missing', told: readonly string[]): TemplateResult {
  return html`<ul role="list" class=${kind}>
    ${told.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}
