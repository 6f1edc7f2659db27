import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { nextTurn } from '../../drawing-worker/next-turn.ts';
import { sameSelection, type Selection } from '../../network-store/selection.ts';
import type { MapTexts } from '../../ui-texts/map-de.ts';
import type { PartnerList } from './partner-list.ts';
import type { Prepared } from './prepared.ts';
import { TreeController } from './tree-controller.ts';
import type { TreeCommand } from './tree-model.ts';
import { MOST_PARTNERS_IN_FULL, partnerKey, tieKey, type TreeRow } from './tree-rows.ts';
import { treeView } from './tree-view.ts';

/** So many lines take less time than one notices. */
export const LINES_AT_ONCE = 50;

export interface ListEvents {
  /** Enter or space on a partner: select it and go into its details. */
  choose(id: string): void;
  /** A click on a partner or space on a tie: select it, the focus stays. */
  select(selection: Selection): void;
}

/** The tree on the page: keys, clicks, and the focus that goes along. */
export class ListPart {
  readonly tree: TreeController;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #events: ListEvents;
  /** Numbers for lines: data never become ids in the page. */
  readonly #ids = new Map<string, string>();
  #seen: Selection | undefined;
  #revealed: Selection | undefined;
  #most = LINES_AT_ONCE;
  #isGrowing = false;
  #isSorted = true;
  /** Whether the keyboard is in the tree. */
  hasFocus = false;

  constructor(host: ReactiveControllerHost & HTMLElement, events: ListEvents) {
    this.#host = host;
    this.#events = events;
    this.tree = new TreeController(host);
  }

  /** Whether the list, or some of its lines, are still to come. */
  get isComing(): boolean {
    return !this.#isSorted || this.#isGrowing;
  }

  render(selection: Selection | undefined, { list, looks }: Prepared, texts: MapTexts): TemplateResult {
    if (!this.#isSorted) return html`<div class="list"><div class="tree awaited"></div></div>`;
    const { rows, state } = this.tree;
    this.#grow(rows.length, list.partners.length);
    const isSelected = ({ partner, tie, kind }: TreeRow): boolean =>
      !kind && sameSelection(selection, tie ? { type: 'tie', pair: [partner.id, tie.other] } : { type: 'organisation', id: partner.id });
    const idOf = (key: string): string => {
      let id = this.#ids.get(key);
      if (!id) this.#ids.set(key, (id = `line-${this.#ids.size + 1}`));
      return id;
    };
    const tree = treeView({
      rows,
      active: state.active,
      partners: list.partners.length,
      most: this.#most,
      tellsUnconnected: list.tellsUnconnected,
      isSelected,
      looks,
      texts,
      idOf,
    });
    return html`<div class="list" @keydown=${this.#onKey} @click=${this.#onClick} @focusin=${this.#onFocus} @focusout=${this.#onFocus}>${tree}</div>`;
  }

  /** The first list comes some lines at a time, so that none of it holds up the page. */
  #grow(lines: number, partners: number): void {
    // a window on a long list is small
    const isAll = lines <= this.#most || partners > MOST_PARTNERS_IN_FULL;
    if (isAll) this.#most = Infinity;
    else if (!this.#isGrowing)
      void nextTurn().then(() => {
        this.#isGrowing = false;
        this.#most += LINES_AT_ONCE;
        if (this.#host.isConnected) this.#host.requestUpdate();
      });
    this.#isGrowing = !isAll;
  }

  /** Takes the list, once it is in order, and goes to what was selected elsewhere; the focus stays where it is. */
  show(list: PartnerList, selection: Selection | undefined): void {
    this.#isSorted = list.sorted;
    if (!list.sorted) return;
    this.tree.show(list);
    if (sameSelection(selection, this.#seen)) return;
    this.#seen = selection;
    const { active } = this.tree;
    if (selection?.type === 'organisation' && active?.partner.id !== selection.id) this.tree.place({ go: partnerKey(selection.id) });
    if (selection?.type !== 'tie') return;
    const [a, b] = selection.pair;
    if (active?.key !== tieKey(a, b) && active?.key !== tieKey(b, a)) this.tree.place({ go: tieKey(a, b) });
  }

  /** Brings the active line into view inside the list when something else was selected; the page itself stays where it is. */
  reveal(selection: Selection | undefined): void {
    if (!this.#isSorted || selection === this.#revealed) return;
    this.#revealed = selection;
    const line = this.#line();
    const list = line?.parentElement;
    if (!line || !list) return;
    const [top, bottom] = [line.offsetTop, line.offsetTop + line.offsetHeight];
    if (top < list.scrollTop) list.scrollTop = top;
    else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
  }

  /** @returns whether there was a line to go to */
  focus(): boolean {
    const line = this.#line();
    line?.focus();
    return line !== undefined && line !== null;
  }

  walk(command: TreeCommand): void {
    this.tree.do(command);
    void this.#host.updateComplete.then(() => this.focus());
  }

  #line(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const key = event.target instanceof HTMLElement ? event.target.dataset['key'] : undefined;
    if (key === undefined) return;
    // keys belong to the line that has the focus, also where its coming was not told (a page in the background)
    if (key !== this.tree.state.active) this.tree.place({ go: key });
    const action = this.tree.actionOf(event, getComputedStyle(this.#host).direction === 'rtl');
    const row = this.tree.active;
    if (action === undefined || !row) return;
    event.preventDefault();
    if (action === 'choose') this.#events.choose(row.partner.id);
    else if (action !== 'choose-tie') this.walk(action);
    else if (row.tie) this.#events.select({ type: 'tie', pair: [row.partner.id, row.tie.other] });
  };

  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const by = target.closest<HTMLElement>('[data-by]')?.dataset['by'];
    if (by) return this.walk({ by: Number(by) });
    const key = target.closest<HTMLElement>('[data-key]')?.dataset['key'];
    const row = this.tree.rows.find((each) => each.key === key);
    if (!row) return;
    this.tree.do({ go: row.key });
    if (row.tie) this.walk('walk');
    else if (row.kind || (target.closest('.twisty') && row.expanded !== undefined)) this.walk({ toggle: row.key });
    else this.#events.select({ type: 'organisation', id: row.partner.id });
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const line = event.type === 'focusin' && event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-key]') : null;
    const key = line?.dataset['key'];
    // a screen reader or a finger may put the focus on any line: that is the active one then
    if (key !== undefined && key !== this.tree.state.active) this.tree.do({ go: key });
    if (this.hasFocus === (line !== null)) return;
    this.hasFocus = line !== null;
    // the focus may be put here at the end of an update, which must not ask for another one itself
    queueMicrotask(() => this.#host.requestUpdate());
  };
}
