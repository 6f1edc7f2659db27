import { findHelp, partnerLookup, tellHelp } from '@netz-map/core';
import type { Audience, IsoDay, Language, Network, TextDocument } from '@netz-map/core';
import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { elementHeading } from '../../base/element-heading.ts';
import { LastAnswer } from '../../base/last-answer.ts';
import { nameOrder } from '../../base/name-order.ts';
import { NetzElement } from '../../base/netz-element.ts';
import { documentStyles } from '../../documents/document-styles.ts';
import type { DocumentViewOptions } from '../../documents/document-view-options.ts';
import { sectionView } from '../../documents/document-view.ts';
import { choiceField, wordChoices } from '../../fields/choice-field.ts';
import { fieldStyles } from '../../fields/field-styles.ts';
import type { NetworkState } from '../../network-store/network-state.ts';
import { networkFor } from '../../partners/network-for.ts';
import { partnerLeader } from '../../partners/partner-leader.ts';
import { finderStyles } from './finder-styles.ts';
import { finderWords, wordOfTheData, type FinderWords } from './finder-words.ts';
import { finderTexts, type FinderTexts } from './texts.ts';

/** So many are seen at once; the others after "weitere zeigen". */
const MOST_SEEN = 10;

/**
 * "Ich suche …": who helps with a topic, perhaps for certain people, perhaps in a certain place, and over whom to get there. For everybody who
 * visits the page.
 *
 * @summary Who in a network of associations can help, and over whom to get there.
 * @tagname netz-finder
 * @slot - What is seen until a network is there and when it cannot be loaded. A `<script type="application/json">` or a `<table>` here is also the data.
 * @slot contact - Whom to ask when nothing fits, below the answer: a telephone number, a link.
 * @fires {NetzSelectEvent} netz-select - Before a partner is selected; `preventDefault()` stops it.
 * @fires {NetzLoadEvent} netz-load - A network is there and shown.
 * @fires {NetzErrorEvent} netz-error - The network could not be loaded.
 * @csspart base - Everything inside.
 * @csspart heading - The heading.
 * @csspart fields - The questions.
 * @csspart field - One question with its list.
 * @csspart choice - The list of one question.
 * @csspart lead - The answer in one sentence.
 * @csspart section - Those who help, and those who nearly do.
 * @csspart subheading - Its heading.
 * @csspart items - The list of partners.
 * @csspart item - One partner.
 * @csspart details - What it offers, and the way there.
 * @csspart more - The others of a long list.
 * @csspart basis - On what the answer rests.
 * @csspart notes - One sentence of it.
 * @csspart contact - Whom to ask when nothing fits.
 * @csspart button - Every button.
 * @csspart message - Loading, empty, or what went wrong.
 * @csspart error - What went wrong.
 * @cssprop [--netz-quiet] - Colour of secondary text.
 * @cssprop [--netz-line] - Colour of thin lines.
 * @cssprop [--netz-edge=currentcolor] - Colour of the borders of controls.
 * @cssprop [--netz-surface] - Ground of controls under the pointer.
 * @cssprop [--netz-accent=LinkText] - Colour of what is selected.
 * @cssprop [--netz-marked] - Ground of what is selected.
 * @cssprop [--netz-focus=currentcolor] - Colour of the focus ring.
 * @cssprop [--netz-radius=0.5em] - Rounding of lists and frames.
 * @cssprop [--netz-gap=1em] - Space below a message.
 * @cssstate empty - There is no source.
 * @cssstate loading - The network is on its way.
 * @cssstate ready - A network is there.
 * @cssstate error - The last load failed.
 */
export class NetzFinder extends NetzElement {
  /** Styles of the element; tokens and parts are listed in its documentation. */
  static override styles: CSSResultGroup = [NetzElement.styles, documentStyles, fieldStyles, finderStyles];

  /** `public` for a website: only what may be public. `internal` for the coordination: also who is full, and whoever is kept from the public. */
  @property() audience: Audience = 'public';
  /** The topic that is asked for; the visitor may choose another one. */
  @property() topic: string | undefined;
  /** For whom. */
  @property({ attribute: 'target-group' }) targetGroup: string | undefined;
  /** Where. */
  @property() place: string | undefined;
  /** In which city, when the file holds several. */
  @property() city: string | undefined;
  /** Whom the visitor knows already, by id or name: ways start there. */
  @property() from: string | undefined;

