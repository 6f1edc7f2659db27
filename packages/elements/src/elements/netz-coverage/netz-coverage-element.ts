import { namesOf, type Audience, type Network } from '@netz-map/core';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { elementHeading } from '../../base/element-heading.ts';
import { LastAnswer } from '../../base/last-answer.ts';
import { nameOrder } from '../../base/name-order.ts';
import { NetzElement } from '../../base/netz-element.ts';
import { GroundController } from '../../controllers/ground-controller.ts';
import { documentStyles } from '../../documents/document-styles.ts';
import { documentView } from '../../documents/document-view.ts';
import type { NetworkState } from '../../network-store/network-state.ts';
import { partnerLeader } from '../../partners/partner-leader.ts';
import { coverageAnswer, type CoverageAnswer } from './coverage-answer.ts';
import { coverageMap, type CoverageMap, type RowsBy } from './coverage-map.ts';
import { coverageStyles } from './coverage-styles.ts';
import { fieldViewStyles } from './field-view-styles.ts';
import { coverageLegend, coverageTable } from './coverage-table.ts';
import { fieldView } from './field-view.ts';
import { TEXTS } from './texts.ts';

/**
 * The map of needs: what is looked for, for whom and where, and whether somebody in the network can help.
 *
 * @summary What is looked for in a network of associations, and how well it is covered, as a table.
 * @tagname netz-coverage
 * @slot - What is seen until a network is there and when it cannot be loaded. A `<script type="application/json">` or a `<table>` here is also the data.
 * @fires {NetzSelectEvent} netz-select - Before a partner is selected; `preventDefault()` stops it.
 * @fires {NetzLoadEvent} netz-load - A network is there and shown.
 * @fires {NetzErrorEvent} netz-error - The network could not be loaded.
 * @csspart base - Everything inside.
 * @csspart heading - The heading.
 * @csspart subtitle - Name of the network and as-of date.
 * @csspart section - A part of what is told in sentences.
 * @csspart rows-by - The switch between topics and groups of people.
 * @csspart table - The frame around each table.
 * @csspart button - Every button.
 * @csspart field - One field of the table.
 * @csspart sign - The drawn sign of a state.
 * @csspart legend - What the signs mean.
 * @csspart details - The needs behind a field.
 * @csspart subheading - Every heading inside.
 * @csspart wish - The heading of one need.
 * @csspart list - Everything as a list.
 * @csspart items - A list in it.
 * @csspart item - One point of it.
 * @csspart notes - On what it rests.
 * @csspart message - Loading, empty, or what went wrong.
 * @csspart error - What went wrong.
 * @cssprop [--netz-quiet] - Colour of secondary text.
 * @cssprop [--netz-line] - Colour of thin lines.
 * @cssprop [--netz-edge=currentcolor] - Colour of the borders of controls.
 * @cssprop [--netz-surface] - Ground of controls under the pointer.
 * @cssprop [--netz-accent=LinkText] - Colour of signs and of what is selected.
 * @cssprop [--netz-marked] - Ground of fields in which something is missing.
 * @cssprop [--netz-focus=currentcolor] - Colour of the focus ring.
 * @cssprop [--netz-radius=0.5em] - Rounding of frames and buttons.
 * @cssprop [--netz-gap=1em] - Space below a message.
 * @cssstate empty - There is no source.
 * @cssstate loading - The network is on its way.
 * @cssstate ready - A network is there.
 * @cssstate error - The last load failed.
 */
export class NetzCoverage extends NetzElement {
  /** Styles of the element; tokens and parts are listed in its documentation. */
  static override styles: CSSResultGroup = [NetzElement.styles, documentStyles, fieldViewStyles, coverageStyles];

  /** `internal` for the coordination, `public` for a website: only what may be public, and nobody named as lacking something. */
  @property() audience: Audience = 'internal';
  /** What the rows are: `topic`, or `target-group` for whom something is looked for. */
  @property({ attribute: 'rows-by', reflect: true }) rowsBy: RowsBy = 'topic';

