import type { Audience, Network } from '@netz-map/core';
import { html } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { elementHeading } from '../../base/element-heading.ts';
import { NetzElement } from '../../base/netz-element.ts';
import { GroundController } from '../../controllers/ground-controller.ts';
import { documentStyles } from '../../documents/document-styles.ts';
import type { NetworkState } from '../../network-store/network-state.ts';
import { listOfCards } from '../../styles/list-of-cards.ts';
import { answerRepresentation, type RepresentationAnswers, type RepresentationQuestion } from './representation-answers.ts';
import { representationStyles } from './representation-styles.ts';
import { representationView } from './representation-view.ts';
import { texts as textsByLanguage } from './texts.ts';

/** Elements on which a partner that was selected can be seen. */
const SHOW_PARTNERS = ['netz-map', 'netz-organisation', 'netz-directory'];

/**
 * Who is represented where: which kinds of partners are missing or did not come lately, who sits in which group and who does not, which task
 * is open. It names chairs that are empty, and judges nobody who sits there.
 *
 * @summary Which voices are missing in the network, at its meetings and in its groups.
 * @tagname netz-representation
 * @slot - What is seen until a network is there and when it cannot be loaded. A `<script type="application/json">` or a `<table>` here is also the data.
 * @fires {NetzSelectEvent} netz-select - Before a partner is selected; `preventDefault()` stops it.
 * @fires {NetzLoadEvent} netz-load - A network is there and shown.
 * @fires {NetzErrorEvent} netz-error - The network could not be loaded.
 * @csspart base - Everything inside.
 * @csspart heading - The heading.
 * @csspart overview - The sentence below it: on how much all of it rests.
 * @csspart card - One finding.
 * @csspart kind - Its kind, as a heading.
 * @csspart icon - The drawn sign of the kind.
 * @csspart sentence - Its sentence.
 * @csspart certainty - How sure it is.
 * @csspart why - "Warum?" with the evidence.
 * @csspart next-step - The one next step.
 * @csspart subheading - Headings inside.
 * @csspart sought - The kinds of partners that are looked for.
 * @csspart groups - Who sits in the groups.
 * @csspart group - One group.
 * @csspart table - The frame of a table.
 * @csspart strengths - What holds.
 * @csspart missing - Which columns and tables would show more.
 * @csspart button - Every button.
 * @csspart select - The choice of a city.
 * @csspart message - Loading, empty, or what went wrong.
 * @csspart error - What went wrong.
 * @cssprop [--netz-quiet] - Colour of secondary text.
 * @cssprop [--netz-line] - Colour of thin lines.
 * @cssprop [--netz-edge=currentcolor] - Colour of the borders of controls.
 * @cssprop [--netz-surface] - Ground of controls under the pointer.
 * @cssprop [--netz-accent=LinkText] - Colour of what is selected.
 * @cssprop [--netz-marked] - Ground of what is selected, and of seats that are taken.
 * @cssprop [--netz-focus=currentcolor] - Colour of the focus ring.
 * @cssprop [--netz-radius=0.5em] - Rounding of cards and buttons.
 * @cssprop [--netz-gap=1em] - Space between cards.
 * @cssstate empty - There is no source.
 * @cssstate loading - The network is on its way.
 * @cssstate ready - A network is there.
 * @cssstate error - The last load failed.
 */
export class NetzRepresentation extends NetzElement {
  /** Styles of the element; tokens and parts are listed in its documentation. */
  static override styles: CSSResultGroup = [NetzElement.styles, listOfCards, documentStyles, representationStyles];

  /** `internal` for the coordination; `public` shows nothing, since all of this is internal. */
  @property() audience: Audience = 'internal';
  /** Of a file of several cities, the one that is shown; all of them without it. */
  @property() city: string | undefined;

  #answered: { readonly question: RepresentationQuestion; readonly answers: RepresentationAnswers } | undefined;

  constructor() {
    super();
    new GroundController(this);
  }

  protected override renderNetwork({ asOf, selection }: NetworkState, network: Network): TemplateResult {
    const { language, texts: shared } = this.words;
    const texts = textsByLanguage[language];
    const heading = elementHeading(this.headingLevel, texts.heading, { id: 'heading', part: 'heading' });
    if (this.audience === 'public')
      return html`<section aria-labelledby="heading">${heading}<p class="overview" part="overview">${texts.internalOnly}</p></section>`;
    const answers = this.#answersTo({ network, asOf, language, city: this.city });
    const selected = selection?.type === 'organisation' ? selection.id : undefined;
    return html`<section aria-labelledby="heading">
      ${heading}
      ${representationView({
        answers,
        texts,
        shared,
        level: this.headingLevel + 1,
        partner: (id) => this.#partner(id, answers.name(id), id === selected),
        onCity: (city) => void (this.city = city || undefined),
      })}
    </section>`;
  }

  /** A way to the partner, where the page shows partners. */
  #partner(id: string, name: string, selected: boolean): TemplateResult {
    const shownBy = SHOW_PARTNERS.find((tag) => this.stores.sharedWith(tag));
    if (shownBy === undefined) return html`<bdi dir="auto">${name}</bdi>`;
    const select = (): void => {
      if (selected) this.stores.select(undefined);
      else if (this.stores.select({ type: 'organisation', id })) this.stores.bringIntoView(shownBy);
    };
    return html`<button type="button" part="button" class="plain" aria-pressed=${selected} @click=${select}><bdi dir="auto">${name}</bdi></button>`;
  }

  #answersTo(question: RepresentationQuestion): RepresentationAnswers {
    const before = this.#answered?.question;
    const { network, asOf, language, city } = question;
    const same = before?.network === network && before.asOf === asOf && before.language === language && before.city === city;
    if (!this.#answered || !same) this.#answered = { question, answers: answerRepresentation(question) };
    return this.#answered.answers;
  }
}
