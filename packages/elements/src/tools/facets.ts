import { EVERYBODY, EVERYWHERE, foldWord, type Organisation } from '@netz-map/core';

/** What partners can be chosen by; the names stand in the attribute `filter`. */
export const FACETS = ['topic', 'target-group', 'place', 'kind', 'group'] as const;
export type FacetName = (typeof FACETS)[number];

export interface FacetValue {
  /** As it stands in the data. */
  readonly text: string;
  /** The same for any spelling of it. */
  readonly key: string;
  /** How many partners choosing it would show. */
  readonly count: number;
}

export interface Facet {
  readonly name: FacetName;
  /** Most partners first. */
  readonly values: readonly FacetValue[];
}

/** Who works for everybody or everywhere is found with every target group and every place. */
const ALL: Readonly<Partial<Record<FacetName, string>>> = { 'target-group': foldWord(EVERYBODY), place: foldWord(EVERYWHERE) };

export function wordsOf(organisation: Organisation, facet: FacetName): readonly string[] {
  const { topics, targetGroups, places, kind, groups } = organisation;
  if (facet === 'topic') return topics;
  if (facet === 'target-group') return targetGroups;
  if (facet === 'place') return places;
  if (facet === 'group') return groups;
  return kind ? [kind] : [];
}

/** Whether a partner has one of these words, or works for all of them. @param keys folded words */
export function has(organisation: Organisation, facet: FacetName, keys: ReadonlySet<string>): boolean {
  return wordsOf(organisation, facet).some((word) => {
    const key = foldWord(word);
    return keys.has(key) || key === ALL[facet];
  });
}

/** The facets that are worth a choice: those with two values or more. */
export function facetsOf(organisations: readonly Organisation[]): readonly Facet[] {
  return FACETS.flatMap((name): Facet[] => {
    const found = new Map<string, { text: string; count: number }>();
    let everywhere = 0;
    for (const organisation of organisations) {
      const words = new Map(wordsOf(organisation, name).map((word) => [foldWord(word), word]));
      const all = ALL[name] !== undefined && words.has(ALL[name]);
      if (all) everywhere++;
      for (const [key, text] of words) {
        const value = found.get(key) ?? { text, count: 0 };
        if (!all || key === ALL[name]) value.count++;
        found.set(key, value);
      }
    }
    if (found.size < 2) return [];
    const values = [...found].map(([key, { text, count }]) => ({ key, text, count: key === ALL[name] ? count : count + everywhere }));
    return [{ name, values: values.sort((a, b) => b.count - a.count || a.text.localeCompare(b.text)) }];
  });
}
