import { foldWord, type Audience, type Network } from '@netz-map/core';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { elementHeading } from '../../base/element-heading.ts';
import { LastAnswer } from '../../base/last-answer.ts';
import { nameOrder } from '../../base/name-order.ts';
import { NetzElement } from '../../base/netz-element.ts';
import { revealCurrent } from '../../base/reveal-current.ts';
import { PaperController } from '../../controllers/paper-controller.ts';
import { choiceField } from '../../fields/choice-field.ts';
import { fieldStyles } from '../../fields/field-styles.ts';
import type { NetworkState } from '../../network-store/network-state.ts';
import { entryStyles } from '../../partners/entry-styles.ts';
import { entryTexts } from '../../partners/entry-texts.ts';
import { networkFor } from '../../partners/network-for.ts';
import { partnerLeader } from '../../partners/partner-leader.ts';
import { DIRECTORY_FACETS, narrowedTo, wordsIn } from './directory-facets.ts';
import type { DirectoryFacet, Entry, Narrowed } from './directory-facets.ts';
import { directoryStyles } from './directory-styles.ts';
import { entriesView } from './entries-view.ts';
import { preparedDirectory } from './prepared-directory.ts';
import { directoryTexts, type DirectoryTexts } from './texts.ts';

/**
 * "Wer macht was?": all partners with what they offer, for whom and where; to be searched, narrowed and printed. For 20 to 2,000 partners.
 *
 * @summary A directory of the partners of a network of associations, with search and choices.
 * @tagname netz-directory
 * @slot - What is seen until a network is there and when it cannot be loaded. A `<script type="application/json">` or a `<table>` here is also the data.
 * @fires {NetzSelectEvent} netz-select - Before a partner is selected; `preventDefault()` stops it.
 * @fires {NetzLoadEvent} netz-load - A network is there and shown.
 * @fires {NetzErrorEvent} netz-error - The network could not be loaded.
 * @csspart base - Everything inside.
 * @csspart heading - The heading.
 * @csspart fields - Search and choices.
 * @csspart field - One of them with its label.
 * @csspart choice - The list of one choice.
 * @csspart search - The field to search in.
 * @csspart count - How many there are, as of which day.
 * @csspart entries - The list of partners.
 * @csspart entry - One partner.
 * @csspart name - Its name, as a heading.
 * @csspart button - Every button.
 * @csspart message - Loading, empty, or what went wrong.
 * @csspart error - What went wrong.
 * @cssprop [--netz-quiet] - Colour of secondary text.
 * @cssprop [--netz-line] - Colour of thin lines.
 * @cssprop [--netz-edge=currentcolor] - Colour of the borders of controls.
 * @cssprop [--netz-surface] - Ground of controls under the pointer.
 * @cssprop [--netz-accent=LinkText] - Colour of links and of what is selected.
 * @cssprop [--netz-marked] - Ground of what is selected.
 * @cssprop [--netz-focus=currentcolor] - Colour of the focus ring.
 * @cssprop [--netz-radius=0.5em] - Rounding of fields and frames.
 * @cssprop [--netz-gap=1em] - Space between entries.
 * @cssstate empty - There is no source.
 * @cssstate loading - The network is on its way.
 * @cssstate ready - A network is there.
 * @cssstate error - The last load failed.
 */
export class NetzDirectory extends NetzElement {
  /** Styles of the element; tokens and parts are listed in its documentation. */
  static override styles: CSSResultGroup = [NetzElement.styles, fieldStyles, entryStyles, directoryStyles];

  /** `public` for a website: only partners that may be public. `internal` for the coordination: all. */
  @property() audience: Audience = 'public';
  /** Only partners on this topic; the visitor may choose another one. So with the next four. */
  @property() topic: string | undefined;
  /** Only partners for these people. */
  @property({ attribute: 'target-group' }) targetGroup: string | undefined;
  /** Only partners in this place. */
  @property() place: string | undefined;
  /** Only partners of this kind. */
  @property() kind: string | undefined;
  /** Only partners of this city, when the file holds several. */
  @property() city: string | undefined;
  /** So many partners are seen at first; the others after one button, and on paper. */
  @property({ type: Number }) most = 50;

  @state() private query = '';
  @state() private all = false;
  readonly #paper = new PaperController(this);
  readonly #prepared = new LastAnswer(preparedDirectory);
  /** What takes the focus after the next rendering, since the button that was pressed is gone. */
  #focusNext: string | undefined;

