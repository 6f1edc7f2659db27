import type { AttendeesTexts } from '../../meeting/texts.ts';
import { all } from '../findings.ts';
import { en } from '../phrases.ts';

/** "all 40 partners" or "38 of 40 partners". */
export const share = (known: number, of: number, what: string): string =>
  known === of && of > 0 ? `${all(of)} ${what}` : `${en.figure(known)} of ${en.figure(of)} ${what}`;

/** What all plans for those who come say alike, in English. */
export const attendees: AttendeesTexts = {
  coordination: 'For the coordination only',
  counted: (people, what, n) => `Partners who come: ${en.figure(people)}. ${what}: ${en.figure(n)}.`,
  nobody: 'Nobody is named for whom a plan could be made.',
  couple: (a, b) => `${a} and ${b}`,
  left: (names) => `No longer in the network and therefore not planned for: ${en.list(names)}.`,
  keptApart: (n) =>
    n === 1
      ? 'Two partners are not to be brought together. This has been taken care of.'
      : `${en.Number(n)} times two partners are not to be brought together. This has been taken care of.`,
  tiesKnown: (known, of) =>
    known === 0
      ? 'No ties are known of anybody. Who knows whom already can therefore not be said.'
      : `For ${share(known, of, 'partners who come')} a tie is known.${known < of ? ' Who else knows whom may just not have been written down.' : ''}`,
  offersKnown: (known, of) => `For ${share(known, of, 'partners who come')} topics or target groups are known.`,
  kindsKnown: (known, of) => `For ${share(known, of, 'partners who come')} the kind is known.`,
};
