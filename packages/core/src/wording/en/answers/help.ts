import type { Wanted } from '../../../findings/finding.ts';
import type { HelpTexts } from '../../de/answers/help.ts';
import { en } from '../phrases.ts';

const people = ({ targetGroup }: Wanted): string => (targetGroup ? ` for ${targetGroup}` : '');

/** Who can help, and over whom to get there, in English. */
const start = ({ city }: { readonly city?: string | undefined }): string => (city ? `In ${city} there` : 'There');

export const help: HelpTexts = {
  title: (wanted) => `Finding help: ${en.wanted(wanted)}`,
  askedBy: (name) => `Asked for: ${name}.`,
  some: (n) => (n === 1 ? 'One partner can help.' : `${en.Number(n)} partners can help.`),
  askThere: 'Ask there whether there is room at present.',
  helpers: 'Who can help',
  helpersAndWays: 'Who can help, and how to get there',
  inContact: 'The two are in contact already.',
  over: (between) =>
    between.length === 1 ? `In contact with both: ${between[0]!}.` : `The way leads step by step over ${between.join(', then ')}.`,
  noWayAtAll: 'No way to them is known from here. The coordination can introduce them.',
  noWay: 'No way over existing ties is known. The coordination can introduce them.',
  peopleUnknown: 'The data do not say for whom the offer is.',
  capacityUnknown: 'Whether there is room at present is not known.',
  nobody: {
    topic: ({ topic, city }) => `So far nobody in ${city ?? 'the network'} names an offer on ${topic}.`,
    'target-group': (wanted) => `${start(wanted)} are offers on ${wanted.topic}, but none expressly${people(wanted)}.`,
    place: (wanted) => `${start(wanted)} are offers on ${wanted.topic}${people(wanted)}, but none in ${wanted.place ?? ''}.`,
    capacity: (wanted) => `${start(wanted)} are offers (${en.wanted(wanted)}), but nothing is free at present.`,
  },
  todo: {
    topic: (_, audience) =>
      audience === 'public'
        ? 'Ask the coordination. It may know an offer outside the network.'
        : 'Look outside the network, and ask around: perhaps somebody knows who helps.',
    'target-group': ({ targetGroup }) => `Ask whether one of them is possible for ${targetGroup ?? ''}, too.`,
    place: ({ place }) => `Ask whether one of them is possible in ${place ?? ''}, too.`,
    capacity: () => 'Ask when there will be room again.',
  },
  elsewhere: (cities) => `Other cities have it: ${cities}. Ask there how it was done.`,
  almost: 'What comes nearest',
  unavailable: 'Fits, but is full or pausing at present',
  placeUnknown: (names) => `Fits otherwise, but names no place: ${en.list(names)}.`,
  topicsUnknown: (n) =>
    `${n === 1 ? 'One partner names' : `${en.Number(n)} partners name`} no topics. Whether they could help is not known.`,
  otherWays: 'One shortest way is given for each. Others may be as short.',
};
