import { namesOf, type Audience, type NameOf, type Network, type Organisation } from '@netz-map/core';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { elementHeading } from '../../base/element-heading.ts';
import { nameOrder } from '../../base/name-order.ts';
import { NetzElement } from '../../base/netz-element.ts';
import { today } from '../../base/today.ts';
import { documentStyles } from '../../documents/document-styles.ts';
import type { NetworkState } from '../../network-store/network-state.ts';
import { listOfCards } from '../../styles/list-of-cards.ts';
import { fileName, saveFile } from '../../tools/save-file.ts';
import { captureView } from './capture-view.ts';
import { MeetingAnswers } from './meeting-answers.ts';
import { comingIds, newMeeting, STEPS, type MeetingState } from './meeting-state.ts';
import { meetingStyles } from './meeting-styles.ts';
import type { MeetingView } from './meeting-view.ts';
import { onlyKnown } from './only-known.ts';
import { openView } from './open-view.ts';
import { planView } from './plan-view.ts';
import { printView } from './print-view.ts';
import type { MeetingTexts } from './texts-de.ts';
import { texts as textsByLanguage } from './texts.ts';
import { whoView } from './who-view.ts';

/** What is of no use after the page is left. */
const PASSING: ReadonlySet<string> = new Set(['step', 'query', 'dateMissing', 'notice', 'before'] satisfies (keyof MeetingState)[]);

/**
 * A meeting in four steps: who comes, what they do, what is printed, what it brought. Nothing is stored: what was entered leaves the page only
 * as a file that somebody saves.
 *
 * @summary Invitation list, pairs, talk lists, groups, cards to print and the two minutes after a meeting.
 * @tagname netz-meeting
 * @slot - What is seen until a network is there and when it cannot be loaded. A `<script type="application/json">` or a `<table>` here is also the data.
 * @fires {NetzLoadEvent} netz-load - A network is there and shown.
 * @fires {NetzErrorEvent} netz-error - The network could not be loaded.
 * @csspart base - Everything inside.
 * @csspart heading - The heading.
 * @csspart overview - The sentence below it: that nothing is stored.
 * @csspart steps - The four steps.
 * @csspart step - The step that is shown.
 * @csspart subheading - Headings inside.
 * @csspart attendees - The list of partners to tick.
 * @csspart reasons - Whom to invite, and why.
 * @csspart calls - Whom to call.
 * @csspart plan - The plan that is chosen.
 * @csspart news - What the meeting brought.
 * @csspart section - A section of an answer.
 * @csspart card - A card of a plan.
 * @csspart items - A list of an answer.
 * @csspart item - A point of it.
 * @csspart details - What is told below a point.
 * @csspart notes - On what an answer rests.
 * @csspart subtitle - Of which network and day an answer is.
 * @csspart button - Every button.
 * @csspart select - Every choice.
 * @csspart input - Every field to type in.
 * @csspart message - Loading, empty, what is missing, or what went wrong.
 * @csspart error - What went wrong.
 * @cssprop [--netz-quiet] - Colour of secondary text.
 * @cssprop [--netz-line] - Colour of thin lines.
 * @cssprop [--netz-edge=currentcolor] - Colour of the borders of controls.
 * @cssprop [--netz-surface] - Ground of controls under the pointer.
 * @cssprop [--netz-accent=LinkText] - Colour of what is chosen.
 * @cssprop [--netz-marked] - Ground of what is chosen.
 * @cssprop [--netz-focus=currentcolor] - Colour of the focus ring.
 * @cssprop [--netz-radius=0.5em] - Rounding of cards and buttons.
 * @cssprop [--netz-gap=1em] - Space between cards.
 * @cssstate empty - There is no source.
 * @cssstate loading - The network is on its way.
 * @cssstate ready - A network is there.
 * @cssstate error - The last load failed.
 */
export class NetzMeeting extends NetzElement {
  /** Styles of the element; tokens and parts are listed in its documentation. */
  static override styles: CSSResultGroup = [NetzElement.styles, listOfCards, documentStyles, meetingStyles];

  /** `internal` for the coordination; `public` shows nothing, since all of this is internal. */
  @property() audience: Audience = 'internal';

