// "In fünf von zwölf Städten hat die Koordination keine Verbindung zu einem Wohlfahrtsverband."
import { citiesOf } from './cities-of.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import { WELFARE_KIND, type WelfareTie, welfareTies } from './welfare-ties.ts';

/**
 * How the coordination of each city of a federation stands with the welfare federations there: cities without a tie first, then those
 * with a loose one, then those with a firm one. Nothing about cities whose coordination or whose strength of tie the file does not tell.
 */
export function welfareTie(context: Context): Finding[] {
  const cities = new Map(citiesOf(context).map((part) => [part.city, part]));
  if (cities.size === 0) return [];
  const ties = welfareTies(context.network, { asOf: context.asOf }).filter(({ city, tie }) => cities.has(city ?? '') && tie !== undefined);
  const told = ties.filter(({ tie }) => tie !== 'unknown');
  if (told.length === 0) return [];
  return STEPS.flatMap((step) => told.filter(({ tie }) => tie === step).map((one) => ({ one, step }))).map(({ one, step }) =>
    makeFinding({
      code: 'welfare-tie',
      parties: [...one.coordinators, ...one.partners],
      distinction: one.city,
      evidence: {
        city: one.city!,
        step,
        federations: cities.get(one.city!)!.partners.flatMap(({ id, kind }) => (kind === WELFARE_KIND ? [id] : [])),
      },
      grounds: { on: 'cities', known: told.length, of: cities.size },
      neverCertain: step === 'none',
      audience: 'internal',
      tone: step === 'strong' ? 'strength' : 'attention',
    }),
  );
}

const STEPS = ['none', 'weak', 'strong'] as const satisfies readonly WelfareTie['tie'][];
