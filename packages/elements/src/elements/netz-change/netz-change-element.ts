import { isIsoDay, phrasesOf, type Audience, type IsoDay, type Network, type NetworkData, type NetworkFile } from '@netz-map/core';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { elementHeading } from '../../base/element-heading.ts';
import { LastAnswer } from '../../base/last-answer.ts';
import { NetzElement } from '../../base/netz-element.ts';
import { FurtherNetworks } from '../../controllers/further-networks.ts';
import { documentStyles } from '../../documents/document-styles.ts';
import { documentTable } from '../../documents/document-table.ts';
import { documentView } from '../../documents/document-view.ts';
import { findingsTexts } from '../../findings/findings-texts.ts';
import type { NetworkState } from '../../network-store/network-state.ts';
import { changeAnswer, isLater, yearBefore } from './change-answer.ts';
import { changeFigures } from './change-figures.ts';
import { changeStyles } from './change-styles.ts';
import { TEXTS } from './texts.ts';

/** So many names of one point are seen first. */
const SEEN_FIRST = 5;

/**
 * What came, what went and what changed between two states of a network: an older file and this one, or two days of the same file.
 *
 * @summary What has changed in a network of associations since an earlier day, in sentences and figures.
 * @tagname netz-change
 * @slot - What is seen until a network is there and when it cannot be loaded. A `<script type="application/json">` or a `<table>` here is also the data.
 * @fires {NetzLoadEvent} netz-load - A network is there and shown.
 * @fires {NetzErrorEvent} netz-error - The network could not be loaded.
 * @csspart base - Everything inside.
 * @csspart heading - The heading.
 * @csspart subtitle - Name of the network and both days.
 * @csspart day - The day to compare with, where both states come from one file.
 * @csspart table - The figures.
 * @csspart section - A part of what is told: good news, what needs attention, what stays open.
 * @csspart subheading - Its heading.
 * @csspart items - Its points.
 * @csspart item - One point.
 * @csspart details - Who or what it is about.
 * @csspart more - What is folded of a long list.
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
 * @cssprop [--netz-radius=0.5em] - Rounding of frames and fields.
 * @cssprop [--netz-gap=1em] - Space below a message.
 * @cssstate empty - There is no source.
 * @cssstate loading - A network is on its way.
 * @cssstate ready - Both networks are there, or the older one cannot be had.
 * @cssstate error - The last load failed.
 */
export class NetzChange extends NetzElement {
  /** Styles of the element; tokens and parts are listed in its documentation. */
  static override styles: CSSResultGroup = [NetzElement.styles, documentStyles, changeStyles];

  /** `internal` for the coordination; with `public` nothing is told, since what went would shame somebody. */
  @property() audience: Audience = 'internal';
  /** The day of the older state, as `2025-11-01`; the default is that of the older file, else a year before. */
  @property({ attribute: 'before' }) dayBefore: string | undefined;
  /** The older network itself; wins over `src-before`. */
  @property({ attribute: false }) networkBefore: Network | NetworkData | NetworkFile | undefined;
  /** Address of the older data; without it, two days of the same data are compared. */
  @property({ attribute: 'src-before' }) srcBefore: string | undefined;
  /** Address of an older table of the ties. */
  @property({ attribute: 'ties-before' }) tiesBefore: string | undefined;
  /** Address of an older table of the needs. */
  @property({ attribute: 'needs-before' }) needsBefore: string | undefined;
  /** Address of an older table of the meetings. */
  @property({ attribute: 'meetings-before' }) meetingsBefore: string | undefined;

  readonly #further = new FurtherNetworks(this);
  readonly #answer = new LastAnswer(changeAnswer);
  /** Whether somebody has chosen another day, so that what it changes is said. */
  #chosen = false;
  /** The older state; `undefined` where both come from the same data. */
  #older: NetworkState | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.isConnected) return;
    const { networkBefore: network, srcBefore: src, tiesBefore: ties, needsBefore: needs, meetingsBefore: meetings } = this;
    const older = network ? [{ network }] : src ? [{ src, ties, needs, meetings }] : [];
    [this.#older] = this.audience === 'public' ? [] : this.#further.ask(older, this.allowOrigins);
  }

  protected override isPreparing(): boolean {
    return this.stores.state.network !== undefined && this.#older?.status === 'loading';
  }

  protected override renderNetwork({ asOf }: NetworkState, network: Network): TemplateResult {
    const { texts, language, wording } = this.words;
    const say = TEXTS[language];
    if (this.audience === 'public') return this.#framed(html`<p class="quiet">${say.internal}</p>`);
    const older = this.#older;
    if (older?.error) {
      const { what, todo } = texts.shared.failure(older.error.code, older.error.address);
      return this.#framed(message(what, todo));
    }
    if (older && !older.network) return this.#framed(html`<p class="quiet">${say.waiting}</p>`);
    const from = this.#olderDay(asOf);
    if (from === undefined) return this.#framed(message(say.needsDay, say.needsDayTodo));
    const day = older ? nothing : this.#dayField(from, asOf);
    if (isLater(from, asOf)) return this.#framed(html`${day} ${message(say.later(wording.date(from), wording.date(asOf)), say.laterTodo)}`);
    const before = older?.network ?? network;
    const { change, document } = this.#answer.to(before, from, network, asOf, language);
    const figures = changeFigures(change, { before, after: network }, say, phrasesOf(language).figure);
    const dated = network.ties.length === 0 || change.grounds.after.known > 0;
    return this.#framed(
      html`${day}
        <p class="visually-hidden" role="status">${this.#chosen ? document.sections[0]?.paragraphs?.join(' ') : nothing}</p>
        <p class="subtitle" part="subtitle">${document.subtitle}</p>
        <div class="document figures">${documentTable(figures, {})}</div>
        ${documentView({ ...document, subtitle: undefined }, { level: this.headingLevel + 1, fold: { most: Infinity, details: SEEN_FIRST, more: findingsTexts[language].seeMore } })}
        ${older ? nothing : html`<p class="quiet lacking">${say.sameFile}</p>`}
        ${dated ? nothing : html`<div class="message lacking" part="message"><p>${say.addDates}</p></div>`}`,
      document.title,
    );
  }

  #framed(content: TemplateResult, title = TEXTS[this.words.language].heading): TemplateResult {
    return html`<section aria-labelledby="heading">
      ${elementHeading(this.headingLevel, title, { id: 'heading', part: 'heading' })} ${content}
    </section>`;
  }

  /** The day asked for, else that of the older file; two days of one file are a year apart. */
  #olderDay(asOf: IsoDay): IsoDay | undefined {
    if (this.dayBefore !== undefined && isIsoDay(this.dayBefore)) return this.dayBefore;
    return this.#older ? this.#older.network?.asOf : yearBefore(asOf);
  }

  #dayField(from: IsoDay, asOf: IsoDay): TemplateResult {
    const choose = ({ target }: Event): void => {
      const { value } = target as HTMLInputElement;
      if (!isIsoDay(value)) return;
      this.#chosen = true;
      this.dayBefore = value;
    };
    return html`<p class="day" part="day">
      <label for="day">${TEXTS[this.words.language].compareWith}</label>
      <input id="day" type="date" .value=${whole(from)} max=${whole(asOf)} @change=${choose} />
    </p>`;
  }
}

/** A field for a day knows no months. */
const whole = (day: IsoDay): string => (day.length === 7 ? `${day}-01` : day);

function message(what: string, todo: string): TemplateResult {
  return html`<div class="message lacking" part="message">
    <p><strong>${what}</strong></p>
    ${todo ? html`<p>${todo}</p>` : nothing}
  </div>`;
}
