import { capital, ENGLISH, numberWord } from '../ui-texts/number-words.ts';
import type { FindingsTexts } from './findings-texts-de.ts';

const number = (n: number): string => numberWord(n, { ...ENGLISH, none: 'no', one: 'one' });

export const findingsTextsEn: FindingsTexts = {
  overview: (partners, ties, day) =>
    [
      partners === 1 ? 'One partner' : `${capital(number(partners))} partners`,
      ties === undefined ? 'nothing known about ties yet' : ties === 1 ? 'one tie' : `${number(ties)} ties`,
      `as of ${day}`,
    ].join(', '),
  why: 'Why?',
  nextStep: 'Next step',
  seeMore: (n) => (n === 1 ? 'See one more' : `See ${number(n)} more`),
  notListed: (n) => `${capital(number(n))} more are not listed here one by one.`,
  nothing: 'Nothing stands out',
  tooLittle: 'There is not much to say yet',
  checked: (kinds) =>
    kinds.length > 0 ? `What was looked for: ${kinds.join(', ')}.` : 'There is not enough information yet to look for anything.',
  seeAll: 'See all',
  strengths: 'What holds',
  missing: 'What else would be possible',
  basis: 'What this rests on',
};
