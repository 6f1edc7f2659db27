// Longer than other files: about 70 lines document the public face of the element for its generated page, and what could stand alone
// (drawing, list, tables, toolbar, details, highlight) already lies beside it.
import { expectation, type Audience, type Network } from '@netz-map/core';
import type { LandscapeWish, Selection as Hit } from '@netz-map/drawing';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { elementHeading } from '../../base/element-heading.ts';
import { NetzElement } from '../../base/netz-element.ts';
import { problemList } from '../../base/problem-list.ts';
import { fetchPicture } from '../../picture/picture-now.ts';
import type { NetworkState } from '../../network-store/network-state.ts';
import { detailsStyles } from './details-styles.ts';
import { detailsView } from './details-view.ts';
import { drawingStyles } from './drawing-styles.ts';
import { FirstPicture } from './first-picture.ts';
import { frameStyles } from './frame-styles.ts';
import { HelpView } from './help-view.ts';
import { HighlightController } from './highlight-controller.ts';
import { LINES_AT_ONCE, ListPart } from './list-part.ts';
import { listStyles } from './list-styles.ts';
import { MapPart, type MapGestures } from './map-part.ts';
import { netzMapStyles } from './netz-map-styles.ts';
import { matching } from './partner-list.ts';
import { SeenPart, type Seen, type ToSee } from './seen-part.ts';
import { StatusLine } from './status-line.ts';
import { SurroundingsController } from './surroundings-controller.ts';
import { tableFile, TablesPart } from './tables-part.ts';
import { toolbarView, type MapView } from './toolbar-view.ts';
import type { PngWish } from '../../tools/map-files.ts';
import type { PosterSheet } from '../../tools/map-picture.ts';

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
 * @csspart tools - What narrows, saves and prints the map.
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
 * @csspart paper-list - All partners below the drawing, on paper.
 * @csspart button - Every button.
 * @csspart help - How everything is used.
 * @csspart help-heading - A heading in it.
 * @csspart problems - What was found while reading the data.
 * @csspart message - Loading, empty, or what went wrong.
 * @csspart error - What went wrong.
 * @cssprop [--netz-aspect-ratio=4 / 3] - Shape of the drawing.
 * @cssprop [--netz-colour-1] - Colours of the six most frequent kinds, up to `--netz-colour-6`; each keeps its own shape.
 * @cssprop [--netz-colour-other] - Colour of all other kinds.
 * @cssprop [--netz-ink=currentcolor] - Colour of names and ties in the drawing.
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
 * @cssstate drawn - The drawing is to be seen and has come to rest.
 * @cssstate selected - Something is selected.
 */
export class NetzMap extends NetzElement {
  /** Styles of the element; tokens and parts are listed in its documentation. */
  static override styles: CSSResultGroup = [NetzElement.styles, netzMapStyles, listStyles, detailsStyles, frameStyles, drawingStyles];

  /** The heading; the default is the name of the network. */
  @property() label: string | undefined;
  /** `map`: drawing and list; `table`: two tables. */
  @property() view: MapView = 'map';
  /**
   * `cooperative`: the page keeps its wheel and its finger, the map takes Ctrl and two fingers. `greedy`, for a map that fills a page
   * that does not scroll: it takes the plain wheel and one finger, too.
   */
  @property() gestures: MapGestures = 'cooperative';
  /** Id of a finding or suggestion that the map speaks about. */
  @property() highlight: string | undefined;
  /**
   * Shows some of the partners: `topic: Sprache, Wohnen; place: Nord` are those with one of the two topics who work in Nord. Facets are
   * `topic`, `target-group`, `place`, `kind` and `group`; a word with a comma or semicolon stands in double quotes. Whoever chooses in the map
   * changes it.
   */
  @property() filter: string | undefined;
  /**
   * By what partners who belong together lie in regions: `topic`, `place`, `group` (of the data) or `kind`; `auto` takes what fits best, `none`
   * leaves them out. Whoever chooses in the map changes it.
   */
  @property() landscapes: LandscapeWish = 'auto';
  /** `internal` for the coordination, `public` for a website: only what may be public, and nothing on who has no tie. */
  @property() audience: Audience = 'internal';

  readonly #around = new SurroundingsController(this);
  readonly #map = new MapPart(this, (hit) => this.#onTap(hit));
  readonly #list = new ListPart(this, { choose: (id) => void this.#choose(id), select: (what) => void this.stores.select(what) });
  readonly #tables = new TablesPart(this);
  readonly #help = new HelpView(this);
  readonly #seen = new SeenPart(this);
  readonly #status = new StatusLine(this);
  readonly #first = new FirstPicture(this);
  readonly #highlight = new HighlightController(this, this.stores);
  #hadFocus = false;

  /** Selects an organisation by its id, as a click would but without `netz-select`; `undefined` ends the selection. */
  select(id: string | undefined): void {
    const { network } = this.stores.state;
    if (id !== undefined && network && !network.organisation(id))
      throw expectation('@netz-map/elements/netz-map', 'the id of an organisation', id);
    this.#highlight.want(network ? undefined : id);
    if (network) this.stores.store.request({ type: 'select', selection: id === undefined ? undefined : { type: 'organisation', id } });
  }

