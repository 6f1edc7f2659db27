import { createNetwork } from '../model/create-network.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { foldName, foldWord } from '../shared/fold.ts';

/** A shorter name of one word could be a word of everyday language ("Stadt", "Brücke"). */
const SHORTEST_WORD = 9;
const SHORTEST_WORDS = 5;

/**
 * The network without the places where its texts name somebody who is kept back: "Wir arbeiten mit dem Schutzhaus Lavendel". Texts go as a
 * whole, of lists only the word, and a need with it. Complexity: names × texts.
 *
 * @param names of those who are kept back
 */
export function withoutMentions(network: Network, names: readonly string[]): Network {
  const secret = [...new Set(names.map(foldName))].filter((name) => name.length >= (name.includes(' ') ? SHORTEST_WORDS : SHORTEST_WORD));
  if (secret.length === 0) return network;
  const own = new Set(network.organisations.map(({ name }) => foldName(name)));
  // who bears the same name, or one in which it stands, is named for itself
  const unsaid = secret.filter((name) => ![...own].some((other) => holds(other, name)));
  const tells = (text: string | undefined): boolean => {
    if (text === undefined) return false;
    const folded = foldWord(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));
    return unsaid.some((name) => holds(folded, name));
  };
  const open = (text: string | undefined): string | undefined => (tells(text) ? undefined : text);
  const list = (words: readonly string[]): readonly string[] => words.filter((word) => !tells(word));
  return createNetwork({
    ...network,
    name: open(network.name),
    organisations: network.organisations.map((one): Organisation => ({
      ...one,
      shortName: open(one.shortName),
      kind: open(one.kind),
      network: open(one.network),
      description: open(one.description),
      website: open(one.website),
      topics: list(one.topics),
      targetGroups: list(one.targetGroups),
      places: list(one.places),
      groups: list(one.groups),
    })),
    ties: network.ties.map((tie) => ({ ...tie, kind: open(tie.kind) })),
    needs: network.needs.filter(({ topic, targetGroup, place }) => ![topic, targetGroup, place].some(tells)),
  });
}

/** Whole words only: "Chor" does not stand in "Chorprobe". */
const holds = (text: string, name: string): boolean => ` ${text} `.includes(` ${name} `);