  @state() private meeting: MeetingState = newMeeting(today());
  @state() private said = '';
  /** Whether something was entered that no file holds yet. */
  #unsaved = false;
  #answers: MeetingAnswers | undefined;
  #shown:
    | { readonly network: Network; readonly locale: string; readonly name: NameOf; readonly partners: readonly Organisation[] }
    | undefined;
  /** Where the focus goes after the next rendering. */
  #focusNext: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watchLeaving();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.defaultView?.removeEventListener('beforeunload', this.#warn);
  }

  protected override renderNetwork(state: NetworkState, network: Network): TemplateResult {
    const texts = textsByLanguage[this.words.language];
    const view = this.audience === 'public' ? undefined : this.#view(state, network, texts);
    return html`<section aria-labelledby="heading">
      ${elementHeading(this.headingLevel, texts.heading, { id: 'heading', part: 'heading' })}
      ${
        view === undefined || view.partners.length === 0
          ? html`<p class="overview" part="overview">${view === undefined ? texts.internalOnly : texts.nobodyInData}</p>`
          : html`<p class="overview not-stored" part="overview">${texts.notStored}</p>
              ${this.#steps(view)} ${this.#step(view)}`
      }
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusNext === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = undefined;
  }

  #steps({ texts, state, change }: MeetingView): TemplateResult {
    return html`<ol class="steps" role="list" part="steps" aria-label=${texts.stepsLabel}>
      ${STEPS.map(
        (step, index) => html`<li>
          <button
            type="button"
            part="button"
            data-step=${step}
            aria-current=${step === state.step ? 'step' : nothing}
            @click=${() => change({ step })}
          >
            ${index + 1}. ${texts.steps[step]}
          </button>
        </li>`,
      )}
    </ol>`;
  }

  #step(view: MeetingView): TemplateResult {
    const { texts, state, level, go } = view;
    const next = STEPS[STEPS.indexOf(state.step) + 1];
    const nobody = state.step !== 'who' && comingIds(state).length === 0;
    return html`<div class="step" part="step">
      <div class="step-heading" tabindex="-1">${elementHeading(level, texts.steps[state.step], { part: 'subheading' })}</div>
      ${
        nobody
          ? html`${state.step === 'capture' ? openView(view) : nothing}
              <p>${texts.chooseFirst}</p>
              <div class="actions"><button type="button" part="button" class="back" @click=${() => go('who')}>${texts.backToWho}</button></div>`
          : this.#content(view)
      }
      ${
        next === undefined || nobody
          ? nothing
          : html`<div class="actions next"><button type="button" part="button" @click=${() => go(next)}>${texts.next(texts.steps[next])}</button></div>`
      }
    </div>`;
  }

  #content(view: MeetingView): TemplateResult {
    switch (view.state.step) {
      case 'who':
        return whoView(view);
      case 'plan':
        return planView(view);
      case 'print':
        return printView(view, this.words.locale);
      case 'capture':
        return captureView(view);
    }
  }

  #view({ asOf }: NetworkState, network: Network, texts: MeetingTexts): MeetingView {
    const { language, locale, wording } = this.words;
    const options = { network, asOf, language };
    if (!this.#answers?.isFor(options)) this.#answers = new MeetingAnswers(options);
    const { name, partners } = this.#partnersOf(network, locale);
    return {
      network,
      language,
      texts,
      state: onlyKnown(this.meeting, network),
      answers: this.#answers,
      name,
      partners,
      date: (day) => wording.date(day),
      level: this.headingLevel + 1,
      said: this.said,
      change: (news, said, kept) => this.#change(news, said, kept),
      go: (step) => {
        this.#focusNext = '.step-heading';
        this.#change({ step });
      },
      focusNext: (selector) => void (this.#focusNext = selector),
      save: (content, words, { ending, type, kept = false }) => {
        const file = fileName(words, ending);
        saveFile(content, file, type);
        if (kept) this.#unsaved = false;
        this.#watchLeaving();
        this.said = texts.saved(file);
      },
    };
  }

  #partnersOf(network: Network, locale: string): { readonly name: NameOf; readonly partners: readonly Organisation[] } {
    if (this.#shown?.network !== network || this.#shown.locale !== locale) {
      const name = namesOf(network);
      const order = nameOrder(locale);
      const partners = network.organisations
        .filter(({ status }) => status !== 'ended')
        .sort((a, b) => order.compare(name(a.id), name(b.id)));
      this.#shown = { network, locale, name, partners };
    }
    return this.#shown;
  }

  #change(news: Partial<MeetingState>, said = '', kept = false): void {
    if (kept) this.#unsaved = false;
    else if (Object.keys(news).some((key) => !PASSING.has(key))) this.#unsaved = true;
    // whatever is done next is no longer about the notes that were opened
    this.meeting = { ...this.meeting, notice: '', before: undefined, ...news };
    this.said = said;
    this.#watchLeaving();
  }

  /** Only while something would be lost: a page that listens is not kept for the way back. */
  #watchLeaving(): void {
    const page = this.ownerDocument.defaultView;
    if (this.#unsaved) page?.addEventListener('beforeunload', this.#warn);
    else page?.removeEventListener('beforeunload', this.#warn);
  }

  /** Reloading loses what was entered; browsers ask before they do it. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
  };
}
