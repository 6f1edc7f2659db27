import {
  foldWord,
  pairsInSteps,
  type Audience,
  type IsoDay,
  type NameOf,
  type Network,
  type Organisation,
  type Pair,
} from '@netz-map/core';
import { nameOrder, type NameOrder } from '../../base/name-order.ts';
import { tieSentence, tieSummary, type TieWords } from './tie-sentence.ts';

/** A tie as seen from one of its two ends. */
export interface TieEntry {
  readonly pair: Pair;
  /** Id of the organisation at the other end. */
  readonly other: string;
  readonly otherName: string;
  readonly sentence: string;
  /** What there is to say when the names stand already there. */
  readonly summary: string;
}

/** The ties of one kind; made only where a partner has many ties. */
export interface KindEntry {
  /** As it stands in the data; missing for ties without a kind. */
  readonly kind: string | undefined;
  readonly ties: readonly TieEntry[];
}

export interface PartnerEntry {
  readonly id: string;
  /** Unique in the list: equal names bring their place or id with them. */
  readonly name: string;
  readonly organisation: Organisation;
  /** How many partners it has a tie to. */
  readonly tieCount: number;
  /** By the names of those at the other ends; put into words when somebody asks. */
  readonly ties: readonly TieEntry[];
  /** Present instead of a flat list of ties when there are more than {@link MOST_FLAT_TIES}. */
  readonly kinds: readonly KindEntry[] | undefined;
  /** The same with the ties to these partners alone. */
  among(ids: ReadonlySet<string>): PartnerEntry;
}

/** What the list, the details and the tables show: every partner that has not left, by name, each with its ties. */
export interface PartnerList {
  readonly partners: readonly PartnerEntry[];
  readonly byId: ReadonlyMap<string, PartnerEntry>;
  readonly pairs: readonly Pair[];
  /** Whether it is said of a partner that it has no tie: not where no tie is known at all, and not in public. */
  readonly tellsUnconnected: boolean;
  /** Whether the partners stand in the order of their names; before that they stand as in the data. */
  readonly sorted: boolean;
}

/** More ties than this are first listed by their kind. */
export const MOST_FLAT_TIES = 20;

