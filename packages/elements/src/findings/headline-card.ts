import type { Finding, FindingCode, Headline, NameOf, FindingWording } from '@netz-map/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { elementHeading } from '../base/element-heading.ts';
import type { UiTexts } from '../ui-texts/de.ts';
import { findingsTexts } from './findings-texts.ts';

/** So many single findings stand under their common sentence; the rest is behind a second disclosure, up to a limit. */
const FIRST_SINGLES = 6;
const MOST_SINGLES = 200;

/** What a card needs besides its headline. */
export interface HeadlineCard {
  /** For ids inside the shadow root; data never become ids. */
  readonly key: string;
  readonly level: number;
  readonly texts: UiTexts;
  readonly wording: FindingWording;
  readonly name: NameOf;
  /** The drawn sign of a kind. */
  readonly icon: (code: FindingCode) => TemplateResult;
  /** Id of the finding that is selected. */
  readonly selected: string | undefined;
  /** Selects a finding, or ends the selection; missing when there is no map to show it on. */
  readonly show: ((id: string | undefined) => void) | undefined;
}

/** One card: the kind, the sentence, how sure, "Warum?", one next step, and the way to the map. */
export function headlineCard(headline: Headline, card: HeadlineCard): TemplateResult {
  const { key, level, wording, selected } = card;
  const say = findingsTexts[wording.language];
  const { findings } = headline;
  const current = findings.some((finding) => finding.id === selected);
  const kind = `kind-${key}`;
  const why = findings.length > 1 ? singleFindings(findings, card, kind) : headline.why.map((sentence) => html`<p>${sentence}</p>`);
  return html`<li class="card" part="card" aria-current=${current ? 'true' : nothing} data-current=${current ? '' : nothing}>
    ${elementHeading(level, html`${card.icon(headline.code)}<span>${headline.kind}</span>`, { id: kind, part: 'kind' })}
    <p class="sentence" part="sentence">${headline.sentence}</p>
    <p class="small" part="certainty">${headline.certainty}</p>
    ${
      headline.why.length > 0
        ? html`<details part="why">
          <summary aria-describedby=${kind}>${say.why}</summary>
          ${why}
        </details>`
        : nothing
    }
    ${headline.nextStep ? html`<p class="step" part="next-step"><b>${say.nextStep}</b> ${headline.nextStep}</p>` : nothing}
    <div class="actions">${showButton(findings[0]!, card, kind, current)}</div>
  </li>`;
}

/** Where one sentence stands for several findings: each of them by itself, so that each can be looked at. */
function singleFindings(findings: readonly Finding[], card: HeadlineCard, kind: string): TemplateResult {
  const { wording, name } = card;
  const say = findingsTexts[wording.language];
  const told = findings.slice(0, MOST_SINGLES).map((finding) => wording.finding(finding, name));
  // what is true of all stands above them once
  const common = told[0]!.why.filter((reason) => told.every(({ why }) => why.includes(reason)));
  const list = (from: number, to: number): TemplateResult =>
    html`<ul class="singles" role="list">
      ${findings.slice(from, to).map((finding, i) => {
        const { sentence, why } = told[from + i]!;
        const id = `${kind}-${from + i}`;
        const own = why.filter((reason) => !common.includes(reason));
        return html`<li>
          <p><span id=${id}>${sentence}</span> <span class="small">${own.join(' ')}</span></p>
          ${showButton(finding, card, id)}
        </li>`;
      })}
    </ul>`;
  const more = findings.length - FIRST_SINGLES;
  const unlisted = findings.length - MOST_SINGLES;
  return html`${common.map((reason) => html`<p>${reason}</p>`)} ${list(0, FIRST_SINGLES)}
    ${
      more > 0
        ? html`<details>
          <summary aria-describedby=${kind}>${say.seeMore(more)}</summary>
          ${list(FIRST_SINGLES, MOST_SINGLES)} ${unlisted > 0 ? html`<p class="small">${say.notListed(unlisted)}</p>` : nothing}
        </details>`
        : nothing
    }`;
}

/**
 * The way to the map. On a card of several findings it begins with the first and opens the list of all, so that one can go on
 * from there. What concerns nobody in particular has no place on the map.
 */
function showButton(
  { id, parties }: Finding,
  card: HeadlineCard,
  describedBy: string,
  pressed: boolean = id === card.selected,
): TemplateResult | typeof nothing {
  const { texts, show } = card;
  if (!show || parties.length === 0) return nothing;
  const click = ({ currentTarget }: Event): void => {
    const singles = (currentTarget as Element).closest('.card')?.querySelector('.singles');
    const details = singles?.closest('details');
    if (details) details.open = true;
    show(pressed ? undefined : id);
  };
  return html`<button type="button" part="button" aria-pressed=${pressed} aria-describedby=${describedBy} @click=${click}>
    ${texts.shared.showOnMap}
  </button>`;
}
