import { expectation, namesOf, type Network } from '@netz-map/core';
import { drawNetwork, kindsOnMap, toSvg, type KindOnMap } from '@netz-map/drawing';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { elementHeading } from '../../base/element-heading.ts';
import { NetzElement } from '../../base/netz-element.ts';
import { problemList } from '../../base/problem-list.ts';
import type { NetworkState } from '../../network-store/network-state.ts';
import { sameSelection, type Selection } from '../../network-store/selection.ts';
import { SceneController, type SceneWish } from '../../stage/scene-controller.ts';
import { svgPreview } from '../../stage/svg-stage.ts';
import { partnersCsv, tiesCsv } from './csv.ts';
import { detailsView } from './details-view.ts';
import { DrawingFrame } from './drawing-frame.ts';
import { drawingStyles } from './drawing-styles.ts';
import { helpView } from './help-view.ts';
import { legendView } from './legend-view.ts';
import { netzMapStyles } from './netz-map-styles.ts';
import { matching, partnerList, type PartnerList } from './partner-list.ts';
import { subjectOf, type Subject } from './subject-of.ts';
import { SurroundingsController } from './surroundings-controller.ts';
import { tableStyles } from './table-styles.ts';
import { TablesPart } from './tables-part.ts';
import { drawingButtons, toolbarView, type MapView } from './toolbar-view.ts';
import { TreeController } from './tree-controller.ts';
import { partnerKey, tieKey, type TreeRow } from './tree-rows.ts';
import { treeView } from './tree-view.ts';

/** Typing pauses this long before the number of results is said. */
const SAY_AFTER_MS = 400;
/** Up to so many partners every name is on the map at once. */
const ALL_NAMES = 60;
const PREVIEW = [240, 320] as const;

