import type { Term, ToldTerm } from './term.ts';

/**
 * Makes one list of all terms that were told. The same id of the same list is told once; without an id, the same label below the same term.
 * What a repetition adds is kept.
 *
 * @remarks Complexity: linear.
 */
export function gatherTerms(told: readonly ToldTerm[]): Term[] {
  const byKey = new Map<string, ToldTerm>();
  for (const term of told) {
    const key = JSON.stringify(term.id === '' ? [term.list, term.label, term.parent] : [term.list, term.id]);
    const same = byKey.get(key);
    byKey.set(key, same ? united(same, term) : term);
  }
  const terms = [...byKey.values()];
  const ids = new Set(terms.map(({ id }) => id));
  const idOf = new Map(terms.flatMap(({ id, label }) => (id === '' ? [] : [[label, id] as const])));
  return terms.map(({ id, label, labels, parent, list, synonyms, codes }): Term => {
    const broader = ids.has(parent) ? parent : (idOf.get(parent) ?? parent);
    return {
      ...(id === '' ? {} : { id }),
      label,
      ...(labels.size === 0 ? {} : { labels: Object.fromEntries(labels) }),
      ...(broader === '' ? {} : { parent: broader }),
      ...(list === '' ? {} : { list }),
      ...(synonyms.length === 0 ? {} : { synonyms }),
      ...(codes.length === 0 ? {} : { codes }),
    };
  });
}

const united = (a: ToldTerm, b: ToldTerm): ToldTerm => ({
  ...a,
  labels: new Map([...b.labels, ...a.labels]),
  parent: a.parent || b.parent,
  synonyms: [...new Set([...a.synonyms, ...b.synonyms])],
  codes: [...new Set([...a.codes, ...b.codes])],
});
