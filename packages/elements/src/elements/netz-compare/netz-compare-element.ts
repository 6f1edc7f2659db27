import type { Audience, Network } from '@netz-map/core';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { elementHeading } from '../../base/element-heading.ts';
import { LastAnswer } from '../../base/last-answer.ts';
import { NetzElement } from '../../base/netz-element.ts';
import { FurtherNetworks } from '../../controllers/further-networks.ts';
import { documentStyles } from '../../documents/document-styles.ts';
import { documentView } from '../../documents/document-view.ts';
import type { NetworkState } from '../../network-store/network-state.ts';
import { compareAnswer, type CompareQuestion } from './compare-answer.ts';
import { linkedNetworks, nameOfNetwork, withoutTwins, type LinkedNetwork } from './linked-networks.ts';
import { TEXTS } from './texts.ts';

/**
 * Several networks side by side: between which values they lie, what they have in common, and what is worth a talk in each. Never a ranking.
 *
 * @summary Several networks of associations side by side, as ranges and never as a ranking.
 * @tagname netz-compare
 * @slot - A link to the file of each city; its text is the name of the city. They are seen until the comparison is there, and where scripts are switched off.
 * @fires {NetzLoadEvent} netz-load - The first network is there and shown.
 * @fires {NetzErrorEvent} netz-error - The first network could not be loaded.
 * @csspart base - Everything inside.
 * @csspart heading - The heading.
 * @csspart subtitle - The as-of date.
 * @csspart section - A part of what is told.
 * @csspart subheading - Its heading.
 * @csspart items - Its points.
 * @csspart item - One point.
 * @csspart table - The frame around the table of sizes.
 * @csspart notes - On what it rests.
 * @csspart button - Every button.
 * @csspart message - Loading, empty, what is missing, or what went wrong.
 * @csspart error - What went wrong.
 * @cssprop [--netz-quiet] - Colour of secondary text.
 * @cssprop [--netz-line] - Colour of thin lines.
 * @cssprop [--netz-edge=currentcolor] - Colour of the borders of controls.
 * @cssprop [--netz-surface] - Ground of controls under the pointer.
 * @cssprop [--netz-accent=LinkText] - Colour of what is pressed.
 * @cssprop [--netz-marked] - Ground of what is pressed.
 * @cssprop [--netz-focus=currentcolor] - Colour of the focus ring.
 * @cssprop [--netz-radius=0.5em] - Rounding of frames.
 * @cssprop [--netz-gap=1em] - Space below a message.
 * @cssstate empty - There is no source.
 * @cssstate loading - A network is on its way.
 * @cssstate ready - The networks are there, or cannot be had.
 * @cssstate error - The last load of the first network failed.
 */
export class NetzCompare extends NetzElement {
  /** Styles of the element; tokens and parts are listed in its documentation. */
  static override styles: CSSResultGroup = [NetzElement.styles, documentStyles];

  /** `internal` for the coordination; with `public` nothing is told. */
  @property() audience: Audience = 'internal';

  readonly #further = new FurtherNetworks(this);
  readonly #answer = new LastAnswer(compareAnswer);
  #links: readonly LinkedNetwork[] = [];
  #others: readonly NetworkState[] = [];
  /** The first link, as long as it is the source of the element. */
  #first: LinkedNetwork | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.isConnected) return;
    const own = this.htmlFor ?? this.network ?? (this.src === this.#first?.src ? undefined : this.src);
    this.#links = own === undefined ? linkedNetworks(this) : [];
    if (own === undefined) this.#showFirst(this.#links[0]);
    else this.#first = undefined;
    this.#others = this.audience === 'public' ? [] : this.#further.ask(this.#links.slice(1), this.allowOrigins);
  }

  /** The first of the networks is the element's own: it shares it with the others on the page, and tells when it cannot be had. */
  #showFirst(link: LinkedNetwork | undefined): void {
    if (link === undefined && this.#first === undefined) return;
    [this.#first, this.src, this.ties, this.needs, this.meetings] = [link, link?.src, link?.ties, link?.needs, link?.meetings];
  }

  protected override isPreparing(): boolean {
    return this.stores.state.network !== undefined && this.#others.some(({ status }) => status === 'loading');
  }

  protected override renderNetwork({ asOf }: NetworkState, network: Network): TemplateResult {
    const { language, texts } = this.words;
    const say = TEXTS[language];
    if (this.audience === 'public') return this.#framed(html`<p class="quiet">${say.internal}</p>`, say.heading);
    if (this.isPreparing()) return this.#framed(nothing, say.heading);
    const there = [network, ...this.#others.map((other) => other.network)].flatMap((one, i) =>
      one && one.organisations.length > 0 ? [{ network: one, link: this.#links[i] }] : [],
    );
    const names = withoutTwins(there.map(({ network: one, link }) => nameOfNetwork(one, link ?? { name: '', src: '' })));
    const question: CompareQuestion = { asOf, ownDays: this.asOf === undefined, language, names };
    const document = this.#answer.to(JSON.stringify(question), ...there.map((one) => one.network));
    const left = this.#others.flatMap(({ error }, i) =>
      error ? [{ ...texts.shared.failure(error.code, error.address), link: this.#links[i + 1]! }] : [],
    );
    const missing = left.map(
      ({ what, todo, link }) =>
        html`<div class="message" part="message"><p><strong>${say.left(link.name || link.src)}</strong> ${what} ${todo}</p></div>`,
    );
    if (!document) return this.#framed(html`${missing} ${message(say.noCities, say.addCities)}`, say.heading);
    const view = documentView(document, { level: this.headingLevel + 1 });
    return this.#framed(html`${missing} ${view}`, document.title);
  }

  #framed(content: unknown, title: string): TemplateResult {
    return html`<section aria-labelledby="heading">
      ${elementHeading(this.headingLevel, title, { id: 'heading', part: 'heading' })} ${content}
    </section>`;
  }
}

function message(what: string, todo: string): TemplateResult {
  return html`<div class="message" part="message">
    <p><strong>${what}</strong></p>
    <p>${todo}</p>
  </div>`;
}