/** @param name a unique name per id, as `namesOf` of core gives them. Complexity: n log n in partners, linear in ties. */
export function partnerList(network: Network, asOf: IsoDay, name: NameOf, words: TieWords, audience: Audience = 'internal'): PartnerList {
  const steps = (function* () {
    return yield* sortPartners(yield* listPartners(network, asOf, name, words, audience), words);
  })();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Everybody, not yet in order, in steps, between which a page with thousands of partners can have its turn. */
export function* listPartners(
  network: Network,
  asOf: IsoDay,
  name: NameOf,
  words: TieWords,
  audience: Audience,
): Generator<void, PartnerList> {
  const pairs = yield* pairsInSteps(network, asOf);
  yield;
  const pairsOfEach = new Map<string, Pair[]>();
  for (const pair of pairs)
    for (const id of [pair.a, pair.b]) {
      const those = pairsOfEach.get(id);
      if (those) those.push(pair);
      else pairsOfEach.set(id, [pair]);
    }
  yield;
  const telling = { name, words };
  const partners: PartnerEntry[] = [];
  for (const organisation of network.organisations)
    if (organisation.status !== 'ended') partners.push(new Entry(organisation, pairsOfEach.get(organisation.id) ?? [], telling));
  yield;
  const tellsUnconnected = audience === 'internal' && pairs.length > 0;
  return { partners, byId: new Map(partners.map((partner) => [partner.id, partner])), pairs, tellsUnconnected, sorted: false };
}

/** The same people in the order of their names, in steps. */
export function* sortPartners(list: PartnerList, { locale }: Pick<TieWords, 'locale'>): Generator<void, PartnerList> {
  const named = list.partners.map((partner) => ({ partner, name: sortName(partner.name) }));
  const { compare } = nameOrder(locale);
  const inOrder = yield* sorted(named, (p, q) => compare(p.name, q.name) || (p.partner.id < q.partner.id ? -1 : 1));
  return { ...list, partners: inOrder.map(({ partner }) => partner), sorted: true };
}

/** How many are compared before the page has its turn. */
const AT_ONCE = 1500;

/** Sorts in portions and merges them: comparing as people do takes a third of a second for 20,000 names. */
function* sorted<Each>(entries: readonly Each[], compare: (p: Each, q: Each) => number): Generator<void, Each[]> {
  let runs: Each[][] = [];
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    runs.push(entries.slice(from, from + AT_ONCE).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Each[][] = [];
    for (let i = 0; i < runs.length; i += 2) {
      const [left, right] = [runs[i]!, runs[i + 1] ?? []];
      const both: Each[] = [];
      let [l, r] = [0, 0];
      while (l < left.length || r < right.length) {
        const takeLeft = r === right.length || (l < left.length && compare(left[l]!, right[r]!) < 0);
        both.push(takeLeft ? left[l++]! : right[r++]!);
        if (both.length % (4 * AT_ONCE) === 0) yield;
      }
      merged.push(both);
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/** How ties are told. */
interface Telling {
  readonly name: NameOf;
  readonly words: TieWords;
}

/** A partner in the list. Its ties are put into words on first use: nobody reads those of 5,000 partners. */
class Entry implements PartnerEntry {
  readonly id: string;
  readonly name: string;
  readonly organisation: Organisation;
  readonly #pairs: readonly Pair[];
  readonly #telling: Telling;
  #ties: readonly TieEntry[] | undefined;
  #kinds: readonly KindEntry[] | undefined;

  constructor(organisation: Organisation, pairs: readonly Pair[], telling: Telling) {
    this.id = organisation.id;
    this.name = telling.name(organisation.id);
    this.organisation = organisation;
    this.#pairs = pairs;
    this.#telling = telling;
  }

  among(ids: ReadonlySet<string>): PartnerEntry {
    const pairs = this.#pairs.filter(({ a, b }) => ids.has(a) && ids.has(b));
    return new Entry(this.organisation, pairs, this.#telling);
  }

  get tieCount(): number {
    return this.#pairs.length;
  }

  get ties(): readonly TieEntry[] {
    if (this.#ties) return this.#ties;
    const { name, words } = this.#telling;
    const order = nameOrder(words.locale);
    const entries = this.#pairs.map((pair): TieEntry & { readonly sortName: string } => {
      const other = pair.a === this.id ? pair.b : pair.a;
      const otherName = name(other);
      const said = { sentence: tieSentence(pair, name, words), summary: tieSummary(pair, words) };
      return { pair, other, otherName, ...said, sortName: sortName(otherName) };
    });
    return (this.#ties = entries.sort((p, q) => order.compare(p.sortName, q.sortName)));
  }

  get kinds(): readonly KindEntry[] | undefined {
    if (this.tieCount <= MOST_FLAT_TIES) return undefined;
    return (this.#kinds ??= byKind(this.ties, nameOrder(this.#telling.words.locale)));
  }
}

/** „Frauen für Frauen“ is looked for under F. */
function sortName(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '');
}

function byKind(ties: readonly TieEntry[], order: NameOrder): KindEntry[] {
  const kinds = new Map<string | undefined, TieEntry[]>();
  for (const tie of ties) {
    const kind = tie.pair.ties.find((row) => row.kind !== undefined)?.kind;
    const same = kinds.get(kind);
    if (same) same.push(tie);
    else kinds.set(kind, [tie]);
  }
  return [...kinds]
    .map(([kind, entries]) => ({ kind, ties: entries }))
    .sort((p, q) => q.ties.length - p.ties.length || order.compare(p.kind ?? '', q.kind ?? ''));
}

/** The partners in which every word of the query occurs: in the name, kind, topics, target groups or places. */
export function matching(partners: readonly PartnerEntry[], query: string): readonly PartnerEntry[] {
  const words = foldWord(query).split(' ').filter(Boolean);
  if (words.length === 0) return partners;
  return partners.filter((partner) => words.every((word) => searchText(partner).includes(word)));
}

const searchTexts = new WeakMap<PartnerEntry, string>();

function searchText(partner: PartnerEntry): string {
  let text = searchTexts.get(partner);
  if (text === undefined) {
    const { shortName = '', kind = '', topics, targetGroups, places } = partner.organisation;
    text = [partner.name, shortName, kind, ...topics, ...targetGroups, ...places].map(foldWord).join('\n');
    searchTexts.set(partner, text);
  }
  return text;
}
