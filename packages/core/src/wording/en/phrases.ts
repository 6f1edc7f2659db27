import { phrases } from '../phrases.ts';
import { englishDay } from './day.ts';

/** English numbers, dates and lists. */
export const en = phrases({
  locale: 'en',
  words: ['0', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  date: englishDay,
  and: 'and',
  more: (n) => `${n} more`,
  wanted: ({ topic, targetGroup, place }) => `${topic}${targetGroup ? ` for ${targetGroup}` : ''}${place ? ` in ${place}` : ''}`,
});

/** Of rounded numbers: "about 40"; 0 stands for fewer than five. */
export const about = (n: number): string => (n ? `about ${en.figure(n)}` : 'fewer than five');
