import { crossCityTies } from '@netz-map/core';
import { type Kind, set } from '../kind.ts';

/** How the cities of a federation are tied to each other. */
export const CROSS_CITY: readonly Kind[] = [
  {
    key: 'zwischen_staedten',
    expected: ({ zwischen_staedten: truth }) =>
      truth && [
        ...truth.verbindungen.map(({ staedte, akteure }) => tieLine(staedte, akteure)),
        ...truth.staedte_ohne_verbindung.map((city) => `ohne Verbindung: ${city}`),
        ...truth.geschlossene_gruppen.map((cities) => `geschlossene Gruppe: ${set(cities)}`),
        ...truth.brueckenstaedte.map((city) => `Brückenstadt: ${city}`),
      ],
    actual: ({ network, asOf, sideBySide }) => {
      const cities = sideBySide?.map(({ name }) => name);
      const { ties, citiesWithoutTies, closedCircles, bridgeCities } = crossCityTies(network, { asOf, cities });
      return [
        ...ties.map((tie) => tieLine(tie.cities, tie.parties)),
        ...citiesWithoutTies.map((city) => `ohne Verbindung: ${city}`),
        ...closedCircles.map((circle) => `geschlossene Gruppe: ${set(circle)}`),
        ...bridgeCities.map((city) => `Brückenstadt: ${city}`),
      ];
    },
  },
];

const tieLine = (cities: readonly string[], parties: readonly string[]): string => `${set(cities)} durch ${set(parties)}`;