  /** Key of the field whose needs are shown below the table. */
  @state() private opened: string | undefined;
  /** Whether somebody has turned the table, so that what it became is said. */
  #switched = false;
  /** Where the focus goes after the next rendering. */
  #focusNext: string | undefined;
  readonly #answer = new LastAnswer(coverageAnswer);
  readonly #map = new LastAnswer((answer: CoverageAnswer, by: RowsBy, locale: string) =>
    coverageMap(answer.coverage.cells, by, nameOrder(locale)),
  );

  constructor() {
    super();
    new GroundController(this);
  }

  protected override renderNetwork({ asOf }: NetworkState, network: Network): TemplateResult {
    const { language, locale } = this.words;
    const open = this.audience === 'public';
    const answer = this.#answer.to(network, asOf, language, open ? 'public' : 'internal');
    const by: RowsBy = this.rowsBy === 'target-group' ? 'target-group' : 'topic';
    const { document, coverage } = answer;
    const [lead, ...rest] = document.sections;
    const sections = lead ? [open ? { ...lead, paragraphs: coverage.cells.length > 0 ? undefined : lead.paragraphs } : lead] : [];
    return html`<section aria-labelledby="heading">
      ${elementHeading(this.headingLevel, document.title, { id: 'heading', part: 'heading' })}
      ${documentView({ ...document, sections }, { level: this.headingLevel + 1 })}
      ${coverage.cells.length === 0 ? this.#lacking(answer) : this.#table(answer, this.#map.to(answer, by, locale), by)}
      ${
        open || coverage.cells.length === 0
          ? nothing
          : html`<details class="list" part="list">
              <summary>${TEXTS[language].asList}</summary>
              ${documentView({ ...document, subtitle: undefined, sections: rest }, { level: this.headingLevel + 1 })}
            </details>`
      }
    </section>`;
  }

  #table(answer: CoverageAnswer, map: CoverageMap, by: RowsBy): TemplateResult {
    const say = TEXTS[this.words.language];
    return html`<fieldset class="rows-by" part="rows-by">
        <legend>${say.rowsBy}</legend>
        ${(['topic', 'target-group'] as const).map(
          (one) =>
            html`<label><input type="radio" name="by" .checked=${by === one} @change=${() => this.#switch(one)} />${say.by[one]}</label>`,
        )}
      </fieldset>
      <p class="visually-hidden" role="status">${this.#switched ? say.rows(say.by[by], map.rows.length) : nothing}</p>
      ${coverageTable({ map, by, say, open: this.opened, onOpen: (key) => this.#open(key) })} ${coverageLegend({ map, say })}
      <p class="quiet press">${say.press}</p>
      ${this.#opened(answer, map)} ${this.#lacking(answer)}`;
  }

  /** The needs behind the field that was pressed, as long as it is there. */
  #opened(answer: CoverageAnswer, map: CoverageMap): TemplateResult | typeof nothing {
    const row = map.rows.find(({ fields }) => fields.some((field) => field?.key === this.opened));
    const at = row?.fields.findIndex((field) => field?.key === this.opened) ?? -1;
    if (this.opened === undefined || !row || at < 0) return nothing;
    const say = TEXTS[this.words.language];
    const { network, coverage, document } = answer;
    const name = namesOf(network);
    const table = document.sections.find((section) => section.table)!.table!;
    const leader = partnerLeader(this.stores);
    const partner = (id: string): TemplateResult => leader?.(id, name(id)) ?? html`<bdi dir="auto">${name(id)}</bdi>`;
    return fieldView({
      title: `${row.name ?? say.nobodyNamed}, ${map.columns[at] ?? (map.byCity ? say.noCity : say.noPlace)}`,
      wishes: row.fields[at]!.wishes.map((index) => {
        const [wanted = '', ...cells] = table.rows[index]!;
        return { cell: coverage.cells[index]!, wanted, state: cells.at(-3) ?? '' };
      }),
      level: this.headingLevel + 1,
      say,
      partner,
      name,
      tiesKnown: network.ties.length > 0,
      open: this.audience === 'public',
      onClose: () => this.#close(),
    });
  }

  /** Which column would tell more. */
  #lacking({ network, coverage: { cells, basis } }: CoverageAnswer): TemplateResult | typeof nothing {
    const say = TEXTS[this.words.language];
    const hints = [
      ...(network.needs.length === 0 ? [say.noNeeds, say.addNeeds] : []),
      ...(cells.length > 0 && basis.topics.known === 0 ? [say.addTopics] : []),
      ...(cells.length > 0 && cells.every(({ place }) => place === undefined) ? [say.addPlaces] : []),
      ...(cells.length > 0 && cells.every(({ targetGroup }) => targetGroup === undefined) ? [say.addPeople] : []),
    ];
    if (hints.length === 0) return nothing;
    return html`<div class="message lacking" part="message">${hints.map((hint) => html`<p>${hint}</p>`)}</div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusNext === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = undefined;
  }

  #switch(by: RowsBy): void {
    this.#switched = true;
    this.rowsBy = by;
    this.opened = undefined;
  }

  #open(key: string): void {
    if (this.opened === key) return this.#close();
    this.opened = key;
    this.#focusNext = '.opened-title';
  }

  #close(): void {
    this.#focusNext = `.field[data-key="${CSS.escape(this.opened ?? '')}"]`;
    this.opened = undefined;
  }
}
