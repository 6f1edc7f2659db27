import { capital, GERMAN, numberWord } from '../ui-texts/number-words.ts';

const number = (n: number): string => numberWord(n, { ...GERMAN, none: 'keine', one: 'eine' });

export const findingsTextsDe = {
  overview: (partners: number, ties: number | undefined, day: string) =>
    [
      partners === 1 ? 'Ein Partner' : `${capital(number(partners))} Partner`,
      ties === undefined ? 'noch keine Angaben zu Verbindungen' : ties === 1 ? 'eine Verbindung' : `${number(ties)} Verbindungen`,
      `Stand ${day}`,
    ].join(', '),
  why: 'Warum?',
  nextStep: 'Nächster Schritt',
  seeMore: (n: number) => (n === 1 ? 'Eine weitere ansehen' : `${capital(number(n))} weitere ansehen`),
  notListed: (n: number) => `${capital(number(n))} weitere sind hier nicht einzeln aufgeführt.`,
  nothing: 'Nichts Auffälliges gefunden',
  tooLittle: 'Noch lässt sich nicht viel sagen',
  checked: (kinds: readonly string[]) =>
    kinds.length > 0 ? `Nachgesehen wurde: ${kinds.join(', ')}.` : 'Die Angaben reichen noch nicht aus, um etwas zu prüfen.',
  seeAll: 'Alle ansehen',
  strengths: 'Was trägt',
  missing: 'Was noch möglich wäre',
  basis: 'Worauf das beruht',
};

/** What is said around findings; the findings themselves are told by the core. German is the master. */
export type FindingsTexts = typeof findingsTextsDe;
