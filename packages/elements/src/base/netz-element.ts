import type { Network, NetworkData, NetworkFile } from '@netz-map/core';
import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController, type StoreHost } from '../controllers/store-controller.ts';
import type { FailureCode, LoadFailure } from '../network-store/network-source.ts';
import type { NetworkState, Status } from '../network-store/network-state.ts';
import { control } from '../styles/control.ts';
import { host } from '../styles/host.ts';
import { message } from '../styles/message.ts';
import { tokens } from '../styles/tokens.ts';
import { CustomStates } from './custom-states.ts';
import { problemList } from './problem-list.ts';
import { templatesAreRefused } from './template-policy.ts';
import { version } from './version.ts';

const STATES: readonly Status[] = ['empty', 'loading', 'ready', 'error'];
/** Failures that stay the same however often one tries. */
const HOPELESS: ReadonlySet<FailureCode> = new Set(['other-origin', 'bad-address', 'file-page']);

/**
 * What all elements have in common: where the data come from, the language, and what is seen while there are none. What stands
 * between the tags stays visible until a network is there, and when it cannot be loaded.
 */
export abstract class NetzElement extends LitElement implements StoreHost {
  /** The version of the package, to tell two copies on one page apart. */
  static readonly version: string = version;
  /** What every element needs; elements put their own behind it. */
  static override styles: CSSResultGroup = [tokens, host, control, message];

  /** The network itself: a `Network` of the core package, its plain data, or the content of a JSON file. Wins over `src`. */
  @property({ attribute: false }) network: Network | NetworkData | NetworkFile | undefined;
  /** Address of the data: a workbook, JSON, a graph file, or a table of the organisations. What it is, its content says. */
  @property() src: string | undefined;
  /** Address of a table of the ties. */
  @property() ties: string | undefined;
  /** Address of a table of the needs. */
  @property() needs: string | undefined;
  /** Address of a table of the meetings. */
  @property() meetings: string | undefined;
  /** Id of another element of this package whose network this one shows too. Wins over everything else. */
  @property({ attribute: 'for' }) htmlFor: string | undefined;
  /** The day for which everything is said, as `2026-11-01`; the default is that of the data, else today. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;
  /** Other origins, separated by spaces, from which data may be fetched; by default only the page's own. */
  @property({ attribute: 'allow-origins' }) allowOrigins: string | undefined;
  /** Plain German: short sentences, everyday words. */
  @property({ type: Boolean }) plain = false;
  /** Follows the page's `color-scheme`, or is set here. */
  @property() theme: 'auto' | 'light' | 'dark' | undefined;
  /** Level of the heading, 1 to 6, so that it fits the outline of the page. */
  @property({ attribute: 'heading-level', type: Number, converter: (level) => Number(level) || 2 }) headingLevel = 2;

  /** The store behind the element: state and requests. */
  protected readonly stores = new StoreController(this);
  /** The language of the element and its texts. */
  protected readonly words = new LocalizeController(this);
  protected readonly states = new CustomStates(this);

  /** Whether a network is there and it still takes a moment until it can be seen. */
  protected isPreparing(): boolean {
    return false;
  }

  /** Whether a network is seen and some of it still comes in a moment. */
  protected isIncomplete(): boolean {
    return false;
  }

  /** What is seen when there is a network. */
  protected abstract renderNetwork(state: NetworkState, network: Network): TemplateResult;

  /** Style sheets belong to one document, and browsers take them away when an element moves into another one: they are made anew there. */
  adoptedCallback(): void {
    const page = this.ownerDocument.defaultView;
    if (!page || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = (this.constructor as typeof NetzElement).elementStyles.map((style) => {
      const sheet = new page.CSSStyleSheet();
      sheet.replaceSync(String(style));
      return sheet;
    });
  }

  /** Where the page refuses all templates, what stands between the tags stays; if nothing does, one sentence says why. */
  protected override performUpdate(): void {
    if (!templatesAreRefused()) return super.performUpdate();
    const sentence = document.createElement('p');
    sentence.part.add('message');
    if (!this.textContent.trim()) sentence.textContent = this.words.texts.shared.templatesRefused;
    this.renderRoot.replaceChildren(document.createElement('slot'), sentence);
  }

  /** Complete when its language is there, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this.words.ready) return complete;
    await this.words.load();
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.states.only(this.#isBusy ? 'loading' : this.#status, STATES);
  }

  protected override render(): TemplateResult {
    if (!this.words.ready) return html`<slot></slot>`;
    const { state } = this.stores;
    const { network } = state;
    const content = network ? this.renderNetwork(state, network) : nothing;
    return html`
      ${network ? nothing : html`<slot></slot>`}
      <div class="base" part="base" lang=${this.words.locale} tabindex="-1" aria-busy=${this.#isBusy}>
        ${this.#renderStatus(state)} ${content}
      </div>
    `;
  }

  get #status(): Status {
    return this.stores.waiting || !this.words.ready || this.isPreparing() ? 'loading' : this.stores.state.status;
  }

  get #isBusy(): boolean {
    return this.#status === 'loading' || (this.#status === 'ready' && this.isIncomplete());
  }

  #renderStatus(state: NetworkState): TemplateResult | typeof nothing {
    const { shared } = this.words.texts;
    if (state.error) return this.#renderFailure(state.error, state.network !== undefined);
    if (this.#status === 'loading') return html`<p class="message" part="message" role="status">${shared.loading}</p>`;
    if (this.#status !== 'empty') return nothing;
    const what = this.htmlFor ? shared.noTarget(this.htmlFor) : shared.empty;
    return html`<div class="message" part="message">
      <p>${what}</p>
      ${this.htmlFor ? nothing : html`<p class="quiet">${shared.emptyTodo}</p>`}
    </div>`;
  }

  #renderFailure(failure: LoadFailure, stale: boolean): TemplateResult {
    const { shared } = this.words.texts;
    const { what, todo } = shared.failure(failure.code, failure.address);
    const reason = failure.problems.find(({ severity }) => severity === 'error');
    const why = reason && failure.tellProblem?.(reason, this.words.language);
    const advice = why?.todo ?? todo;
    const retry = failure.address !== undefined && !HOPELESS.has(failure.code);
    return html`<div class="message error" part="message error">
      <div role=${this.stores.announces ? 'alert' : nothing}>
        <p><strong>${what}</strong>${stale ? html` ${shared.stale}` : nothing}</p>
        ${why ? html`<p>${why.what}${why.where ? html` <span class="quiet">${why.where}.</span>` : nothing}</p>` : nothing}
        ${advice ? html`<p>${advice}</p>` : nothing}
      </div>
      ${failure.problems.length > 1 || !reason ? problemList(failure, this.words) : nothing}
      ${retry ? html`<p><button type="button" part="button" @click=${this.#retry}>${shared.retry}</button></p>` : nothing}
    </div>`;
  }

  #retry(): void {
    // the button goes away while loading; whoever pressed it must not lose their place
    this.renderRoot.querySelector<HTMLElement>('.base')?.focus({ preventScroll: true });
    this.stores.retry();
  }
}
