import { phrases } from '../phrases.ts';

/** German numbers, dates and lists. */
export const de = phrases({
  locale: 'de',
  words: ['0', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  day: (day, month, year) => `${day}. ${month} ${year}`,
  and: 'und',
  more: (n) => `${n} weitere`,
  wanted: ({ topic, targetGroup, place }) => `${topic}${targetGroup ? ` für ${targetGroup}` : ''}${place ? ` in ${place}` : ''}`,
});

/** Of rounded numbers: "rund 40"; 0 stands for fewer than five. */
export const about = (n: number): string => (n ? `rund ${de.figure(n)}` : 'weniger als fünf');
