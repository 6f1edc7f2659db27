import { expectation, type Network } from '@netz-map/core';
import type { Selection as Hit } from '@netz-map/drawing';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { elementHeading } from '../../base/element-heading.ts';
import { NetzElement } from '../../base/netz-element.ts';
import { problemList } from '../../base/problem-list.ts';
import type { NetworkState } from '../../network-store/network-state.ts';
import type { Selection } from '../../network-store/selection.ts';
import { partnersCsv, tiesCsv } from './csv.ts';
import { detailsStyles } from './details-styles.ts';
import { detailsView } from './details-view.ts';
import { drawingStyles } from './drawing-styles.ts';
import { frameStyles } from './frame-styles.ts';
import { helpView } from './help-view.ts';
import { ListPart } from './list-part.ts';
import { listStyles } from './list-styles.ts';
import { MapPart } from './map-part.ts';
import { netzMapStyles } from './netz-map-styles.ts';
import { matching } from './partner-list.ts';
import { preparing, type Prepared } from './prepared.ts';
import { subjectOf } from './subject-of.ts';
import { SurroundingsController } from './surroundings-controller.ts';
import { tableStyles } from './table-styles.ts';
import { TablesPart } from './tables-part.ts';
import { toolbarView, type MapView } from './toolbar-view.ts';
import { loadExtras } from '../../extras/load-extras.ts';

/** Typing pauses this long before the number of results is said. */
const SAY_AFTER_MS = 400;

/**
 * The network as a drawing and, equal to it, as a list of partners and ties that keyboards and screen readers walk along, or
 * as two tables. The page keeps its scrolling: the map zooms with Ctrl or two fingers, and by buttons.
 *
 * @summary A network of associations as a map, an equal list and tables.
 * @tagname netz-map
 * @slot - What is seen until a network is there and when it cannot be loaded. A `<script type="application/json">` or a `<table>` here is also the data.
 * @slot einfache-sprache - An explanation in plain German, below the map.
 * @slot leichte-sprache - An explanation in Leichte Sprache that people have checked.
 * @slot dgs - A video in sign language, hosted by yourself.
 * @fires {NetzSelectEvent} netz-select - Before something is selected; `preventDefault()` stops it.
 * @fires {NetzLoadEvent} netz-load - A network is there and shown.
 * @fires {NetzErrorEvent} netz-error - The network could not be loaded.
 * @csspart base - Everything inside.
 * @csspart heading - The heading.
 * @csspart summary - The sentence below it.
 * @csspart toolbar - Search, view, back.
 * @csspart moves - The buttons that move the drawing.
 * @csspart frame - The frame of the drawing.
 * @csspart drawing - The drawing.
 * @csspart tooltip - What is shown beside the sign under the pointer.
 * @csspart sentence - The sentence of the finding, suggestion or tie that is selected.
 * @csspart legend - Legend and as-of date.
 * @csspart tree - The list of partners and ties.
 * @csspart item - One line of it.
 * @csspart details - What is known about the selected partner.
 * @csspart details-heading - Its name.
 * @csspart tables - Both tables.
 * @csspart table - The frame of one table.
 * @csspart button - Every button.
 * @csspart help - The key table.
 * @csspart problems - What was found while reading the data.
 * @csspart message - Loading, empty, or what went wrong.
 * @csspart error - What went wrong.
 * @cssprop [--netz-aspect-ratio=4 / 3] - Shape of the drawing.
 * @cssprop [--netz-colour-1] - Colours of the six most frequent kinds, up to `--netz-colour-6`; each keeps its own shape.
 * @cssprop [--netz-colour-other] - Colour of all other kinds.
 * @cssprop [--netz-quiet] - Colour of secondary text.
 * @cssprop [--netz-line] - Colour of thin lines.
 * @cssprop [--netz-edge=currentcolor] - Colour of the borders of controls.
 * @cssprop [--netz-surface] - Ground of what is under the pointer.
 * @cssprop [--netz-accent=LinkText] - Colour of links and of what is selected.
 * @cssprop [--netz-marked] - Ground of what is selected.
 * @cssprop [--netz-focus=currentcolor] - Colour of the focus ring.
 * @cssprop [--netz-radius=0.5em] - Rounding of frames and buttons.
 * @cssprop [--netz-gap=1em] - Space between the parts.
 * @cssstate empty - There is no source.
 * @cssstate loading - The network is on its way.
 * @cssstate ready - A network is there.
 * @cssstate error - The last load failed.
 * @cssstate selected - Something is selected.
 */
export class NetzMap extends NetzElement {
  /** Styles of the element; tokens and parts are listed in its documentation. */
  static override styles: CSSResultGroup = [
    NetzElement.styles,
    netzMapStyles,
    listStyles,
    detailsStyles,
    frameStyles,
    drawingStyles,
    tableStyles,
  ];