  protected override renderNetwork({ asOf, selection }: NetworkState, network: Network): TemplateResult {
    const { language, wording } = this.words;
    const texts = directoryTexts[language];
    const seen = networkFor(network, this.audience === 'internal' ? 'internal' : 'public');
    const { entries, facets, cities } = this.#prepared.to(seen, this.words.locale);
    const narrowed = this.#narrowed();
    const found = narrowedTo(entries, narrowed, this.query);
    const day = wording.date(asOf);
    const wanted = this.#wanted();
    return html`<section aria-labelledby="heading">
      ${elementHeading(this.headingLevel, texts.heading, { id: 'heading', part: 'heading' })}
      ${entries.length > 1 ? this.#renderFields(texts, entries, facets, narrowed) : nothing}
      <div class="count" part="count">
        <p role="status">
          ${entries.length === 0 ? texts.empty : wanted.length > 0 ? texts.found(found.length, entries.length, wanted.join(', '), day) : texts.all(entries.length, day)}
        </p>
        ${wanted.length > 0 ? html`<button type="button" part="button" class="plain" @click=${this.#reset}>${texts.reset}</button>` : nothing}
      </div>
      ${entries.length > 0 && entries.every(({ organisation }) => organisation.topics.length === 0) ? html`<p class="quiet">${texts.missing}</p>` : nothing}
      ${found.length === 0 && entries.length > 0 ? html`<p class="nobody">${texts.nobody}</p>` : nothing}
      ${entriesView(found, {
        level: this.headingLevel + 1,
        atFirst: this.#atFirst,
        selected: selection?.type === 'organisation' ? selection.id : undefined,
        texts: entryTexts[language],
        cities,
        lead: partnerLeader(this.stores),
      })}
      ${
        found.length > this.#atFirst
          ? html`<p><button type="button" part="button" @click=${() => this.#showAll(found)}>${texts.showAll(found.length)}</button></p>`
          : nothing
      }
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    revealCurrent(this, this.stores.state.selection);
    const next = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    this.#focusNext = undefined;
    if (!next) return;
    if (next.localName !== 'input') next.tabIndex = -1;
    next.focus();
  }

  get #atFirst(): number {
    if (this.all || this.#paper.printing) return Infinity;
    return Number.isInteger(this.most) && this.most > 0 ? this.most : 50;
  }

  #renderFields(texts: DirectoryTexts, entries: readonly Entry[], facets: readonly DirectoryFacet[], narrowed: Narrowed): TemplateResult {
    const order = nameOrder(this.words.locale);
    const choice = (facet: DirectoryFacet): TemplateResult => {
      const words = wordsIn(narrowedTo(entries, narrowed, this.query, facet), facet, narrowed[facet], order);
      return choiceField({
        id: facet,
        label: texts.facets[facet],
        none: texts.any,
        choices: words.map(({ key, text, count }) => ({
          value: key,
          text: `${key === narrowed[facet] ? this.#written(facet)! : text} (${count})`,
        })),
        chosen: narrowed[facet],
        onChoose: (key) => this.#choose(facet, words.find((word) => word.key === key)?.text),
      });
    };
    return html`<div class="fields" part="fields">
      <div class="field" part="field">
        <label for="search">${texts.search}</label>
        <input
          id="search"
          part="search"
          type="search"
          autocomplete="off"
          placeholder=${texts.searchHint}
          .value=${this.query}
          @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
        />
      </div>
      ${DIRECTORY_FACETS.filter((facet) => facets.includes(facet) || narrowed[facet] !== undefined).map(choice)}
    </div>`;
  }

  /** What is chosen, as the page or the visitor wrote it. */
  #written(facet: DirectoryFacet): string | undefined {
    const { topic, targetGroup, place, kind, city } = this;
    return { topic, 'target-group': targetGroup, place, kind, city }[facet]?.trim() || undefined;
  }

  #narrowed(): Narrowed {
    const keys = DIRECTORY_FACETS.map((facet) => [facet, foldWord(this.#written(facet) ?? '')] as const);
    return Object.fromEntries(keys.filter(([, key]) => key !== ''));
  }

  /** What somebody reads of it, on paper, too. */
  #wanted(): string[] {
    return [this.query.trim(), ...DIRECTORY_FACETS.map((facet) => this.#written(facet) ?? '')].filter(Boolean);
  }

  #choose(facet: DirectoryFacet, word: string | undefined): void {
    if (facet === 'target-group') this.targetGroup = word;
    else this[facet] = word;
  }

  readonly #reset = (): void => {
    this.query = '';
    for (const facet of DIRECTORY_FACETS) this.#choose(facet, undefined);
    this.#focusNext = '#search';
  };

  #showAll(found: readonly Entry[]): void {
    this.#focusNext = `.entry:nth-child(${Math.min(this.#atFirst + 1, found.length)}) .name`;
    this.all = true;
  }
}
