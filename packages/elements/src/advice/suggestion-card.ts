import type { NameOf, Suggestion, SuggestionText } from '@netz-map/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { elementHeading } from '../base/element-heading.ts';
import type { UiTexts } from '../ui-texts/de.ts';
import { suggestionIcon } from './suggestion-icon.ts';
import type { SuggestionsTexts } from './suggestions-texts-de.ts';

/** What a card needs besides its suggestion. */
export interface SuggestionCard {
  /** For ids inside the shadow root; data never become ids. */
  readonly key: string;
  readonly level: number;
  readonly texts: UiTexts;
  readonly say: SuggestionsTexts;
  readonly kind: string;
  readonly name: NameOf;
  readonly current: boolean;
  /** Selects the suggestion or ends the selection; missing when there is no map to show it on. */
  readonly show: (() => void) | undefined;
  readonly dismiss: () => void;
}

/** One card: both names, what each gives and gets, who can introduce them, what speaks against it, how sure it is. */
export function suggestionCard(suggestion: Suggestion, text: SuggestionText, card: SuggestionCard): TemplateResult {
  const { key, texts, say, current, show, name } = card;
  const [first, second] = suggestion.parties;
  const names = `names-${key}`;
  return html`<li class="card" part="card" data-key=${key} aria-current=${current ? 'true' : nothing} data-current=${current ? '' : nothing}>
    <p class="kind" part="kind">${suggestionIcon(suggestion.code)}<span>${card.kind}</span></p>
    ${elementHeading(card.level, pairOfNames(name(first), name(second), texts), { id: names, part: 'names' })}
    <p part="sentence">${text.sentence}</p>
    <ul role="list" class="both" part="reasons">
      ${text.forBoth.map((reason) => html`<li>${reason}</li>`)}
    </ul>
    ${text.introduction ? html`<p part="introduction">${text.introduction}</p>` : nothing}
    ${
      text.caveats.length > 0
        ? html`<div part="caveats">
          <p class="label">${say.caveats}</p>
          <ul role="list" class="caveats">
            ${text.caveats.map((caveat) => html`<li>${caveat}</li>`)}
          </ul>
        </div>`
        : nothing
    }
    <p class="small" part="certainty">${text.certainty}</p>
    <div class="actions">
      ${
        show
          ? html`<button type="button" part="button" aria-pressed=${current} aria-describedby=${names} @click=${show}>${texts.shared.showOnMap}</button>`
          : nothing
      }
      <button type="button" class="plain dismiss" part="button dismiss" aria-describedby=${names} @click=${card.dismiss}>
        ${say.dismiss}
      </button>
    </div>
  </li>`;
}

/** "A ↔ B" for the eye, "A und B" for the ear; each name by itself, whatever direction it is written in. */
export function pairOfNames(first: string, second: string, texts: UiTexts): TemplateResult {
  // the sign stays with the name behind it, so that no line ends in it
  return html`<bdi>${first}</bdi><span class="visually-hidden">${` ${texts.shared.and} `}</span>
    <span class="arrow" aria-hidden="true">↔&nbsp;</span><bdi>${second}</bdi>`;
}
