import { EVERYBODY, EVERYWHERE, foldWord, type Organisation } from '@netz-map/core';
import type { NameOrder } from '../../base/name-order.ts';

/** By what a directory can be narrowed, in the order of the questions. */
export const DIRECTORY_FACETS = ['topic', 'target-group', 'place', 'kind', 'city'] as const;
export type DirectoryFacet = (typeof DIRECTORY_FACETS)[number];

/** One folded word each, of those that are chosen. */
export type Narrowed = Readonly<Partial<Record<DirectoryFacet, string>>>;

/** A word that can be chosen. */
export interface FacetWord {
  /** The same for any spelling. */
  readonly key: string;
  readonly text: string;
  /** How many partners choosing it would show, with everything else that is chosen. */
  readonly count: number;
}

/** Who works for all is found with every target group, who works everywhere in every place. */
const ALL: Readonly<Partial<Record<DirectoryFacet, string>>> = { 'target-group': foldWord(EVERYBODY), place: foldWord(EVERYWHERE) };

function wordsOf({ topics, targetGroups, places, kind, network }: Organisation, facet: DirectoryFacet): readonly string[] {
  if (facet === 'topic') return topics;
  if (facet === 'target-group') return targetGroups;
  if (facet === 'place') return places;
  const word = facet === 'kind' ? kind : network;
  return word === undefined ? [] : [word];
}

/** An entry of a directory, prepared to be searched and narrowed often. */
export interface Entry {
  readonly organisation: Organisation;
  /** Unique in the network. */
  readonly name: string;
  /** Everything that is read about it, folded. */
  readonly text: string;
  readonly keys: Readonly<Record<DirectoryFacet, ReadonlySet<string>>>;
}

/** The entries of those who are there, by the alphabet. Complexity: n log n in partners, linear in their words. */
export function entriesOf(organisations: readonly Organisation[], name: (id: string) => string, order: NameOrder): Entry[] {
  const keys = (organisation: Organisation, facet: DirectoryFacet): ReadonlySet<string> =>
    new Set(wordsOf(organisation, facet).map(foldWord));
  return organisations
    .filter(({ status }) => status !== 'ended')
    .map((organisation) => ({
      organisation,
      name: name(organisation.id),
      text: foldWord(
        [organisation.name, organisation.shortName, organisation.description, ...organisation.groups]
          .concat(DIRECTORY_FACETS.flatMap((facet) => wordsOf(organisation, facet)))
          .join(' '),
      ),
      keys: {
        topic: keys(organisation, 'topic'),
        'target-group': keys(organisation, 'target-group'),
        place: keys(organisation, 'place'),
        kind: keys(organisation, 'kind'),
        city: keys(organisation, 'city'),
      },
    }))
    .sort((a, b) => order.compare(a.name, b.name));
}

/**
 * The entries that have every word of a search and everything that is chosen.
 *
 * @param but a facet that is left out of account
 * @remarks Complexity: linear in entries and their text.
 */
export function narrowedTo(entries: readonly Entry[], narrowed: Narrowed, query: string, but?: DirectoryFacet): readonly Entry[] {
  const words = foldWord(query).split(' ').filter(Boolean);
  const chosen = DIRECTORY_FACETS.filter((facet) => facet !== but && narrowed[facet] !== undefined);
  if (words.length + chosen.length === 0) return entries;
  return entries.filter(
    ({ text, keys }) =>
      words.every((word) => text.includes(word)) &&
      chosen.every((facet) => keys[facet].has(narrowed[facet]!) || (ALL[facet] !== undefined && keys[facet].has(ALL[facet]))),
  );
}

/**
 * The words of a facet that lead to somebody, by the alphabet, the chosen one in any case.
 *
 * @param entries those that fit everything that is chosen elsewhere
 * @remarks Complexity: linear in entries and their words, n log n in different words.
 */
export function wordsIn(entries: readonly Entry[], facet: DirectoryFacet, chosen: string | undefined, order: NameOrder): FacetWord[] {
  const found = new Map<string, { text: string; count: number }>();
  let forAll = 0;
  for (const { organisation, keys } of entries) {
    const all = ALL[facet] !== undefined && keys[facet].has(ALL[facet]);
    if (all) forAll++;
    for (const [key, text] of new Map(wordsOf(organisation, facet).map((word) => [foldWord(word), word]))) {
      const word = found.get(key) ?? { text, count: 0 };
      if (!all || key === ALL[facet]) word.count++;
      found.set(key, word);
    }
  }
  if (chosen !== undefined && !found.has(chosen)) found.set(chosen, { text: chosen, count: 0 });
  return [...found]
    .map(([key, { text, count }]) => ({ key, text, count: key === ALL[facet] ? count : count + forAll }))
    .sort((a, b) => order.compare(a.text, b.text));
}
