import type { Headline, Report } from '@netz-map/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { elementHeading } from '../../base/element-heading.ts';
import { kindIcon } from '../../base/kind-icon.ts';
import type { UiTexts } from '../../ui-texts/de.ts';

/** So many single findings stand under their common sentence. */
const MOST_SINGLE = 8;

/** What a card needs besides its headline. */
export interface HeadlineCard {
  /** For ids inside the shadow root; data never become ids. */
  readonly key: string;
  readonly level: number;
  readonly texts: UiTexts;
  readonly report: Report;
  /** Id of the finding that is selected. */
  readonly selected: string | undefined;
  /** Selects a finding, or ends the selection; missing when there is no map to show it on. */
  readonly show: ((id: string | undefined) => void) | undefined;
}

/** One card: the kind, the sentence, how sure, "Warum?", one next step, and the way to the map. */
export function headlineCard(headline: Headline, card: HeadlineCard): TemplateResult {
  const { key, level, texts, selected } = card;
  const current = headline.findings.some((finding) => finding.id === selected);
  const kind = `kind-${key}`;
  return html`<li class="card" part="card" aria-current=${current ? 'true' : nothing} data-current=${current ? '' : nothing}>
    ${elementHeading(level, html`${kindIcon(headline.code)}<span>${headline.kind}</span>`, { id: kind, part: 'kind' })}
    <p class="sentence" part="sentence">${headline.sentence}</p>
    <p class="small" part="certainty">${headline.certainty}</p>
    ${
      headline.why.length > 0 || headline.findings.length > 1
        ? html`<details part="why">
          <summary aria-describedby=${kind}>${texts.findings.why}</summary>
          ${headline.why.map((sentence) => html`<p>${sentence}</p>`)} ${singleFindings(headline, card, kind)}
        </details>`
        : nothing
    }
    ${headline.nextStep ? html`<p class="step" part="next-step"><b>${texts.findings.nextStep}</b> ${headline.nextStep}</p>` : nothing}
    ${headline.findings.length === 1 ? html`<div class="actions">${showButton(headline.id, card, kind)}</div>` : nothing}
  </li>`;
}

/** Where one sentence stands for several findings: each of them by itself, so that each can be looked at. */
function singleFindings(headline: Headline, card: HeadlineCard, kind: string): TemplateResult | typeof nothing {
  const { findings } = headline;
  if (findings.length < 2) return nothing;
  return html`<ul class="singles">
      ${findings.slice(0, MOST_SINGLE).map((finding, i) => {
        const id = `${kind}-${i}`;
        return html`<li><span id=${id}>${card.report.texts[finding.id]?.sentence}</span> ${showButton(finding.id, card, id)}</li>`;
      })}
    </ul>
    ${findings.length > MOST_SINGLE ? html`<p class="small">${card.texts.findings.moreOfThese(findings.length - MOST_SINGLE)}</p>` : nothing}`;
}

function showButton(id: string, { texts, selected, show }: HeadlineCard, describedBy: string): TemplateResult | typeof nothing {
  if (!show) return nothing;
  const pressed = id === selected;
  return html`<button
    type="button"
    part="button"
    aria-pressed=${pressed}
    aria-describedby=${describedBy}
    @click=${() => show(pressed ? undefined : id)}
  >
    ${texts.shared.showOnMap}
  </button>`;
}
