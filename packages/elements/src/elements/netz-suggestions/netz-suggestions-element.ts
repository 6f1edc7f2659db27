import type { Audience, Network } from '@netz-map/core';
import { html } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { adviceNow, fetchAdvice } from '../../advice/advice-now.ts';
import type { Advice } from '../../advice/load-advice.ts';
import { suggestionsTexts } from '../../advice/suggestions-texts.ts';
import { elementHeading } from '../../base/element-heading.ts';
import { NetzElement } from '../../base/netz-element.ts';
import { revealCurrent } from '../../base/reveal-current.ts';
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

  #panel: InstanceType<Advice['SuggestionsPanel']> | undefined;

  protected override renderNetwork({ advice }: NetworkState, network: Network): TemplateResult {
    const texts = suggestionsTexts[this.words.language];
    let list: TemplateResult | undefined;
    if (this.audience !== 'public' && advice === 'ready') {
      this.#panel ??= new (adviceNow()!.SuggestionsPanel)({ element: this, stores: this.stores, words: this.words });
      const most = Number.isInteger(this.most) && this.most > 0 ? this.most : 5;
      list = this.#panel.render(network, most, this.headingLevel + 1);
    }
    const why = this.audience === 'public' ? texts.internal : advice === 'failed' ? texts.unavailable : texts.waiting;
    return html`<section aria-labelledby="heading">
      ${elementHeading(this.headingLevel, texts.heading, { id: 'heading', part: 'heading' })}
      ${list ?? html`<p class="overview" part="overview" role="status">${why}</p>`}
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
    this.#panel?.rendered();
  }
}