/** Everything that follows from one network on one day in one language. */
interface Prepared {
  readonly list: PartnerList;
  readonly name: (id: string) => string;
  readonly looks: ReadonlyMap<string | undefined, KindOnMap>;
}

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
  static override styles: CSSResultGroup = [NetzElement.styles, netzMapStyles, drawingStyles, tableStyles];

  /** The heading; the default is the name of the network. */
  @property() label: string | undefined;
  /** `map`: drawing and list; `table`: two tables. */
  @property() view: MapView = 'map';
  /** Id of a finding or suggestion that the map speaks about. */
  @property() highlight: string | undefined;

  readonly #tree = new TreeController(this);
  readonly #around = new SurroundingsController(this);
  readonly #drawing = new SceneController(this, { tap: (hit) => this.#onTap(hit), hint: (hint) => this.#frame.hint(hint) });
  readonly #frame = new DrawingFrame(this, this.#drawing);
  readonly #tables = new TablesPart(this);
  readonly #ids = new Map<string, string>();
  #prepared: { readonly of: readonly unknown[]; readonly it: Prepared } | undefined;
  #said = '';
  #saying: ReturnType<typeof setTimeout> | undefined;
  #treeHasFocus = false;
  #hadFocus = false;
  #seen: Selection | undefined;
  #highlighted: readonly unknown[] = [];
  #wanted: string | undefined;

  /** Selects an organisation by its id, as a click would but without `netz-select`; `undefined` ends the selection. */
  select(id: string | undefined): void {
    const { network } = this.stores.state;
    if (id !== undefined && network && !network.organisation(id)) throw expectation('@netz-map/elements/netz-map', 'the id of an organisation', id);
    this.#wanted = network ? undefined : id;
    if (network) this.stores.store.request({ type: 'select', selection: id === undefined ? undefined : { type: 'organisation', id } });
  }

  /** Shows all of the drawing. */
  fit(): void {
    this.#drawing.fit();
  }

  /** The drawing as it is seen now, as the text of an SVG file; `undefined` while there is no network. */
  toSVG(): string | undefined {
    const { network, asOf } = this.stores.state;
    const { scene } = this.#drawing;
    if (scene && network) return toSvg(scene);
    return network && drawNetwork(network, { asOf, width: 960, height: 720, language: this.words.language });
  }

  /** A table as the text of a CSV file, as its button saves it; `undefined` while there is no network. */
  toCSV(table: 'partners' | 'ties' = 'partners'): string | undefined {
    const { network, asOf } = this.stores.state;
    if (!network) return undefined;
    return table === 'partners' ? partnersCsv(network) : tiesCsv(this.#prepare(network, asOf).list.pairs.flatMap(({ ties }) => ties));
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
    this.#frame.end();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state } = this.stores;
    this.states.set('selected', state.selection !== undefined);
    if (changed.get('view') !== undefined && this.view === 'table' && state.network) this.#sayTables(state.network);
    this.#follow(state);
    this.#frame.place(this.renderRoot);
    // what had the focus may have gone (details closed elsewhere, another view): nobody is thrown back to the top of the page
    if (this.#hadFocus && !this.shadowRoot?.activeElement && this.ownerDocument.activeElement === this.ownerDocument.body) this.#focusTree();
  }

  protected override renderNetwork(state: NetworkState, network: Network): TemplateResult {
    const texts = this.words.texts.map;
    const prepared = this.#prepare(network, state.asOf);
    const { list } = prepared;
    this.#tree.show(list);
    this.#seek(state.selection);
    const alone = list.partners.filter(({ ties }) => ties.length === 0).length;
    const dormant = list.pairs.filter((pair) => pair.state === 'dormant').length;
    return html`<section aria-labelledby="heading">
      ${elementHeading(this.headingLevel, this.label ?? network.name ?? texts.heading, { id: 'heading', part: 'heading' })}
      <p class="summary" part="summary">${texts.summary(list.partners.length, list.pairs.length, dormant, alone)}</p>
      ${list.partners.length === 0 ? html`<p>${texts.noPartners}</p>` : this.#renderParts(state, network, prepared)}
      ${this.stores.sharedWith('netz-findings') ? nothing : problemList(state.problems, this.words)}
      <slot name="einfache-sprache"></slot><slot name="leichte-sprache"></slot><slot name="dgs"></slot>
    </section>`;
  }

  #renderParts(state: NetworkState, network: Network, { list, name, looks }: Prepared): TemplateResult {
    const { map: texts } = this.words.texts;
    const { filter, trail } = this.#tree.state;
    const view = this.view === 'table' ? 'table' : 'map';
    const toolbar = toolbarView({
      texts,
      filter,
      view,
      canGoBack: trail.length > 0,
      onSearch: (text) => this.#onSearch(text),
      onView: (next) => void (this.view = next),
      onBack: () => this.#walk('back'),
    });
    const open = state.selection?.type === 'organisation' ? list.byId.get(state.selection.id) : undefined;
    const body =
      view === 'table'
        ? this.#tables.render({ network, list, asOf: state.asOf, filter, name, words: this.words })
        : html`<div class="body ${open ? 'with-details' : ''}">
            ${this.#renderMapAndList(state, network, { list, name, looks })} ${open ? detailsView(open, this.headingLevel + 1, texts, () => void this.#closeDetails()) : nothing}
          </div>`;
    return html`${toolbar}
      <p role="status" class="status">${this.#said}</p>
      ${body}${view === 'map' ? helpView(texts) : nothing}`;
  }

  #renderMapAndList(state: NetworkState, network: Network, prepared: Prepared): unknown {
    const subject = subjectOf(state, prepared.list, prepared.name, this.words.wording);
    const wish: SceneWish = {
      network,
      asOf: state.asOf,
      language: this.words.language,
      selection: subject.selection,
      highlight: subject.highlight,
      labels: prepared.list.partners.length <= ALL_NAMES ? 'all' : 'auto',
    };
    const map = ['map', () => this.#renderMap(wish, subject, prepared.list)] as const;
    const list = ['list', () => this.#renderTree(state.selection, prepared)] as const;
    // where it is narrow the list comes first, in the page as on the screen
    return repeat(
      this.#around.compact ? [list, map] : [map, list],
      ([part]) => part,
      ([, render]) => render(),
    );
  }

  #renderMap(wish: SceneWish, subject: Subject, list: PartnerList): TemplateResult {
    const texts = this.words.texts.map;
    const { compact } = this.#around;
    const scene = this.#drawing.show(wish);
    const preview = compact ? this.#drawing.preview(wish, ...PREVIEW) : undefined;
    const focused = this.#treeHasFocus ? this.#tree.active?.partner.id : undefined;
    const label = compact ? texts.drawingAbove : texts.drawing;
    const sentence = subject.sentence
      ? html`<div class="saying" part="sentence">
          <p>${subject.sentence}</p>
          <button type="button" part="button" @click=${() => this.stores.select(undefined)}>${texts.showAll}</button>
        </div>`
      : nothing;
    const frame = html`${drawingButtons(texts, this.#drawing)} ${this.#frame.render({ scene, list, texts, label, focused })}`;
    const legend = scene ? legendView(scene, texts.legend) : nothing;
    return html`<div class="map">
      ${compact
        ? html`${sentence}<details class="folded"><summary>${preview ? svgPreview(preview) : nothing}${texts.showDrawing}</summary>${frame}${legend}</details>`
        : html`${frame}${sentence}${legend}`}
    </div>`;
  }

  #renderTree(selection: Selection | undefined, { list, looks }: Prepared): TemplateResult {
    const { rows, state } = this.#tree;
    const tree = treeView({
      rows,
      active: state.active,
      partners: list.partners.length,
      full: this.#around.printing,
      isSelected: ({ partner, tie, kind }: TreeRow) =>
        !kind && sameSelection(selection, tie ? { type: 'tie', pair: [partner.id, tie.other] } : { type: 'organisation', id: partner.id }),
      looks,
      texts: this.words.texts.map,
      idOf: (key) => this.#idOf(key),
    });
    return html`<div class="list" @keydown=${this.#onTreeKey} @click=${this.#onTreeClick} @focusin=${this.#onTreeFocus} @focusout=${this.#onTreeFocus}>${tree}</div>`;
  }

  /** Memoised: the lists of 5,000 partners are not made anew on each key. */
  #prepare(network: Network, asOf: string): Prepared {
    const of = [network, asOf, this.words.language];
    if (this.#prepared?.of.every((each, i) => each === of[i])) return this.#prepared.it;
    const plainName = namesOf(network);
    // names that read from right to left must not turn the sentence around them
    const name = (id: string): string => (/[\u0590-\u08ff]/.test(plainName(id)) ? `\u2068${plainName(id)}\u2069` : plainName(id));
    const { locale, wording } = this.words;
    const list = partnerList(network, asOf, name, { locale, date: (day) => wording.date(day) });
    const it = { list, name, looks: new Map(kindsOnMap(network).map((look) => [look.kind, look])) };
    this.#prepared = { of, it };
    return it;
  }

  #idOf(key: string): string {
    let id = this.#ids.get(key);
    if (!id) this.#ids.set(key, (id = `line-${this.#ids.size + 1}`));
    return id;
  }

  /** The list goes to what was selected elsewhere; the focus stays where it is. */
  #seek(selection: Selection | undefined): void {
    if (selection === this.#seen) return;
    this.#seen = selection;
    if (selection?.type === 'organisation' && this.#tree.active?.partner.id !== selection.id) this.#tree.place({ go: partnerKey(selection.id) });
    if (selection?.type !== 'tie') return;
    const keys = [tieKey(...selection.pair), tieKey(selection.pair[1], selection.pair[0])];
    if (!keys.includes(this.#tree.state.active ?? '')) this.#tree.place({ go: keys[0]! });
  }

  /** Selects what the attribute `highlight` or an early `select()` asked for, once there is a network. */
  #follow({ network, analysis, suggestions, selection }: NetworkState): void {
    if (!network) return;
    if (this.#wanted !== undefined) this.select(network.organisation(this.#wanted) ? this.#wanted : undefined);
    const [id, before] = [this.highlight, this.#highlighted];
    if (before[0] === id && before[1] === network) return;
    this.#highlighted = [id, network];
    const request = (next: Selection | undefined): void => this.stores.store.request({ type: 'select', selection: next });
    if (id && analysis?.findings.some((finding) => finding.id === id)) request({ type: 'finding', id });
    else if (id && suggestions.some((suggestion) => suggestion.id === id)) request({ type: 'suggestion', id });
    else if (before[0] && selection && 'id' in selection && selection.id === before[0]) request(undefined);
  }

  #onTap(hit: { organisation: string } | { tie: readonly [string, string] } | undefined): void {
    if (!hit) this.stores.select(undefined);
    else if ('organisation' in hit) this.stores.select({ type: 'organisation', id: hit.organisation });
    else this.stores.select({ type: 'tie', pair: hit.tie });
  }

  readonly #onTreeKey = (event: KeyboardEvent): void => {
    if (!(event.target instanceof Element) || event.target.role !== 'treeitem') return;
    const action = this.#tree.actionOf(event, getComputedStyle(this).direction === 'rtl');
    if (action === undefined) return;
    event.preventDefault();
    const row = this.#tree.active;
    if (action === 'choose') void this.#choose(row?.partner.id);
    else if (action === 'choose-tie') this.stores.select(row?.tie && { type: 'tie', pair: [row.partner.id, row.tie.other] });
    else this.#walk(action);
  };

  readonly #onTreeClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const by = target.closest<HTMLElement>('[data-by]')?.dataset['by'];
    if (by) return this.#walk({ by: Number(by) });
    const key = target.closest<HTMLElement>('[data-key]')?.dataset['key'];
    const row = this.#tree.rows.find((each) => each.key === key);
    if (!key || !row) return;
    if (row.tie) {
      this.#tree.do({ go: key });
      this.#walk('walk');
    } else if (row.kind || (target.closest('.twisty') && row.expanded !== undefined)) {
      this.#walk({ toggle: key });
    } else {
      this.#tree.do({ go: key });
      this.stores.select({ type: 'organisation', id: row.partner.id });
    }
  };

  readonly #onTreeFocus = (event: FocusEvent): void => {
    const has = event.type === 'focusin' && event.target instanceof Element && event.target.role === 'treeitem';
    if (has === this.#treeHasFocus) return;
    this.#treeHasFocus = has;
    this.requestUpdate();
  };

  /** Details, tooltip, search: each press closes one of them. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.stores.state.selection) void this.#closeDetails();
    else if (!this.#frame.dismiss()) {
      if (this.#tree.state.filter === '') return;
      this.#onSearch('');
    }
    event.preventDefault();
    event.stopPropagation();
  };

  /** A tooltip can be closed although the focus is elsewhere on the page. */
  readonly #onPageEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) this.#frame.dismiss();
  };

  async #choose(id: string | undefined): Promise<void> {
    if (id === undefined || !this.stores.select({ type: 'organisation', id })) return;
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
    if (inside) this.#focusTree();
  }

  #walk(command: Parameters<TreeController['do']>[0]): void {
    this.#tree.do(command);
    void this.updateComplete.then(() => this.#focusTree());
  }

  #focusTree(): void {
    const root = this.renderRoot;
    const place = root.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]') ?? root.querySelector<HTMLElement>('#search') ?? root.querySelector<HTMLElement>('.base');
    place?.focus();
  }

  #onSearch(text: string): void {
    this.#tree.do({ filter: text });
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      const { list } = this.#prepared!.it;
      this.#say(text.trim() === '' ? '' : this.words.texts.map.found(matching(list.partners, text).length, list.partners.length));
    }, SAY_AFTER_MS);
  }

  #sayTables(network: Network): void {
    const { list } = this.#prepare(network, this.stores.state.asOf);
    this.#say(this.words.texts.map.tableLoaded(list.partners.length, list.pairs.reduce((sum, { ties }) => sum + ties.length, 0)));
  }

  #say(text: string): void {
    this.#said = text;
    this.requestUpdate();
  }
}
