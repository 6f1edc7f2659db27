import type { PlansTexts } from '../../meeting/texts.ts';
import { en } from '../phrases.ts';

/** Pairs, talk lists and groups, in English. */
export const plans: PlansTexts = {
  pairs: {
    title: 'Who talks with whom',
    counted: 'Pairs',
    none: 'There is no pair to be made of two who do not know each other.',
    explainWithoutTies: 'Whether the two of a pair know each other already is not known. More pairs are not possible.',
    explain: 'The two of a pair have no present tie in the data. More pairs are not possible.',
    howTo: 'Hand out the cards at the door. Whoever likes looks for the other one; nobody has to.',
    cards: 'The cards',
    card: (n, names) => `Pair ${en.figure(n)}: ${en.list(names)}`,
    third: (name) => `The three of you, together with: ${name}.`,
    thirdKnows: (name, others) => `A pair of three, and already acquainted: ${name} with ${en.list(others)}.`,
    alone: (name) => `Without a pair so far: ${name}. Please join yourself.`,
    again: (a, b) => `A pair before: ${a} and ${b}. Otherwise there would be fewer pairs.`,
    acquainted: (n) =>
      n === 1 ? 'Two of those who come know each other already.' : `${en.Number(n)} times two of those who come know each other already.`,
    notBest: 'The pairs are a good choice for all of them together. They do not say who fits whom best.',
  },
  talks: {
    title: 'With whom you could talk',
    counted: 'Talks',
    explain: 'Three talks at most for each partner, each with a reason. Each talk is on both lists.',
    lists: 'The lists',
    none: (names) =>
      names.length === 1
        ? `For one partner the data give no reason for a talk: ${names[0]!}. Please introduce this partner yourself.`
        : `For ${en.number(names.length)} partners the data give no reason for a talk: ${en.list(names, 12)}. Please introduce these partners yourself.`,
    notAll: 'These are not all who may fit: nobody should have to have more than three talks.',
  },
  groups: {
    title: 'Groups for the meeting',
    counted: 'Groups',
    explainWithoutKinds: 'As few as possible in one group know each other. The kinds of partners are not known and could not be spread.',
    explainWithoutTies: 'The kinds of partners are spread evenly. Who knows whom already is not known.',
    explainWithoutBoth: 'Neither the kinds of partners are known nor who knows whom already; the groups are only of about the same size.',
    explain: 'The kinds of partners are spread evenly, and as few as possible in one group know each other.',
    groups: 'The groups',
    group: (n) => `Group ${en.figure(n)}`,
    kinds: (kinds) => `${kinds.length > 1 ? 'Kinds' : 'Kind'}: ${en.list(kinds)}.`,
    acquainted: (n, couples) => `In group ${en.figure(n)} these know each other already: ${couples.join('; ')}.`,
    without: (name) => `Without a group so far: ${name}.`,
    withoutWhy: 'In every group there would be somebody who should not be met. One group more may help.',
    oneOfSeveral: 'This is one of several good ways to form the groups.',
  },
};
