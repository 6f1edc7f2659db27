import type { Language, Network, Suggestion } from '@netz-map/core';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { NetzDismissEvent } from '../events/netz-dismiss-event.ts';
import type { NetworkState } from '../network-store/network-state.ts';
import type { Selection } from '../network-store/selection.ts';
import type { UiTexts } from '../ui-texts/de.ts';
import { dressSuggestions } from './suggestions-styles.ts';
import { suggestionsTexts } from './suggestions-texts.ts';
import { suggestionsView } from './suggestions-view.ts';

/** What the panel needs of the element in which it is. */
export interface PanelHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly stores: {
    readonly state: Pick<NetworkState, 'suggestions' | 'selection'>;
    select(selection: Selection | undefined): boolean;
    sharedWith(tag: string): boolean;
    bringIntoView(tag: string): void;
  };
  readonly words: { readonly texts: UiTexts; readonly language: Language };
}

/** The suggestions of one element: how many of them are seen, and which somebody found not to fit, until the page is loaded again. */
export class SuggestionsPanel {
  readonly #host: PanelHost;
  /** By id. */
  #dismissed: ReadonlySet<string> = new Set();
  #steps = 1;
  /** Where the focus goes after the next rendering, since its button is gone. */
  #focusNext: string | undefined;

  constructor(host: PanelHost) {
    this.#host = host;
  }

  /** @param most so many are seen first @param level of the headings of the cards */
  render(network: Network, most: number, level: number): TemplateResult {
    const { stores, words } = this.#host;
    const { suggestions, selection } = stores.state;
    const say = suggestionsTexts[words.language];
    const ordered = [...suggestions].sort((a, b) => Number(a.priority === 'more') - Number(b.priority === 'more'));
    if (ordered.length === 0) return html`<p class="overview" part="overview">${say.none}</p>`;
    const shown = ordered.slice(0, this.#shownCount(ordered, most * this.#steps));
    const selected = selection?.type === 'suggestion' ? selection.id : undefined;
    // a suggestion chosen elsewhere is shown even when it would not be its turn yet
    const chosen = ordered.find(({ id }) => id === selected);
    if (chosen && !shown.includes(chosen)) shown.push(chosen);
    return html`<p class="overview" part="overview">${say.overview}</p>
      ${this.#cards(shown, network, selected, level)}
      ${
        shown.length < ordered.length
          ? html`<p class="more"><button type="button" part="button" @click=${() => this.#showMore(shown.length)}>${say.more}</button></p>`
          : nothing
      }`;
  }

  /** To be called after each rendering: the focus does not get lost with the button that had it. */
  rendered(): void {
    if (this.#focusNext === undefined) return;
    this.#host.element.shadowRoot?.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = undefined;
  }

  /** How many from the top, so that `most` of them fit; those that do not are slim and do not count. */
  #shownCount(ordered: readonly Suggestion[], most: number): number {
    let fitting = 0;
    const last = ordered.findIndex(({ id }) => !this.#dismissed.has(id) && ++fitting === most);
    return last < 0 ? ordered.length : last + 1;
  }

  #cards(shown: readonly Suggestion[], network: Network, selected: string | undefined, level: number): TemplateResult {
    const { element, stores, words } = this.#host;
    const show = (id: string | undefined): void => {
      if (id === undefined) stores.select(undefined);
      else if (stores.select({ type: 'suggestion', id })) stores.bringIntoView('netz-map');
    };
    if (element.shadowRoot) dressSuggestions(element.shadowRoot);
    return suggestionsView(shown, {
      network,
      texts: words.texts,
      say: suggestionsTexts[words.language],
      language: words.language,
      level,
      selected,
      dismissed: this.#dismissed,
      show: stores.sharedWith('netz-map') ? show : undefined,
      onDismiss: (suggestion, place) => this.#dismiss(suggestion, place, suggestion.id === selected),
      onUndo: (suggestion, place) => this.#undo(suggestion, place),
    });
  }

  #dismiss(suggestion: Suggestion, place: number, current: boolean): void {
    const { element, stores } = this.#host;
    if (!element.dispatchEvent(new NetzDismissEvent(suggestion))) return;
    if (current) stores.select(undefined);
    this.#dismissed = new Set([...this.#dismissed, suggestion.id]);
    this.#again(`[data-key="${place}"] .undo`);
  }

  #undo(suggestion: Suggestion, place: number): void {
    this.#dismissed = new Set([...this.#dismissed].filter((id) => id !== suggestion.id));
    this.#again(`[data-key="${place}"] .dismiss`);
  }

  #showMore(shown: number): void {
    this.#steps++;
    this.#again(`[data-key="${shown}"] button`);
  }

  #again(focusNext: string): void {
    this.#focusNext = focusNext;
    this.#host.element.requestUpdate();
  }
}
