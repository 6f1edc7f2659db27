import { foldWord } from '@netz-map/core';
import { matching, type PartnerList } from './partner-list.ts';
import { kindKey, partnerKey, treeRows, type TreeRow } from './tree-rows.ts';

/** Where somebody is in the tree. */
export interface TreeState {
  /** Key of the line with `tabindex="0"`; undefined only when there is no line. */
  readonly active: string | undefined;
  readonly expanded: ReadonlySet<string>;
  readonly filter: string;
  /** The places from which one walked along a tie, oldest first. */
  readonly trail: readonly Omit<TreeState, 'trail'>[];
}

export type TreeCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  /** Right: open, then the first line inside. */
  | 'open'
  /** Left: to the line above it, then close. */
  | 'close'
  /** Enter on a tie: along it to the partner at the other end. */
  | 'walk'
  /** Back to where the last walk began, with the same branches open. */
  | 'back'
  | { readonly go: string }
  | { readonly toggle: string }
  | { readonly filter: string }
  | { readonly letters: string }
  | { readonly by: number };

/** Nobody walks further without turning back; older places are forgotten. */
const LONGEST_TRAIL = 10_000;

/** The tree as a pure model: lines and a function from one state to the next. One per network. */
export class TreeModel {
  readonly list: PartnerList;
  #cache: { filter: string; expanded: ReadonlySet<string>; rows: readonly TreeRow[] } | undefined;

  constructor(list: PartnerList) {
    this.list = list;
  }

  start(): TreeState {
    const first = this.list.partners[0];
    return { active: first && partnerKey(first.id), expanded: new Set(), filter: '', trail: [] };
  }

  /** The visible lines; the same array as long as filter and open branches are the same. */
  rows({ filter, expanded }: Pick<TreeState, 'filter' | 'expanded'>): readonly TreeRow[] {
    const cache = this.#cache;
    if (cache && cache.filter === filter && cache.expanded === expanded) return cache.rows;
    const rows = treeRows(matching(this.list.partners, filter), expanded);
    this.#cache = { filter, expanded, rows };
    return rows;
  }

  activeRow(state: TreeState): TreeRow | undefined {
    return this.rows(state).find(({ key }) => key === state.active);
  }

  next(state: TreeState, command: TreeCommand): TreeState {
    if (command === 'back') return this.#back(state);
    if (typeof command === 'object') {
      if ('filter' in command) return this.#filter(state, command.filter);
      if ('go' in command) return this.reveal(state, command.go);
      if ('toggle' in command) return this.#toggle(this.reveal(state, command.toggle), command.toggle);
    }
    const rows = this.rows(state);
    const at = rows.findIndex(({ key }) => key === state.active);
    const row = rows[at];
    if (!row) return this.#onLine(state, 0);
    switch (command) {
      case 'next':
        return this.#onLine(state, at + 1);
      case 'previous':
        return this.#onLine(state, at - 1);
      case 'first':
        return this.#onLine(state, 0);
      case 'last':
        return this.#onLine(state, rows.length - 1);
      case 'open':
        if (row.expanded === undefined) return state;
        return row.expanded ? this.#onLine(state, at + 1) : this.#toggle(state, row.key);
      case 'close':
        if (row.expanded) return this.#toggle(state, row.key);
        return row.parent === undefined ? state : { ...state, active: row.parent };
      case 'walk':
        return row.tie ? this.#walk(state, row.tie.other) : state;
    }
    if ('by' in command) return this.#onLine(state, at + command.by);
    return this.#typed(state, rows, at, command.letters);
  }

  /** Makes a line the active one; opens what it lies in, and ends the filter if that hides it. */
  reveal(state: TreeState, key: string): TreeState {
    if (this.rows(state).some((row) => row.key === key)) return { ...state, active: key };
    const [id, what, other] = JSON.parse(key) as [string, string?, string?];
    const partner = this.list.byId.get(id);
    if (!partner) return state;
    const shown = matching([partner], state.filter).length > 0;
    const expanded = new Set(state.expanded);
    if (what) expanded.add(partnerKey(id));
    const kind = what === 'tie' ? partner.kinds?.find(({ ties }) => ties.some((tie) => tie.other === other)) : undefined;
    if (kind) expanded.add(kindKey(id, kind.kind));
    const next = { ...state, active: key, filter: shown ? state.filter : '', expanded: what ? expanded : state.expanded };
    return this.rows(next).some((row) => row.key === key) ? next : state;
  }

  #onLine(state: TreeState, index: number): TreeState {
    const rows = this.rows(state);
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    return row?.key === state.active ? state : { ...state, active: row?.key };
  }

  /** Opens or closes a branch; who was inside a branch that closes stands on it. */
  #toggle(state: TreeState, key: string): TreeState {
    const expanded = new Set(state.expanded);
    if (!expanded.delete(key)) expanded.add(key);
    const next = { ...state, expanded };
    return this.rows(next).some((row) => row.key === state.active) ? next : { ...next, active: key };
  }

  #walk(state: TreeState, to: string): TreeState {
    const { trail, ...here } = state;
    return { ...this.reveal(state, partnerKey(to)), trail: [...trail, here].slice(-LONGEST_TRAIL) };
  }

  #back(state: TreeState): TreeState {
    const before = state.trail.at(-1);
    return before ? { ...before, trail: state.trail.slice(0, -1) } : state;
  }

  #filter(state: TreeState, filter: string): TreeState {
    const next = { ...state, filter };
    return this.activeRow(next) ? next : this.#onLine(next, 0);
  }

  /** The next partner whose name begins so; one letter again and again goes from one to the next. */
  #typed(state: TreeState, rows: readonly TreeRow[], at: number, letters: string): TreeState {
    const same = new Set(letters.toLowerCase()).size === 1;
    const wanted = foldWord(same ? letters.slice(0, 1) : letters);
    if (wanted === '') return state;
    const from = same || letters.length === 1 ? at + 1 : at;
    for (let step = 0; step < rows.length; step++) {
      const row = rows[(from + step) % rows.length]!;
      if (row.level === 1 && foldWord(row.partner.name).startsWith(wanted)) return { ...state, active: row.key };
    }
    return state;
  }
}
