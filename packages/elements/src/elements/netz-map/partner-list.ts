import { foldWord, pairsOf, type Audience, type IsoDay, type NameOf, type Network, type Organisation, type Pair } from '@netz-map/core';
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
  readonly ties: readonly TieEntry[];
  /** Present instead of a flat list of ties when there are more than {@link MOST_FLAT_TIES}. */
  readonly kinds: readonly KindEntry[] | undefined;
}

/** What the list, the details and the tables show: every partner that has not left, by name, each with its ties. */
export interface PartnerList {
  readonly partners: readonly PartnerEntry[];
  readonly byId: ReadonlyMap<string, PartnerEntry>;
  readonly pairs: readonly Pair[];
  /** Whether it is said of a partner that it has no tie: not where no tie is known at all, and not in public. */
  readonly tellsUnconnected: boolean;
}

/** More ties than this are first listed by their kind. */
export const MOST_FLAT_TIES = 20;

/** @param name a unique name per id, as `namesOf` of core gives them. Complexity: n log n in partners and ties. */
export function partnerList(network: Network, asOf: IsoDay, name: NameOf, words: TieWords, audience: Audience = 'internal'): PartnerList {
  const collator = new Intl.Collator(words.locale, { numeric: true });
  const pairs = pairsOf(network, asOf);
  const tiesOf = new Map<string, TieEntry[]>();
  const add = (id: string, entry: TieEntry): void => void (tiesOf.get(id)?.push(entry) ?? tiesOf.set(id, [entry]));
  for (const pair of pairs) {
    const said = { pair, sentence: tieSentence(pair, name, words), summary: tieSummary(pair, words) };
    add(pair.a, { ...said, other: pair.b, otherName: name(pair.b) });
    add(pair.b, { ...said, other: pair.a, otherName: name(pair.a) });
  }
  const partners = network.organisations
    .filter(({ status }) => status !== 'ended')
    .map((organisation): PartnerEntry => {
      const ties = (tiesOf.get(organisation.id) ?? []).sort((p, q) => collator.compare(sortName(p.otherName), sortName(q.otherName)));
      const kinds = ties.length > MOST_FLAT_TIES ? byKind(ties, collator) : undefined;
      return { id: organisation.id, name: name(organisation.id), organisation, ties, kinds };
    })
    .sort((p, q) => collator.compare(sortName(p.name), sortName(q.name)) || (p.id < q.id ? -1 : 1));
  const tellsUnconnected = audience === 'internal' && pairs.length > 0;
  return { partners, byId: new Map(partners.map((partner) => [partner.id, partner])), pairs, tellsUnconnected };
}

/** „Frauen für Frauen“ is looked for under F. */
function sortName(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '');
}

function byKind(ties: readonly TieEntry[], collator: Intl.Collator): KindEntry[] {
  const kinds = new Map<string | undefined, TieEntry[]>();
  for (const tie of ties) {
    const kind = tie.pair.ties.find((row) => row.kind !== undefined)?.kind;
    const same = kinds.get(kind);
    if (same) same.push(tie);
    else kinds.set(kind, [tie]);
  }
  return [...kinds]
    .map(([kind, entries]) => ({ kind, ties: entries }))
    .sort((p, q) => q.ties.length - p.ties.length || collator.compare(p.kind ?? '', q.kind ?? ''));
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