  readonly #words = new LastAnswer((network: Network, city: string | undefined, locale: string) =>
    finderWords(network, city, nameOrder(locale)),
  );
  readonly #answer = new LastAnswer(
    (
      network: Network,
      asOf: IsoDay,
      language: Language,
      audience: Audience,
      topic: string,
      targetGroup?: string,
      place?: string,
      city?: string,
      from?: string,
    ) =>
      tellHelp(findHelp(network, { asOf, topic, targetGroup, place, network: city, from }), {
        network,
        asOf,
        language,
        audience,
        from,
        whole: true,
      }),
  );

  protected override renderNetwork({ asOf }: NetworkState, network: Network): TemplateResult {
    const { language, locale } = this.words;
    const audience: Audience = this.audience === 'internal' ? 'internal' : 'public';
    const open = networkFor(network, audience);
    const texts = finderTexts[language];
    const city = wordOfTheData(this.city, [...new Set(open.organisations.flatMap((one) => one.network ?? []))]);
    const words = this.#words.to(open, city, locale);
    const heading = elementHeading(this.headingLevel, texts.heading, { id: 'heading', part: 'heading' });
    if (words.topics.length === 0)
      return html`<section aria-labelledby="heading">${heading}<p class="message" part="message">${texts.noTopics}</p></section>`;
    const from = this.from === undefined ? undefined : partnerLookup(open)(this.from).id;
    const asked = {
      topic: wordOfTheData(this.topic, words.topics),
      targetGroup: wordOfTheData(this.targetGroup, words.targetGroups),
      place: wordOfTheData(this.place, words.places),
      network: city,
      from: words.partners.some(({ value }) => value === from) ? from : undefined,
    };
    const { topic, targetGroup, place } = asked;
    const answer = topic && this.#answer.to(open, asOf, language, audience, topic, targetGroup, place, city, asked.from);
    // who asked is seen in the list already
    const lead = answer ? answer.sections[0]!.paragraphs!.slice(asked.from === undefined ? 0 : 1) : [texts.start];
    return html`<section aria-labelledby="heading">
      ${heading} ${this.#renderQuestions(texts, words, asked)}
      ${answer ? html`<p class="asked">${answer.title}</p>` : nothing}
      <div class="lead" part="lead" role="status">
        ${lead.map((sentence) => html`<p>${sentence}</p>`)}
      </div>
      ${answer ? this.#renderAnswer(answer, texts) : nothing}
    </section>`;
  }

  #renderQuestions(
    texts: FinderTexts,
    words: FinderWords,
    asked: Readonly<Record<'topic' | 'targetGroup' | 'place' | 'network' | 'from', string | undefined>>,
  ): TemplateResult {
    const list = (
      id: string,
      label: string,
      none: string,
      all: readonly string[],
      chosen: string | undefined,
      choose: (word: string | undefined) => void,
    ) => (all.length === 0 ? nothing : choiceField({ id, label, none, choices: wordChoices(all), chosen, onChoose: choose }));
    return html`<div class="fields" part="fields">
      ${list('topic', texts.topic, texts.noTopic, words.topics, asked.topic, (word) => (this.topic = word))}
      ${list('people', texts.targetGroup, texts.any, words.targetGroups, asked.targetGroup, (word) => (this.targetGroup = word))}
      ${list('place', texts.place, texts.any, words.places, asked.place, (word) => (this.place = word))}
      ${list('city', texts.city, texts.anyCity, words.cities, asked.network, (word) => (this.city = word))}
      ${choiceField({
        id: 'from',
        label: texts.from,
        none: texts.nobody,
        choices: words.partners,
        chosen: asked.from,
        hint: texts.fromHint,
        onChoose: (id) => void (this.from = id),
      })}
    </div>`;
  }

  #renderAnswer({ subtitle, sections: [, ...rest] }: TextDocument, texts: FinderTexts): TemplateResult {
    const options: DocumentViewOptions = {
      level: this.headingLevel + 1,
      partner: partnerLeader(this.stores),
      fold: { most: MOST_SEEN, more: texts.more },
    };
    const [told, basis] = [rest.filter(({ heading }) => heading !== undefined), rest.filter(({ heading }) => heading === undefined)];
    return html`<div class="document">${told.map((section) => sectionView(section, options))}</div>
      <div class="contact" part="contact"><slot name="contact"><p>${texts.contact}</p></slot></div>
      ${
        basis.length === 0
          ? nothing
          : html`<details class="basis" part="basis">
              <summary>${texts.basis}</summary>
              <div class="document">${basis.map((section) => sectionView(section, options))}</div>
            </details>`
      }
      <p class="note" part="notes">${subtitle}</p>`;
  }
}
