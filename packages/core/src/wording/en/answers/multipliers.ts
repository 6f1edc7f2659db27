import type { MultipliersTexts } from '../../de/answers/multipliers.ts';
import { en } from '../phrases.ts';

/** Whom to call so that everybody hears it, in English. */
export const multipliers: MultipliersTexts = {
  title: 'Whom to call so that everybody hears it',
  lead: (calls, reached) =>
    `With ${calls === 1 ? 'one call' : `${en.number(calls)} calls`}, all ${en.number(reached)} partners that have an existing tie hear it.`,
  fewest: 'Fewer calls do not suffice.',
  perhapsFewer: (atLeast) => `Perhaps fewer suffice; at least ${en.number(atLeast)} are needed.`,
  nobodyTied: 'At present no partner has an existing tie.',
  callAll: 'Call everybody yourself.',
  calls: 'Call these partners',
  tells: (names) => `Passes it on to: ${names}.`,
  besides: 'Call these partners as well',
  notReached: (n) =>
    `${n === 1 ? 'One partner has no existing tie and hears' : `${en.Number(n)} partners have no existing tie and hear`} it only from you:`,
  oneOfSeveral: 'This is one of perhaps several good lists. It does not say who is important, and nobody has to pass anything on.',
};
