import { findHelp, tellHelp, type Network } from '@netz-map/core';
import { valueOf } from '../arguments/given.ts';
import { nearest } from '../arguments/nearest.ts';
import type { OptionName } from '../arguments/options.ts';
import { wordOfTheData } from '../arguments/partner-named.ts';
import { presentPartner } from '../arguments/present-partner.ts';
import { relatedWords } from '../arguments/related-words.ts';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { answerCommand } from './answer-command.ts';

/** `netz-map find`: who can help with a topic, and over whom to get there. The one question that visitors of a website ask, too. */
export const find = answerCommand({
  name: 'find',
  options: ['topic', 'for', 'in', 'from', 'city', 'audience'],
  answer({ network, asOf, options: { given, language, audience } }) {
    const topic = valueOf('topic', given);
    if (topic === undefined) throw new CliError(EXIT.usage, (texts) => texts.optionNeeded(['--topic']));
    const [from, city] = [valueOf('from', given), valueOf('city', given)];
    const asked = {
      asOf,
      topic: topicOfTheData(topic, network),
      targetGroup: wishedWord('for', valueOf('for', given), [
        ...network.organisations.flatMap(({ targetGroups }) => targetGroups),
        ...network.needs.flatMap(({ targetGroup }) => targetGroup ?? []),
      ]),
      place: wishedWord('in', valueOf('in', given), [
        ...network.organisations.flatMap(({ places }) => places),
        ...network.needs.flatMap(({ place }) => place ?? []),
      ]),
      from: from === undefined ? undefined : presentPartner('from', from, network).id,
      network:
        city === undefined ? undefined : wordOfTheData('city', city, unique(network.organisations.flatMap((one) => one.network ?? []))),
    };
    const answer = findHelp(network, asked);
    return {
      json: () => ({ schema: 'netz-map/find/1', asOf, from: asked.from, ...answer }),
      document: () => tellHelp(answer, { network, asOf, language, audience, from: asked.from }),
    };
  },
});

/** A topic that nobody has named would only lead to "nobody": better say which topics there are. */
function topicOfTheData(topic: string, network: Network): string {
  const vocabulary = unique([...network.organisations.flatMap(({ topics }) => topics), ...network.needs.map((need) => need.topic)]);
  const related = relatedWords(topic, vocabulary);
  return wordOfTheData('topic', topic, related.length > 0 ? related : vocabulary);
}

/** People and places may be asked for though nobody has named them: who is there for all, is there for them. A slip is still a slip. */
function wishedWord(option: OptionName, word: string | undefined, all: readonly string[]): string | undefined {
  if (word === undefined) return undefined;
  const vocabulary = unique(all);
  const known = relatedWords(word, vocabulary);
  return known.length === 0 && nearest(word, vocabulary) === undefined ? word : wordOfTheData(option, word, vocabulary);
}

const unique = (words: readonly string[]): string[] => [...new Set(words)].sort();
