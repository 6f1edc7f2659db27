import type { ReactiveControllerHost } from 'lit';
import type { PartnerList } from './partner-list.ts';
import { treeAction, type TreeAction } from './tree-keys.ts';
import { TreeModel, type TreeCommand, type TreeState } from './tree-model.ts';
import type { TreeRow } from './tree-rows.ts';

/** Letters typed within this time belong together. */
const TYPING_MS = 600;

/** The tree of one element: its model, where one is in it, and the keys. */
export class TreeController {
  readonly #host: ReactiveControllerHost;
  #model: TreeModel | undefined;
  #state: TreeState = { active: undefined, expanded: new Set(), filter: '', trail: [] };
  #typed = { letters: '', time: 0 };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get state(): TreeState {
    return this.#state;
  }

  get rows(): readonly TreeRow[] {
    return this.#model?.rows(this.#state) ?? [];
  }

  get active(): TreeRow | undefined {
    return this.#model?.activeRow(this.#state);
  }

  /** Takes another list; place, open branches and filter stay as far as they still exist. */
  show(list: PartnerList): void {
    if (this.#model?.list === list) return;
    const { active, expanded, filter } = this.#state;
    this.#model = new TreeModel(list);
    const kept = { ...this.#model.start(), expanded, filter };
    const there = active === undefined ? kept : this.#model.reveal(kept, active);
    this.#state = this.#model.activeRow(there) ? there : this.#model.next(there, 'first');
  }

  do(command: TreeCommand): void {
    this.place(command);
    this.#host.requestUpdate();
  }

  /** Like {@link do}, while the element is being rendered. */
  place(command: TreeCommand): void {
    if (this.#model) this.#state = this.#model.next(this.#state, command);
    // there is no list yet, and what is searched for in it is known
    else if (typeof command === 'object' && 'filter' in command) this.#state = { ...this.#state, ...command };
  }

  /** What the key means here; letters typed quickly one after the other are put together. */
  actionOf(event: KeyboardEvent, rtl: boolean): TreeAction | undefined {
    const fresh = event.timeStamp - this.#typed.time > TYPING_MS;
    const action = treeAction(event, this.active, fresh ? '' : this.#typed.letters, rtl);
    const letters = typeof action === 'object' && 'letters' in action ? action.letters : '';
    if (action !== undefined) this.#typed = { letters, time: event.timeStamp };
    return action;
  }
}
