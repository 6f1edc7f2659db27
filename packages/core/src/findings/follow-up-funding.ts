// "In sechs von zwölf Städten ist nach dem Ende des Programms noch kein Geld in Sicht."
import { compareText } from '../shared/compare.ts';
import { monthsLater } from '../shared/calendar.ts';
import type { City } from '../model/city.ts';
import type { Context } from './context.ts';
import { dependingOnFunder } from './depending-on-funder.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/** How the names of the programmes begin that pay for coordinations in many cities at once. */
export const PROGRAMME = 'Bundesprogramm';
/** A city decides on its budget once a year: what ends later can still be put into the next one. */
export const PROGRAMME_ENDS_WITHIN_MONTHS = 12;

/**
 * What comes after the programme that pays for the coordination of a city, as far as the table of cities tells: cities without money
 * first, then those with part of it, each with the partners that live on the programme. A programme that ends later is not yet told.
 */
export function followUpFunding(context: Context): Finding[] {
  const { network, asOf } = context;
  const soon = monthsLater(asOf, PROGRAMME_ENDS_WITHIN_MONTHS);
  const isDue = ({ programmeEnds, followUp }: City): boolean =>
    followUp === 'secured' || programmeEnds === undefined || compareText(programmeEnds, soon) <= 0;
  const known = network.cities.filter(({ followUp }) => followUp !== undefined);
  if (known.length === 0) return [];
  const dependents = new Map<string, string[]>();
  for (const { id } of dependingOnFunder(network, PROGRAMME).partners) {
    const city = network.organisation(id)!.network;
    if (city !== undefined) dependents.set(city, [...(dependents.get(city) ?? []), id]);
  }
  const due = known.filter(isDue).sort((a, b) => compareText(a.name, b.name));
  return STEPS.flatMap((step) => due.filter(({ followUp }) => followUp === step)).map(({ name, programmeEnds, followUp, followUpUntil }) =>
    makeFinding({
      code: 'follow-up-funding',
      parties: dependents.get(name) ?? [],
      distinction: name,
      evidence: { city: name, programmeEnds, followUp: followUp!, followUpUntil },
      grounds: { on: 'cities', known: known.length, of: network.cities.length },
      audience: 'internal',
      tone: followUp === 'secured' ? 'strength' : 'attention',
    }),
  );
}

const STEPS = ['none', 'partly', 'secured'] as const satisfies readonly City['followUp'][];
