import { namesOf, partnerLookup } from '@netz-map/core';
import type { Audience, IsoDay, Network, Organisation, TextDocument } from '@netz-map/core';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { elementHeading } from '../../base/element-heading.ts';
import { LastAnswer } from '../../base/last-answer.ts';
import { nameOrder } from '../../base/name-order.ts';
import { NetzElement } from '../../base/netz-element.ts';
import { documentStyles } from '../../documents/document-styles.ts';
import { documentView } from '../../documents/document-view.ts';
import { choiceField } from '../../fields/choice-field.ts';
import { fieldStyles } from '../../fields/field-styles.ts';
import type { NetworkState } from '../../network-store/network-state.ts';
import { entryStyles } from '../../partners/entry-styles.ts';
import { networkFor } from '../../partners/network-for.ts';
import { partnerChoices } from '../../partners/partner-choices.ts';
import type { PartnerLeader } from '../../partners/partner-leader.ts';
import { organisationStyles } from './organisation-styles.ts';
import { PartnerAnswer } from './partner-answer.ts';
import { publicPartner } from './public-partner.ts';
import { organisationTexts } from './texts.ts';

/** So many points of a section are seen at once. */
const MOST_SEEN = 5;

/**
 * One partner, for the talk with it: what it offers and seeks, with whom it works, what hangs on it, who could step in ("Partner verloren?") and
 * whom it should meet.
 *
 * @summary One partner of a network of associations: offers, needs, ties, substitutes, suggestions.
 * @tagname netz-organisation
 * @slot - What is seen until a network is there and when it cannot be loaded. A `<script type="application/json">` or a `<table>` here is also the data.
 * @fires {NetzSelectEvent} netz-select - Before a partner is selected; `preventDefault()` stops it.
 * @fires {NetzLoadEvent} netz-load - A network is there and shown.
 * @fires {NetzErrorEvent} netz-error - The network could not be loaded.
 * @csspart base - Everything inside.
 * @csspart heading - The heading: the partner.
 * @csspart fields - Which partner it is to be.
 * @csspart field - The question.
 * @csspart choice - Its list.
 * @csspart subtitle - The network and the day.
 * @csspart entry - What the partner is and offers, for the public.
 * @csspart section - One part of what is known.
 * @csspart subheading - Its heading.
 * @csspart items - Its points.
 * @csspart item - One point.
 * @csspart kind - What kind of point it is.
 * @csspart details - What is told below it.
 * @csspart more - The others of a long list.
 * @csspart table - The ties.
 * @csspart notes - What it rests on.
 * @csspart button - Every button.
 * @csspart message - Loading, empty, or what went wrong.
 * @csspart error - What went wrong.
 * @cssprop [--netz-quiet] - Colour of secondary text.
 * @cssprop [--netz-line] - Colour of thin lines.
 * @cssprop [--netz-edge=currentcolor] - Colour of the borders of controls.
 * @cssprop [--netz-surface] - Ground of controls under the pointer.
 * @cssprop [--netz-accent=LinkText] - Colour of links.
 * @cssprop [--netz-marked] - Ground of what is pressed.
 * @cssprop [--netz-focus=currentcolor] - Colour of the focus ring.
 * @cssprop [--netz-radius=0.5em] - Rounding of lists and buttons.
 * @cssprop [--netz-gap=1em] - Space below a message.
 * @cssstate empty - There is no source.
 * @cssstate loading - The network is on its way.
 * @cssstate ready - A network is there.
 * @cssstate error - The last load failed.
 */
export class NetzOrganisation extends NetzElement {
  /** Styles of the element; tokens and parts are listed in its documentation. */
  static override styles: CSSResultGroup = [NetzElement.styles, documentStyles, fieldStyles, entryStyles, organisationStyles];

  /** `internal` for the coordination, `public` for a website: only what may be public. */
  @property() audience: Audience = 'internal';
  /** Which partner, by id or name. Without it the one that is selected on the page; else visitors choose. */
  @property() organisation: string | undefined;

  readonly #choices = new LastAnswer((network: Network, locale: string) => partnerChoices(network, nameOrder(locale)));
  readonly #answer = new PartnerAnswer();
  /** Stays on the screen when something that is no partner is selected elsewhere. */
  #last: string | undefined;
  #focusHeading = false;

