import { phrases } from '../phrases.ts';
import { germanDay } from './day.ts';

/** German numbers, dates and lists. */
export const de = phrases({
  locale: 'de',
  words: ['0', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  date: germanDay,
  and: 'und',
  more: (n) => `${n} weitere`,
  wanted: ({ topic, targetGroup, place }) => `${topic}${targetGroup ? ` für ${targetGroup}` : ''}${place ? ` in ${place}` : ''}`,
});

/** Of rounded numbers: "rund 40"; 0 stands for fewer than five. */
export const about = (n: number): string => (n ? `rund ${de.figure(n)}` : 'weniger als fünf');