  /** Shows all of the drawing. */
  fit(): void {
    this.#map.drawing.eye.fit();
  }

  /** Where everybody stands, by id, in units of the drawing. Kept in the data as `x` and `y`, everybody stays there. Empty while there is no drawing. */
  positions(): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
    return this.#map.drawing.positions;
  }

  /** Where the sign of an organisation is in the window now; `undefined` while it is not to be seen. */
  rectOf(id: string): DOMRect | undefined {
    const [place, frame] = [this.#map.drawing.placeOf(id), this.renderRoot.querySelector('.frame')];
    if (!place || !frame) return undefined;
    const { left, top } = frame.getBoundingClientRect();
    return new DOMRect(left + frame.clientLeft + place.x - place.r, top + frame.clientTop + place.y - place.r, 2 * place.r, 2 * place.r);
  }

  /**
   * The picture as the text of an SVG file; `undefined` while there is none.
   *
   * @param sheet a poster of the whole map with title and legend; without it the drawing as it is seen now
   */
  async toSVG(sheet?: PosterSheet): Promise<string | undefined> {
    await fetchPicture();
    const { svgOf } = await this.#seen.tools.code();
    return svgOf(this.#map.drawing, this.#title, sheet);
  }

  /** The same as a PNG file; `undefined` too where the device cannot make a picture of this size. @param sheet `scale` from 1 to 4, 2 by default */
  async toPNG(sheet?: PngWish): Promise<Blob | undefined> {
    await fetchPicture();
    const { pngOf } = await this.#seen.tools.code();
    return pngOf(this.#map.drawing, this.#title, sheet);
  }

  /** A table of those who are shown as the text of a CSV file, as its button saves it; `undefined` while there is no network. */
  async toCSV(table: 'partners' | 'ties' = 'partners'): Promise<string | undefined> {
    const those = this.#seen.now?.shown ?? this.#seen.everybody(this.#toSee);
    return those && tableFile(those, table);
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
    this.#status.end();
    this.#map.frame.end();
    this.#seen.end();
    this.#first.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    if (changed.get('view') !== undefined) this.#status.say(this.view === 'table' ? this.#tablesLoaded() : '');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state } = this.stores;
    this.states.set('selected', state.selection !== undefined);
    const drawn = this.#map.drawing.stage.around !== undefined;
    this.states.set('drawn', drawn);
    if (drawn) this.#first.drawn();
    this.#map.frame.place();
    this.#seen.tools.dress(this.renderRoot);
    this.#list.reveal(state.selection);
    // what had the focus may have gone (details closed elsewhere, another view): nobody is thrown back to the top of the page
    if (this.#hadFocus && !this.shadowRoot?.activeElement && this.ownerDocument.activeElement === this.ownerDocument.body)
      this.#focusList();
  }

  protected override renderNetwork(state: NetworkState, network: Network): TemplateResult {
    const texts = this.words.texts.map;
    const { compact, printing } = this.#around;
    // here and not before: a network that another element has loaded is known only now
    this.#first.await(this.view !== 'table' && !compact && !printing && network.organisations.length > LINES_AT_ONCE);
    const before = this.#seen.now?.shown.list.partners.length;
    const seen = this.#seen.see(this.#toSee);
    if (!seen) return html``;
    const { prepared, shown } = seen;
    if (before !== undefined && before !== shown.list.partners.length) this.#sayShown();
    const { partners, pairs } = prepared.list;
    const internal = prepared.audience === 'internal';
    this.#list.show(shown.list, state.selection);
    const alone = partners.filter(({ tieCount }) => tieCount === 0).length;
    const dormant = pairs.filter((pair) => pair.state === 'dormant').length;
    return html`<section aria-labelledby="heading">
      ${elementHeading(this.headingLevel, this.label ?? network.name ?? texts.heading, { id: 'heading', part: 'heading' })}
      <p class="summary" part="summary">${texts.summary(partners.length, pairs.length, dormant, internal ? alone : undefined)}</p>
      ${partners.length === 0 ? html`<p>${texts.noPartners}</p>` : this.#renderParts(state, seen)}
      ${internal && !this.stores.sharedWith('netz-findings') ? problemList(state, this.words) : nothing}
      <slot name="einfache-sprache"></slot><slot name="leichte-sprache"></slot><slot name="dgs"></slot>
    </section>`;
  }

  protected override isPreparing(): boolean {
    return this.#seen.isPreparing(this.#toSee);
  }

  protected override isIncomplete(): boolean {
    return this.#list.isComing;
  }

  get #toSee(): ToSee {
    return { state: this.stores.state, words: this.words, audience: this.audience, listWaits: this.#first.isAwaited };
  }

  get #title(): string {
    return this.label ?? this.stores.state.network?.name ?? this.words.texts.map.heading;
  }

  #renderParts(state: NetworkState, seen: Seen): TemplateResult {
    const { prepared, shown } = seen;
    const { tools } = this.#seen;
    const asOf = this.#seen.asOf(state);
    const texts = this.words.texts.map;
    const { filter, trail } = this.#list.tree.state;
    const view = this.view === 'table' ? 'table' : 'map';
    const toolbar = toolbarView({
      texts,
      filter,
      view,
      canGoBack: trail.length > 0,
      tools: tools.button(texts),
      onSearch: (text) => this.#onSearch(text),
      onFound: () => this.#onFound(),
      onView: (next) => void (this.view = next),
      onBack: () => this.#list.walk('back'),
    });
    const { printing } = this.#around;
    const { words } = this;
    // on paper nothing can be opened: a list of its own tells each tie
    const body =
      view === 'table'
        ? this.#tables.render({ prepared: shown, asOf, filter, full: printing, words })
        : html`${this.#renderMapAndList(state, seen)}${printing ? this.#tables.onPaper(shown.list, words) : nothing}${this.#help.render(this.words, this.headingLevel + 1)}`;
    const { name } = prepared;
    const panel = tools.render(
      {
        network: prepared.network,
        all: prepared.list.partners.length,
        shown: shown.list.partners.length,
        language: this.words.language,
        today: state.asOf,
        date: (day) => this.words.wording.date(day),
        selected: state.selection?.type === 'organisation' ? name(state.selection.id) : undefined,
        toldBeside: this.stores.sharedWith('netz-findings') || this.stores.sharedWith('netz-suggestions'),
      },
      texts,
    );
    return html`${toolbar} ${panel}
      <p role="status" class="status ${shown.only && filter === '' ? 'visually-hidden' : ''}">${this.#status.text}</p>
      ${body}`;
  }

  #renderMapAndList(state: NetworkState, { prepared, shown, subject }: Seen): TemplateResult {
    const { selection } = state;
    const { tools } = this.#seen;
    const { language, texts } = this.words;
    const { list } = prepared;
    const { compact, printing } = this.#around;
    const map = (): TemplateResult =>
      this.#map.render({
        wish: { asOf: this.#seen.asOf(state), language, only: shown.only, landscapes: this.landscapes },
        prepared,
        subject,
        filter: this.#list.tree.state.filter,
        greedy: this.gestures === 'greedy',
        texts: texts.map,
        compact,
        printing,
        focused: this.#list.hasFocus ? this.#list.tree.active?.partner.id : undefined,
        onShowAll: () => void this.stores.select(undefined),
        onRegions: (by) => void (this.landscapes = by),
      });
    const tree = (): TemplateResult => this.#list.render(selection, shown, texts.map);
    const chosen = selection?.type === 'organisation' ? list.byId.get(selection.id) : undefined;
    const details = chosen
      ? detailsView({
          partner: chosen,
          level: this.headingLevel + 1,
          tellsUnconnected: list.tellsUnconnected,
          texts: texts.map,
          near: tools.near,
          onNear: () => tools.toggleNear(),
          onClose: () => void this.#closeDetails(),
        })
      : nothing;
    // where it is narrow the list comes first, in the page as on the screen
    const parts = compact ? [tree, map] : [map, tree];
    return html`<div class="body ${chosen ? 'with-details' : ''} ${printing ? 'on-paper' : ''}">
      ${repeat(
        parts,
        (part) => (part === map ? 'map' : 'list'),
        (part) => part(),
      )}
      ${details}
    </div>`;
  }

  #onTap(hit: Hit | undefined): void {
    if (!hit) this.stores.select(undefined);
    else if ('organisation' in hit) this.stores.select({ type: 'organisation', id: hit.organisation });
    else this.stores.select({ type: 'tie', pair: hit.tie });
  }

  /** Details, tooltip, search, filter: each press closes one of them. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.stores.state.selection) void this.#closeDetails();
    else if (!this.#map.frame.dismiss()) {
      if (this.#list.tree.state.filter !== '') this.#onSearch('');
      else if (!this.#seen.tools.clear()) return;
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
    this.#status.sayLater(() => {
      const partners = this.#seen.now?.shown.list.partners;
      return partners && text.trim() !== '' ? this.words.texts.map.found(matching(partners, text).length, partners.length) : '';
    });
  }

  /** How many are left, once somebody has finished choosing. */
  #sayShown(): void {
    this.#status.sayLater(() => {
      const { now } = this.#seen;
      return now ? this.words.texts.map.found(now.shown.list.partners.length, now.prepared.list.partners.length) : '';
    });
  }

  /** Enter in the search: chooses the only one that is left, or goes to the list of those that are. */
  #onFound(): void {
    const { filter } = this.#list.tree.state;
    const partners = this.#seen.now?.shown.list.partners;
    if (!partners || filter.trim() === '') return;
    const found = matching(partners, filter);
    if (found.length === 1) void this.#choose(found[0]!.id);
    else this.#list.focus();
  }

  #tablesLoaded(): string {
    const list = this.#seen.now?.shown.list ?? this.#seen.everybody(this.#toSee)?.list;
    if (!list) return '';
    const rows = list.pairs.reduce((sum, { ties }) => sum + ties.length, 0);
    return this.words.texts.map.tableLoaded(list.partners.length, rows);
  }
}
