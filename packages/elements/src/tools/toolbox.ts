import type { IsoDay, Network, Organisation, Pair } from '@netz-map/core';
import { facetsOf, type Facet, type FacetName } from './facets.ts';
import { readFilter, writeFilter, type Choice } from './filter-text.ts';
import { monthAt, type MonthRange } from './month-range.ts';
import { around, fitting } from './shown-ids.ts';

/** What the toolbox asks of the map it belongs to. */
export interface ToolboxHost {
  /** The attribute `filter`; choosing changes it. */
  filter: string | undefined;
  requestUpdate(): void;
}

/** Everybody, as far as choosing asks. */
export interface Everybody {
  readonly partners: readonly { readonly id: string; readonly organisation: Organisation }[];
  readonly byId: { has(id: string): boolean };
  readonly pairs: readonly Pair[];
}

/** Whose neighbours alone are shown: how many steps around whoever is selected; 0 shows everybody. */
export type Reach = 0 | 1 | 2;

/** After so long at one month, the map follows. */
const FOLLOW_MS = 120;

/** What somebody has chosen to see of a network: by words, around a partner, on an earlier day. */
export class Toolbox {
  readonly #host: ToolboxHost;
  #reach: Reach = 0;
  /** Months after the first; `undefined`: the day of the map. */
  #month: number | undefined;
  #following: ReturnType<typeof setTimeout> | undefined;
  #day: IsoDay | undefined;
  #filter: { readonly text: string | undefined; readonly choice: Choice } = { text: undefined, choice: new Map() };
  #only: { readonly of: Everybody; readonly key: string; readonly it: ReadonlySet<string> } | undefined;
  #facets: { readonly of: Network; readonly it: readonly Facet[] } | undefined;

  constructor(host: ToolboxHost) {
    this.#host = host;
  }

  /** The earlier month that is shown, as `2025-03`. */
  get day(): IsoDay | undefined {
    return this.#day;
  }

  get reach(): Reach {
    return this.#reach;
  }

  set reach(steps: Reach) {
    this.#reach = steps;
    this.#host.requestUpdate();
  }

  get choice(): Choice {
    const { filter } = this.#host;
    if (filter !== this.#filter.text) this.#filter = { text: filter, choice: readFilter(filter) };
    return this.#filter.choice;
  }

  /** Everybody again. @returns whether somebody was hidden */
  clear(): boolean {
    const hid = this.choice.size > 0 || this.#reach > 0;
    this.#reach = 0;
    this.#host.filter = undefined;
    this.#host.requestUpdate();
    return hid;
  }

  /** Chooses a word or takes it back. */
  toggle(facet: FacetName, key: string, facets: readonly Facet[]): void {
    const { choice } = this;
    const next = new Map<FacetName, readonly string[]>();
    for (const { name, values } of facets)
      next.set(
        name,
        values
          .filter((value) => (choice.get(name)?.has(value.key) ?? false) !== (name === facet && value.key === key))
          .map(({ text }) => text),
      );
    this.#host.filter = writeFilter(next);
  }

  facetsOf(network: Network): readonly Facet[] {
    if (this.#facets?.of !== network)
      this.#facets = { of: network, it: facetsOf(network.organisations.filter(({ status }) => status !== 'ended')) };
    return this.#facets.it;
  }

  /** Where the slider stands. */
  monthIn({ count }: MonthRange): number {
    return Math.min(this.#month ?? count - 1, count - 1);
  }

  /** Shows a month; the last one is the day of the map. The map follows once the slider rests. */
  goTo(range: MonthRange, month: number): void {
    const at = Math.max(0, Math.min(range.count - 1, month));
    this.#month = at === range.count - 1 ? undefined : at;
    clearTimeout(this.#following);
    this.#following = setTimeout(() => {
      this.#day = this.#month === undefined ? undefined : monthAt(range, this.#month);
      this.#host.requestUpdate();
    }, FOLLOW_MS);
    this.#host.requestUpdate();
  }

  end(): void {
    clearTimeout(this.#following);
  }

  /**
   * Ids of those who are left to see; `undefined`: everybody.
   *
   * @param selected whose neighbours are meant; without anybody the neighbours are everybody
   * @param spokenOf those whom the map speaks about: they are seen in any case
   */
  only(everybody: Everybody, selected: string | undefined, spokenOf: readonly string[]): ReadonlySet<string> | undefined {
    if (selected === undefined) this.#reach = 0;
    const { choice } = this;
    if (choice.size === 0 && this.#reach === 0) return undefined;
    const key = JSON.stringify([this.#host.filter, this.#reach, this.#reach > 0 && selected, spokenOf]);
    if (this.#only?.of === everybody && this.#only.key === key) return this.#only.it;
    const { partners, pairs, byId } = everybody;
    const organisations = partners.map(({ organisation }) => organisation);
    const fit = choice.size > 0 ? fitting(organisations, choice) : undefined;
    const near = this.#reach > 0 ? around(selected!, pairs, this.#reach) : undefined;
    const it = new Set(partners.flatMap(({ id }) => ((fit?.has(id) ?? true) && (near?.has(id) ?? true) ? [id] : [])));
    for (const id of spokenOf) if (byId.has(id)) it.add(id);
    this.#only = { of: everybody, key, it };
    return it;
  }
}
