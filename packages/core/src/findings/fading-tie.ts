// "Die Verbindung zwischen A und B droht einzuschlafen."
import { DORMANT_AFTER_MONTHS } from '../model/pairs.ts';
import { monthsBetween } from '../shared/calendar.ts';
import { tieDates } from './certainty.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/** A year without contact: with three meetings a year, three were missed. Still active, but worth a call. */
export const FADING_FROM_MONTHS = 12;

/** Active pairs whose youngest contact lies 12 to 18 months back, both included. */
export function fadingTie(context: Context): Finding[] {
  const grounds = tieDates(context);
  return context.pairs.flatMap((pair) => {
    if (pair.state !== 'active' || pair.lastContact === undefined || pair.ties.some((tie) => !tie.lastContact)) return [];
    const months = monthsBetween(pair.lastContact, context.asOf);
    if (months < FADING_FROM_MONTHS || months > DORMANT_AFTER_MONTHS) return [];
    const evidence = { lastContact: pair.lastContact, months };
    return makeFinding({ code: 'fading-tie', parties: [pair.a, pair.b], evidence, grounds, audience: 'internal', tone: 'attention' });
  });
}
