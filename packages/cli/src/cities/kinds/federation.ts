import { othersHave, representation, type WelfareTie, welfareTies } from '@netz-map/core';
import type { Answer } from '../answer.ts';
import { type Kind, set } from '../kind.ts';

export const STEP = { strong: 'stark', weak: 'schwach', unknown: 'unbekannt', none: 'keine' } as const;

/** What a federation asks of its cities, as far as it follows from the partners and ties alone. */
export const FEDERATION: readonly Kind[] = [
  {
    key: 'koordination',
    expected: ({ koordination }) => koordination && Object.entries(koordination).map(([city, id]) => `${city}: ${set([id])}`),
    actual: (answer) => welfare(answer).map(({ city, coordinators }) => `${city}: ${set(coordinators)}`),
  },
  {
    key: 'wohlfahrt',
    expected: ({ wohlfahrt }) =>
      wohlfahrt && Object.entries(wohlfahrt).flatMap(([step, cities]) => cities.map((city) => `${city}: ${step}`)),
    actual: (answer) => welfare(answer).map(({ city, tie }) => `${city}: ${tie && STEP[tie]}`),
  },
  {
    key: 'andere_staedte_haben',
    expected: ({ andere_staedte_haben }) =>
      andere_staedte_haben &&
      Object.entries(andere_staedte_haben).flatMap(([city, topics]) =>
        topics.map(({ thema, staedte }) => `${city}: ${thema}: ${set(staedte)}`),
      ),
    actual: ({ network, asOf }) =>
      othersHave(network, { asOf }).map(({ city, topic, cities }) => `${city}: ${topic}: ${set(cities.map((one) => one.city))}`),
  },
  {
    key: 'zielgruppen_in_steuerungsgruppe',
    expected: ({ zielgruppen_in_steuerungsgruppe }) => zielgruppen_in_steuerungsgruppe,
    actual: ({ sideBySide = [] }) =>
      sideBySide
        .filter(({ network, asOf }) => representation(network, { asOf }).steering.peopleConcerned.length > 0)
        .map(({ name }) => name),
  },
];

function welfare({ network, asOf }: Answer): WelfareTie[] {
  return welfareTies(network, { asOf });
}
