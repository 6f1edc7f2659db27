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
  const own = network.organisations.map(({ name }) => readingsOf(name));
  // who bears the same name, or one in which it stands, is named for itself
  const unsaid = secret.filter((name) => !own.some((other) => holds(other, name)));
  const tells = (text: string | undefined): boolean => {
    if (text === undefined) return false;
    const readings = readingsOf(text);
    return unsaid.some((name) => holds(readings, name));
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

/** A text as words, and each run without a space as one: "#HausLavendel", "https://haus-lavendel.example". */
interface Readings {
  readonly words: string;
  readonly runs: string;
}

function readingsOf(text: string): Readings {
  const runs = text.split(/\s+/).map((run) => foldWord(run.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')));
  return { words: ` ${foldWord(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))} `, runs: runs.join(' ') };
}

/** Whole words, "Chor" does not stand in "Chorprobe"; a long name also inside another word, "Lavendelhauses". */
function holds({ words, runs }: Readings, name: string): boolean {
  const run = name.replaceAll(' ', '');
  return words.includes(` ${name} `) || (run.length >= SHORTEST_WORD && runs.includes(run));
}
