import type { Audience, Network, Suggestion } from '@netz-map/core';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { adviceNow, fetchAdvice } from '../../advice/advice-now.ts';
import { elementHeading } from '../../base/element-heading.ts';
import { NetzElement } from '../../base/netz-element.ts';
import { revealCurrent } from '../../base/reveal-current.ts';
import { NetzDismissEvent } from '../../events/netz-dismiss-event.ts';
import type { NetworkState } from '../../network-store/network-state.ts';
import { listOfCards } from '../../styles/list-of-cards.ts';

/**
 * Who could get together: a few proposals with the reason for both sides, who can introduce them and what speaks against it.
 *
 * @summary Explained proposals for cooperation in a network of associations.
 * @tagname netz-suggestions
 * @slot - What is seen until a network is there and when it cannot be loaded. A `<script type="application/json">` or a `<table>` here is also the data.
 * @fires {NetzSelectEvent} netz-select - Before a suggestion is selected; `preventDefault()` stops it.
 * @fires {NetzDismissEvent} netz-dismiss - Before a suggestion is hidden as not fitting; `preventDefault()` keeps it.
 * @fires {NetzLoadEvent} netz-load - A network is there and shown.
 * @fires {NetzErrorEvent} netz-error - The network could not be loaded.
 * @csspart base - Everything inside.
 * @csspart heading - The heading.
 * @csspart overview - The sentence below it.
 * @csspart card - One suggestion.
 * @csspart kind - Its kind.
 * @csspart icon - The drawn sign of the kind.
 * @csspart names - Both names, as a heading.
 * @csspart sentence - Its sentence.
 * @csspart reasons - What each side gets.
 * @csspart introduction - Who can introduce them.
 * @csspart caveats - What speaks against it.
 * @csspart certainty - How sure it is.
 * @csspart button - Every button.
 * @csspart dismiss - "nicht passend".
 * @csspart dismissed - What is left of a card that does not fit.
 * @csspart message - Loading, empty, or what went wrong.
 * @csspart error - What went wrong.
 * @cssprop [--netz-quiet] - Colour of secondary text.
 * @cssprop [--netz-line] - Colour of thin lines.
 * @cssprop [--netz-edge=currentcolor] - Colour of the borders of controls.
 * @cssprop [--netz-surface] - Ground of controls under the pointer.
 * @cssprop [--netz-accent=LinkText] - Colour of signs and of what is selected.
 * @cssprop [--netz-marked] - Ground of what is selected.
 * @cssprop [--netz-focus=currentcolor] - Colour of the focus ring.
 * @cssprop [--netz-radius=0.5em] - Rounding of cards and buttons.
 * @cssprop [--netz-gap=1em] - Space between cards.
 * @cssstate empty - There is no source.
 * @cssstate loading - The network is on its way.
 * @cssstate ready - A network is there.
 * @cssstate error - The last load failed.
 */
export class NetzSuggestions extends NetzElement {
  /** Styles of the element; tokens and parts are listed in its documentation. */
  static override styles: CSSResultGroup = [NetzElement.styles, listOfCards];

  /** `internal` for the coordination, `public` for a website: only what may be public. */
  @property() audience: Audience = 'internal';
  /** At most so many suggestions first. */
  @property({ type: Number }) most = 5;

  /** Ids of suggestions that somebody found not to fit; kept until the page is loaded again. */
  @state() private dismissed: ReadonlySet<string> = new Set();
  @state() private steps = 1;
  /** Where the focus goes after the next rendering, since its button is gone. */
  #focusNext: string | undefined;

