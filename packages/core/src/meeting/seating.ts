import type { Organisation } from '../model/organisation.ts';
import type { Encounters } from './encounters.ts';

/** Who may, and who should rather not, sit in one group: by numbers from 0. */
export interface Guests {
  readonly count: number;
  /** Per guest: a number for its kind; -1 when unknown, and then it is like nobody. */
  readonly kinds: readonly number[];
  readonly kindCount: number;
  readonly knows: readonly ReadonlySet<number>[];
  readonly apart: readonly ReadonlySet<number>[];
}

export function guestsOf(organisations: readonly Organisation[], encounters: Encounters): Guests {
  const names = [...new Set(organisations.flatMap(({ kind }) => (kind === undefined ? [] : [kind])))];
  const which = (relation: (a: string, b: string) => boolean): Set<number>[] =>
    organisations.map((a) => new Set(organisations.flatMap((b, j) => (a !== b && relation(a.id, b.id) ? [j] : []))));
  return {
    count: organisations.length,
    kinds: organisations.map(({ kind }) => (kind === undefined ? -1 : names.indexOf(kind))),
    kindCount: names.length,
    knows: which(encounters.known),
    apart: which(encounters.apart),
  };
}

/** Guests being seated in groups whose sizes differ by at most one. Counts are kept up to date, so that a change costs next to nothing. */
export class Seating {
  readonly guests: Guests;
  readonly groups: number;
  /** Per guest: its group, or -1. */
  readonly groupOf: Int32Array;
  readonly sizes: Int32Array;
  readonly #least: number;
  readonly #larger: number;
  #full = 0;
  readonly #kinds: Int32Array;
  readonly #known: Int32Array;
  readonly #apart: Int32Array;

  constructor(guests: Guests, groups: number, count: number) {
    this.guests = guests;
    this.groups = groups;
    this.groupOf = new Int32Array(guests.count).fill(-1);
    this.sizes = new Int32Array(groups);
    this.#least = Math.floor(count / groups);
    this.#larger = count % groups;
    this.#kinds = new Int32Array(groups * guests.kindCount);
    this.#known = new Int32Array(groups * guests.count);
    this.#apart = new Int32Array(groups * guests.count);
  }

  /** Whether one more fits in, so that all groups can become equal but for one. */
  hasRoom(group: number): boolean {
    const size = this.sizes[group]!;
    return size < this.#least || (size === this.#least && this.#full < this.#larger);
  }

  /** How many of the kind of the guest are in the group; of an unknown kind none. */
  sameKind(guest: number, group: number): number {
    const kind = this.guests.kinds[guest]!;
    return kind === -1 ? 0 : this.#kinds[group * this.guests.kindCount + kind]!;
  }

  /** How many in the group the guest knows. */
  known(guest: number, group: number): number {
    return this.#known[guest * this.groups + group]!;
  }

  /** How many in the group the guest must not meet. */
  apart(guest: number, group: number): number {
    return this.#apart[guest * this.groups + group]!;
  }

  seat(guest: number, group: number): void {
    this.groupOf[guest] = group;
    this.#count(guest, group, 1);
    this.sizes[group]!++;
    if (this.sizes[group]! > this.#least) this.#full++;
  }

  unseat(guest: number): void {
    const group = this.groupOf[guest]!;
    this.groupOf[guest] = -1;
    this.#count(guest, group, -1);
    this.sizes[group]!--;
    if (this.sizes[group] === this.#least) this.#full--;
  }

  #count(guest: number, group: number, by: 1 | -1): void {
    const { kinds, kindCount, knows, apart } = this.guests;
    if (kinds[guest] !== -1) this.#kinds[group * kindCount + kinds[guest]!]! += by;
    for (const other of knows[guest]!) this.#known[other * this.groups + group]! += by;
    for (const other of apart[guest]!) this.#apart[other * this.groups + group]! += by;
  }
}