  protected override renderNetwork(state: NetworkState, network: Network): TemplateResult {
    const { language } = this.words;
    const texts = organisationTexts[language];
    const internal = this.audience !== 'public';
    const seen = networkFor(network, internal ? 'internal' : 'public');
    const named = this.organisation?.trim() ? partnerLookup(seen)(this.organisation) : undefined;
    const selected = state.selection?.type === 'organisation' ? state.selection.id : undefined;
    const organisation = named ? present(seen, named.id) : (present(seen, selected) ?? present(seen, this.#last));
    this.#last = organisation?.id;
    const choice = named?.id === undefined || !organisation ? this.#renderChoice(seen, organisation?.id) : nothing;
    const wrong = named && !organisation && (named.perhaps.length > 1 ? texts.several : texts.unknown)(this.organisation!.trim());
    const told = internal && organisation ? this.#answer.about(seen, organisation.id, state.asOf, language) : undefined;
    const name = organisation && namesOf(seen)(organisation.id);
    return html`<section aria-labelledby="heading">
      ${elementHeading(this.headingLevel, told?.title ?? name ?? texts.heading, { id: 'heading', part: 'heading' })}
      ${wrong ? html`<p class="message" part="message">${wrong}</p>` : nothing} ${choice}
      <p class="visually-hidden" role="status">${choice === nothing || !name ? nothing : texts.shown(name)}</p>
      ${organisation ? this.#renderPartner(organisation, told, seen, state.asOf) : html`<p class="start">${this.#start(seen)}</p>`}
    </section>`;
  }

  #start({ organisations }: Network): string {
    const texts = organisationTexts[this.words.language];
    if (organisations.length === 0) return texts.nobody;
    return this.audience === 'public' ? texts.startPublic : texts.start;
  }

  #renderPartner(organisation: Organisation, told: TextDocument | undefined, network: Network, asOf: IsoDay): TemplateResult {
    const { language } = this.words;
    const level = this.headingLevel + 1;
    // a page that has named its partner stays with it
    const partner = this.organisation === undefined ? this.#leader : undefined;
    const texts = organisationTexts[language];
    // visitors are told only what nobody has entered; the coordination also what this partner lacks
    const lacks = (told ? [organisation] : network.organisations).every(({ topics }) => topics.length === 0);
    const missing = [...(lacks ? [texts.noTopics] : []), ...(network.ties.length === 0 ? [texts.noTies] : [])];
    return html`${
      told
        ? documentView(told, { level, partner, fold: { most: MOST_SEEN, more: texts.more } })
        : publicPartner({ network, organisation, asOf, language, level, partner })
    }
    ${missing.map((sentence) => html`<p class="missing" part="notes">${sentence}</p>`)}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focusHeading) return;
    this.#focusHeading = false;
    const heading = this.renderRoot.querySelector<HTMLElement>('#heading');
    if (!heading) return;
    // the button that was pressed is gone
    heading.tabIndex = -1;
    heading.focus();
  }

  #renderChoice(network: Network, chosen: string | undefined): TemplateResult | typeof nothing {
    const texts = organisationTexts[this.words.language];
    const choices = this.#choices.to(network, this.words.locale);
    if (choices.length === 0) return nothing;
    const onChoose = (id: string | undefined): boolean => {
      if (id !== undefined) return this.#show(id);
      this.#last = undefined;
      this.requestUpdate();
      return this.stores.select(undefined);
    };
    return html`<div class="fields" part="fields">
      ${choiceField({ id: 'which', label: texts.which, none: texts.none, choices, chosen, onChoose })}
    </div>`;
  }

  #show(id: string): boolean {
    // the attribute named nobody: whoever is chosen takes its place
    if (!this.stores.select({ type: 'organisation', id })) return false;
    this.organisation = undefined;
    return true;
  }

  readonly #leader: PartnerLeader = (id, name) =>
    html`<button type="button" part="button" class="plain to-partner" @click=${() => (this.#focusHeading = this.#show(id))}>
      <bdi dir="auto">${name}</bdi>
    </button>`;
}

function present(network: Network, id: string | undefined): Organisation | undefined {
  const organisation = id === undefined ? undefined : network.organisation(id);
  return organisation?.status === 'ended' ? undefined : organisation;
}