  protected override renderNetwork({ selection, suggestions, advice }: NetworkState, network: Network): TemplateResult {
    const { texts } = this.words;
    if (this.audience === 'public') return this.#renderList(html`<p class="overview" part="overview">${texts.suggestions.none}</p>`);
    if (advice === 'failed') return this.#renderList(html`<p class="overview" part="overview">${texts.suggestions.unavailable}</p>`);
    if (advice !== 'ready')
      return this.#renderList(html`<p class="overview" part="overview" role="status">${texts.suggestions.waiting}</p>`);
    const most = Number.isInteger(this.most) && this.most > 0 ? this.most : 5;
    const ordered = [...suggestions].sort((a, b) => Number(a.priority === 'more') - Number(b.priority === 'more'));
    const shown = ordered.slice(0, this.#shownCount(ordered, most * this.steps));
    const selected = selection?.type === 'suggestion' ? selection.id : undefined;
    // a suggestion chosen elsewhere is shown even when it would not be its turn yet
    const chosen = ordered.find(({ id }) => id === selected);
    if (chosen && !shown.includes(chosen)) shown.push(chosen);
    if (ordered.length === 0) return this.#renderList(html`<p class="overview" part="overview">${texts.suggestions.none}</p>`);
    return this.#renderList(html`<p class="overview" part="overview">${texts.suggestions.overview}</p>
      ${this.#renderCards(shown, network, selected)}
      ${
        shown.length < ordered.length
          ? html`<p class="more"><button type="button" part="button" @click=${() => this.#showMore(shown.length)}>${texts.suggestions.more}</button></p>`
          : nothing
      }`);
  }

  #renderList(list: TemplateResult): TemplateResult {
    return html`<section aria-labelledby="heading">
      ${elementHeading(this.headingLevel, this.words.texts.suggestions.heading, { id: 'heading', part: 'heading' })} ${list}
    </section>`;
  }

  /** Complete when the suggestions are there, too, or cannot be had. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const { network, advice } = this.stores.state;
    if (this.audience === 'public' || !network || advice === 'ready' || advice === 'failed') return complete;
    await fetchAdvice();
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { status, advice } = this.stores.state;
    // while the network is still on its way
    if (status !== 'empty' && this.audience !== 'public' && advice === 'not-asked') this.stores.store.request({ type: 'suggestions' });
    revealCurrent(this, this.stores.state.selection);
    if (this.#focusNext === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = undefined;
  }

  /** How many from the top, so that `most` of them fit; those that do not are slim and do not count. */
  #shownCount(ordered: readonly Suggestion[], most: number): number {
    let fitting = 0;
    const last = ordered.findIndex(({ id }) => !this.dismissed.has(id) && ++fitting === most);
    return last < 0 ? ordered.length : last + 1;
  }

  #renderCards(shown: readonly Suggestion[], network: Network, selected: string | undefined): TemplateResult {
    const show = (id: string | undefined): void => {
      if (id === undefined) this.stores.select(undefined);
      else if (this.stores.select({ type: 'suggestion', id })) this.stores.bringIntoView('netz-map');
    };
    const { texts, language } = this.words;
    const { dressSuggestions, suggestionsView } = adviceNow()!;
    if (this.shadowRoot) dressSuggestions(this.shadowRoot);
    return suggestionsView(shown, {
      network,
      texts,
      language,
      level: this.headingLevel + 1,
      selected,
      dismissed: this.dismissed,
      show: this.stores.sharedWith('netz-map') ? show : undefined,
      onDismiss: (suggestion, place) => this.#dismiss(suggestion, place, suggestion.id === selected),
      onUndo: (suggestion, place) => this.#undo(suggestion, place),
    });
  }

  #dismiss(suggestion: Suggestion, i: number, current: boolean): void {
    if (!this.dispatchEvent(new NetzDismissEvent(suggestion))) return;
    if (current) this.stores.select(undefined);
    this.dismissed = new Set([...this.dismissed, suggestion.id]);
    this.#focusNext = `[data-key="${i}"] .undo`;
  }

  #undo(suggestion: Suggestion, i: number): void {
    this.dismissed = new Set([...this.dismissed].filter((id) => id !== suggestion.id));
    this.#focusNext = `[data-key="${i}"] .dismiss`;
  }

  #showMore(shown: number): void {
    this.steps++;
    this.#focusNext = `[data-key="${shown}"] button`;
  }
}
