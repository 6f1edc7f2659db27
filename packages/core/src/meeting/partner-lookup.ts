import type { Network } from '../model/network.ts';
import { compareText } from '../shared/compare.ts';
import { foldName } from '../shared/fold.ts';

/** What somebody wrote for a partner, and whom that may be. */
export interface PartnerFound {
  /** The one that is meant; missing: nobody, or several. */
  readonly id: string | undefined;
  /** Who may have been meant, by id; at most three. */
  readonly perhaps: readonly string[];
}

/** More names to choose from are no help. */
const MOST_PERHAPS = 3;

/**
 * Finds partners by what people write: the id, the name or the short name, whatever the capitals, umlauts, hyphens and legal form. Of those of the
 * same name one that is in the network comes before those that have left; of several that are, nobody is chosen.
 *
 * @returns a function. Complexity: linear once, then constant; linear for what is not found.
 */
export function partnerLookup(network: Network): (written: string) => PartnerFound {
  const byName = new Map<string, string[]>();
  const sorted = [...network.organisations].sort((a, b) => compareText(a.id, b.id));
  for (const { id, name, shortName } of sorted)
    for (const key of new Set([foldName(name), foldName(shortName ?? '')])) {
      if (key === '') continue;
      const same = byName.get(key);
      if (same) same.push(id);
      else byName.set(key, [id]);
    }
  const isPresent = (id: string): boolean => network.organisation(id)!.status !== 'ended';
  return (written) => {
    const text = written.trim();
    if (network.organisation(text)) return { id: text, perhaps: [] };
    const word = foldName(text);
    const same = byName.get(word) ?? [];
    const present = same.filter(isPresent);
    const meant = present.length > 0 ? present : same;
    if (meant.length === 1) return { id: meant[0], perhaps: [] };
    if (meant.length > 1) return { id: undefined, perhaps: meant.slice(0, MOST_PERHAPS) };
    // a part of a name: "Teestube" for "Teestube Wortwechsel"
    const partly = word === '' ? [] : [...byName].filter(([name]) => name.includes(word) || word.includes(name)).flatMap(([, ids]) => ids);
    return { id: undefined, perhaps: [...new Set(partly)].sort(compareText).slice(0, MOST_PERHAPS) };
  };
}