  /** The heading; the default is the name of the network. */
  @property() label: string | undefined;
  /** `map`: drawing and list; `table`: two tables. */
  @property() view: MapView = 'map';
  /** Id of a finding or suggestion that the map speaks about. */
  @property() highlight: string | undefined;

  readonly #around = new SurroundingsController(this);
  readonly #map = new MapPart(this, (hit) => this.#onTap(hit));
  readonly #list = new ListPart(this, { choose: (id) => void this.#choose(id), select: (what) => void this.stores.select(what) });
  readonly #tables = new TablesPart(this);
  readonly #prepare = preparing();
  /** What the status line says, and the clock that lets somebody finish typing. */
  #said = '';
  #saying: ReturnType<typeof setTimeout> | undefined;
  #hadFocus = false;
  #selection: Selection | undefined;
  #followed: { readonly highlight: string | undefined; readonly network: Network | undefined } = {
    highlight: undefined,
    network: undefined,
  };
  /** What `select()` asked for before there was a network. */
  #wanted: string | undefined;

  /** Selects an organisation by its id, as a click would but without `netz-select`; `undefined` ends the selection. */
  select(id: string | undefined): void {
    const { network } = this.stores.state;
    if (id !== undefined && network && !network.organisation(id))
      throw expectation('@netz-map/elements/netz-map', 'the id of an organisation', id);
    this.#wanted = network ? undefined : id;
    if (network) this.stores.store.request({ type: 'select', selection: id === undefined ? undefined : { type: 'organisation', id } });
  }

  /** Shows all of the drawing. */
  fit(): void {
    this.#map.drawing.fit();
  }

  /** The drawing as it is seen now, as the text of an SVG file; `undefined` while there is none. */
  async toSVG(): Promise<string | undefined> {
    const { scene } = this.#map.drawing;
    if (!scene) return undefined;
    const { toSvg } = await loadExtras();
    return toSvg(scene);
  }

  /** A table as the text of a CSV file, as its button saves it; `undefined` while there is no network. */
  toCSV(table: 'partners' | 'ties' = 'partners'): string | undefined {
    const { network, asOf } = this.stores.state;
    if (!network) return undefined;
    return table === 'partners'
      ? partnersCsv(network)
      : tiesCsv(this.#prepare(network, asOf, this.words.wording).list.pairs.flatMap(({ ties }) => ties));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#onEscape);
    this.ownerDocument.addEventListener('keydown', this.#onPageEscape);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onEscape);
    this.ownerDocument.removeEventListener('keydown', this.#onPageEscape);
    clearTimeout(this.#saying);
    this.#map.frame.end();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    if (changed.get('view') !== undefined) this.#said = this.view === 'table' ? this.#tablesLoaded() : '';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state } = this.stores;
    this.states.set('selected', state.selection !== undefined);
    this.#followHighlight(state);
    this.#map.frame.place(this.renderRoot);
    if (state.selection !== this.#selection) this.#list.reveal();
    this.#selection = state.selection;
    // what had the focus may have gone (details closed elsewhere, another view): nobody is thrown back to the top of the page
    if (this.#hadFocus && !this.shadowRoot?.activeElement && this.ownerDocument.activeElement === this.ownerDocument.body)
      this.#focusList();
  }

  protected override renderNetwork(state: NetworkState, network: Network): TemplateResult {
    const texts = this.words.texts.map;
    const prepared = this.#prepare(network, state.asOf, this.words.wording);
    const { partners, pairs } = prepared.list;
    this.#list.tree.show(prepared.list);
    this.#list.seek(state.selection);
    const alone = partners.filter(({ ties }) => ties.length === 0).length;
    const dormant = pairs.filter((pair) => pair.state === 'dormant').length;
    return html`<section aria-labelledby="heading">
      ${elementHeading(this.headingLevel, this.label ?? network.name ?? texts.heading, { id: 'heading', part: 'heading' })}
      <p class="summary" part="summary">${texts.summary(partners.length, pairs.length, dormant, alone)}</p>
      ${partners.length === 0 ? html`<p>${texts.noPartners}</p>` : this.#renderParts(state, network, prepared)}
      ${this.stores.sharedWith('netz-findings') ? nothing : problemList(state, this.words)}
      <slot name="einfache-sprache"></slot><slot name="leichte-sprache"></slot><slot name="dgs"></slot>
    </section>`;
  }

  #renderParts(state: NetworkState, network: Network, prepared: Prepared): TemplateResult {
    const texts = this.words.texts.map;
    const { filter, trail } = this.#list.tree.state;
    const view = this.view === 'table' ? 'table' : 'map';
    const toolbar = toolbarView({
      texts,
      filter,
      view,
      canGoBack: trail.length > 0,
      onSearch: (text) => this.#onSearch(text),
      onView: (next) => void (this.view = next),
      onBack: () => this.#list.walk('back'),
    });
    const body =
      view === 'table'
        ? this.#tables.render({ network, ...prepared, asOf: state.asOf, filter, words: this.words })
        : html`${this.#renderMapAndList(state, network, prepared)}${helpView(texts)}`;
    return html`${toolbar}
      <p role="status" class="status">${this.#said}</p>
      ${body}`;
  }

  #renderMapAndList(state: NetworkState, network: Network, prepared: Prepared): TemplateResult {
    const { language, wording, texts } = this.words;
    const { list, name } = prepared;
    const { compact, printing } = this.#around;
    const { selection, asOf } = state;
    const map = (): TemplateResult =>
      this.#map.render({
        wish: { network, asOf, language },
        subject: subjectOf(state, list, name, wording),
        list,
        texts: texts.map,
        compact,
        focused: this.#list.hasFocus ? this.#list.tree.active?.partner.id : undefined,
        onShowAll: () => void this.stores.select(undefined),
      });
    const tree = (): TemplateResult => this.#list.render(selection, prepared, printing, texts.map);
    const details = selection?.type === 'organisation' ? list.byId.get(selection.id) : undefined;
    // where it is narrow the list comes first, in the page as on the screen
    const parts = compact ? [tree, map] : [map, tree];
    return html`<div class="body ${details ? 'with-details' : ''}">
      ${repeat(
        parts,
        (part) => (part === map ? 'map' : 'list'),
        (part) => part(),
      )}
      ${details ? detailsView(details, this.headingLevel + 1, texts.map, () => void this.#closeDetails()) : nothing}
    </div>`;
  }

  /** Selects what the attribute `highlight` or an early `select()` asked for, once there is a network. */
  #followHighlight({ network, analysis, suggestions, selection }: NetworkState): void {
    if (!network) return;
    if (this.#wanted !== undefined) this.select(network.organisation(this.#wanted) ? this.#wanted : undefined);
    const { highlight: id } = this;
    const before = this.#followed;
    if (before.highlight === id && before.network === network) return;
    this.#followed = { highlight: id, network };
    const request = (next: Selection | undefined): void => this.stores.store.request({ type: 'select', selection: next });
    if (id && analysis?.findings.some((finding) => finding.id === id)) request({ type: 'finding', id });
    else if (id && suggestions.some((suggestion) => suggestion.id === id)) request({ type: 'suggestion', id });
    else if (before.highlight && selection && 'id' in selection && selection.id === before.highlight) request(undefined);
  }

  #onTap(hit: Hit | undefined): void {
    if (!hit) this.stores.select(undefined);
    else if ('organisation' in hit) this.stores.select({ type: 'organisation', id: hit.organisation });
    else this.stores.select({ type: 'tie', pair: hit.tie });
  }

  /** Details, tooltip, search: each press closes one of them. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.stores.state.selection) void this.#closeDetails();
    else if (!this.#map.frame.dismiss()) {
      if (this.#list.tree.state.filter === '') return;
      this.#onSearch('');
    }
    event.preventDefault();
    event.stopPropagation();
  };

  /** A tooltip can be closed although the focus is elsewhere on the page. */
  readonly #onPageEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) this.#map.frame.dismiss();
  };

  async #choose(id: string): Promise<void> {
    if (!this.stores.select({ type: 'organisation', id })) return;
    await this.updateComplete;
    const heading = this.renderRoot.querySelector<HTMLElement>('.details-heading');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }

  async #closeDetails(): Promise<void> {
    const inside = this.shadowRoot?.activeElement?.closest('.details');
    if (!this.stores.select(undefined)) return;
    await this.updateComplete;
    if (inside) this.#focusList();
  }

  #focusList(): void {
    if (!this.#list.focus()) this.renderRoot.querySelector<HTMLElement>('#search, .base')?.focus();
  }

  #onSearch(text: string): void {
    this.#list.tree.do({ filter: text });
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      const { network, asOf } = this.stores.state;
      if (!network) return;
      const { partners } = this.#prepare(network, asOf, this.words.wording).list;
      this.#say(text.trim() === '' ? '' : this.words.texts.map.found(matching(partners, text).length, partners.length));
    }, SAY_AFTER_MS);
  }

  #tablesLoaded(): string {
    const { network, asOf } = this.stores.state;
    if (!network) return '';
    const { partners, pairs } = this.#prepare(network, asOf, this.words.wording).list;
    return this.words.texts.map.tableLoaded(
      partners.length,
      pairs.reduce((sum, { ties }) => sum + ties.length, 0),
    );
  }

  #say(text: string): void {
    this.#said = text;
    this.requestUpdate();
  }
}
