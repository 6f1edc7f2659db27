import { namesOf, suggestionWordingFor, type Language, type Network, type Suggestion } from '@netz-map/core';
import { html, type TemplateResult } from 'lit';
import type { UiTexts } from '../ui-texts/de.ts';
import { pairOfNames, suggestionCard } from './suggestion-card.ts';
import type { SuggestionsTexts } from './suggestions-texts-de.ts';

/** What a list of suggestions needs besides them. */
export interface SuggestionsView {
  readonly network: Network;
  readonly language: Language;
  readonly texts: UiTexts;
  readonly say: SuggestionsTexts;
  /** Level of the headings of the cards. */
  readonly level: number;
  /** Id of the suggestion that is selected. */
  readonly selected: string | undefined;
  /** Ids of those that do not fit. */
  readonly dismissed: ReadonlySet<string>;
  /** Selects a suggestion, or ends the selection; missing when there is no map to show it on. */
  readonly show: ((id: string | undefined) => void) | undefined;
  /** @param place in the list, which stands in `data-key` */
  readonly onDismiss: (suggestion: Suggestion, place: number) => void;
  readonly onUndo: (suggestion: Suggestion, place: number) => void;
}

/** One card for each; of those that do not fit one line. */
export function suggestionsView(shown: readonly Suggestion[], view: SuggestionsView): TemplateResult {
  const { network, language, texts, say, level, selected, dismissed, show, onDismiss, onUndo } = view;
  const name = namesOf(network);
  const wording = suggestionWordingFor(language);
  return html`<ul class="cards" role="list">
    ${shown.map((suggestion, place) => {
      const { id, code, parties } = suggestion;
      if (dismissed.has(id)) return dismissedLine(parties.map(name), place, view, () => onUndo(suggestion, place));
      const current = id === selected;
      return suggestionCard(suggestion, wording.suggestion(suggestion, name), {
        key: String(place),
        level,
        texts,
        say,
        kind: wording.suggestionKind(code),
        name,
        current,
        show: show && (() => show(current ? undefined : id)),
        dismiss: () => onDismiss(suggestion, place),
      });
    })}
  </ul>`;
}

function dismissedLine(
  [first, second]: readonly string[],
  place: number,
  { texts, say }: SuggestionsView,
  undo: () => void,
): TemplateResult {
  const id = `names-${place}`;
  return html`<li class="dismissed" part="dismissed" data-key=${place}>
    <span class="small" id=${id}>${say.dismissed} ${pairOfNames(first!, second!, texts)}</span>
    <button type="button" class="plain undo" part="button" aria-describedby=${id} @click=${undo}>${say.undo}</button>
  </li>`;
}
