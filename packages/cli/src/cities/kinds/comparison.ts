import { association, type CityFigures, compareNetworks, type NetworksCompared, welfareTies } from '@netz-map/core';
import type { Answer } from '../answer.ts';
import type { Kind } from '../kind.ts';
import type { TruthAssociation, TruthComparison } from '../truth.ts';
import { FOLLOW_UP } from './cities.ts';
import { STEP } from './federation.ts';

/** The indicators of the truth, and what we call them. */
const FIGURES: Readonly<Record<string, keyof CityFigures>> = {
  akteure_je_10000_einwohner: 'partnersPer10000',
  verbindungen_je_akteur: 'tiesPerPartner',
  ohne_aktive_verbindung_je_100: 'unconnectedPer100',
  isolierte_je_100: 'withoutTiePer100',
  bruecken_je_100: 'bridgesPer100',
  teilnetze_ab_3: 'largeParts',
  anteil_groesstes_teilnetz: 'largestPartShare',
  wege_ueber_zentrum: 'pathsOverCentre',
  gradzentralisierung: 'degreeCentralization',
  anteil_ungedeckt: 'unmetShare',
  ungedeckt_je_100: 'unmetPer100',
  parallelpaare_je_100: 'overlapsPer100',
  anteil_ruhend: 'dormantShare',
  foerderrisiko_je_100_bekannte: 'fundingRisksPer100',
  ei: 'betweenKinds',
  anteil_unbekannt: 'unknownShare',
};

/** Several networks side by side. */
export const COMPARISON: readonly Kind[] = [
  part(
    'kennzahlen',
    ({ kennzahlen }) => Object.entries(kennzahlen).flatMap(([city, values]) => numberLines(city, values)),
    ({ cities }, { kennzahlen }) =>
      cities.flatMap(({ name, partners, population, ties, openNeeds, centre, figures }) => {
        const named = Object.entries(FIGURES).map(([key, figure]) => [key, figures[figure].value] as const);
        const sizes = { akteure: partners, einwohner: population ?? null, verbindungen: ties, bedarfe_offen: openNeeds };
        // the truth names somebody even where nobody lies between others
        const inTheMiddle = centre[0] ?? kennzahlen[name]?.['zentrum'] ?? null;
        return numberLines(name, { ...sizes, ...Object.fromEntries(named), zentrum: inTheMiddle }, kennzahlen[name]);
      }),
  ),
  part(
    'spannweite_der_bewertbaren',
    ({ spannweite_der_bewertbaren: ranges }) => Object.entries(ranges).flatMap(([key, values]) => numberLines(key, values)),
    ({ ranges }, { spannweite_der_bewertbaren: like }) =>
      Object.entries(FIGURES).flatMap(([key, figure]) => {
        const range = ranges[figure];
        return range ? numberLines(key, { min: range.least, median: range.median, max: range.greatest }, like[key]) : [];
      }),
  ),
  part(
    'nicht_bewertbar',
    ({ nicht_bewertbar }) => nicht_bewertbar,
    ({ cities }) => cities.filter(({ notAssessable }) => notAssessable.length > 0).map(({ name }) => name),
  ),
  part(
    'ueberzentralisiert',
    ({ ueberzentralisiert }) => ueberzentralisiert,
    ({ cities }) => cities.filter(({ overCentralised }) => overCentralised).map(({ name }) => name),
  ),
  part(
    'geteilt',
    ({ geteilt }) => geteilt,
    ({ cities }) => cities.filter(({ split }) => split).map(({ name }) => name),
  ),
  {
    key: 'zusammenhang',
    expected: ({ zusammenhang }) => zusammenhang && numberLines('Zusammenhang', { r: zusammenhang.r, n: zusammenhang.n }),
    actual: (answer, { zusammenhang }) => {
      const { codierung, r: theirs, n: many } = zusammenhang!;
      const { r, n } = association(...stepsOf(answer, codierung));
      return numberLines('Zusammenhang', { r, n }, { r: theirs, n: many });
    },
  },
];

function part(
  key: keyof TruthComparison,
  expected: (truth: TruthComparison) => readonly string[],
  actual: (compared: NetworksCompared, truth: TruthComparison) => readonly string[],
): Kind {
  return {
    key: `staedtevergleich: ${key}`,
    expected: ({ staedtevergleich }) => staedtevergleich && expected(staedtevergleich),
    actual: (answer, truth) => actual(comparedOf(answer), truth.staedtevergleich!),
  };
}

function comparedOf({ sideBySide }: Answer): NetworksCompared {
  if (sideBySide === undefined) throw new Error('the truth compares several networks, and there is no netze.csv beside it');
  return compareNetworks(sideBySide);
}

/** How the coordination of each city stands with the welfare federations, and what comes after its funding, as the truth codes them. */
function stepsOf({ network, asOf }: Answer, codes: TruthAssociation['codierung']): [(number | null)[], (number | null)[]] {
  const tieOf = new Map(welfareTies(network, { asOf }).map(({ city, tie }) => [city, tie]));
  return [
    network.cities.map(({ name }) => codes.wohlfahrt[STEP[tieOf.get(name) ?? 'unknown']] ?? null),
    network.cities.map(({ followUp }) => (followUp === undefined ? null : (codes.anschluss[FOLLOW_UP[followUp]] ?? null))),
  ];
}

type Values = Readonly<Record<string, number | string | null>>;

/** The truth is rounded to four digits, a median of such values once more: within that much of it, its own number is shown. */
const ROUNDED = 0.501e-4;
const ROUNDED_TWICE = 1.001e-4;

/** Lines "name, key: number", for the keys that `like` has. */
function numberLines(name: string, values: Values, like: Values = values): string[] {
  return Object.keys(like).map((key) => {
    const [value = null, wanted] = [values[key], like[key]];
    const close =
      typeof value === 'number' && typeof wanted === 'number' && Math.abs(value - wanted) < (key === 'median' ? ROUNDED_TWICE : ROUNDED);
    return `${name}, ${key}: ${close ? wanted : typeof value === 'number' ? value.toFixed(4) : value}`;
  });
}
