import { advisorySteering, type CityFunding, cityFunding, companionCities, groupLinks } from '@netz-map/core';
import type { Answer } from '../answer.ts';
import type { Kind } from '../kind.ts';
import { rounded } from '../rounded.ts';

export const FOLLOW_UP = { secured: 'gesichert', partly: 'teilweise', none: 'keine' } as const;

/** What a federation knows of its cities themselves, from the table of cities. */
export const CITIES: readonly Kind[] = [
  {
    key: 'anschluss',
    expected: ({ anschluss }) =>
      anschluss && Object.entries(anschluss).flatMap(([step, cities]) => cities.map((city) => `${city}: ${step}`)),
    actual: (answer) => funding(answer).cities.map(({ city, followUp }) => `${city}: ${followUp && FOLLOW_UP[followUp]}`),
  },
  {
    key: 'ohne_buero',
    expected: ({ ohne_buero }) => ohne_buero,
    actual: (answer) => funding(answer).withoutOffice,
  },
  {
    key: 'bundesprogramm_endet',
    expected: ({ bundesprogramm_endet: end }) =>
      end && [
        `am ${end.datum}`,
        ...end.betroffen.map((id) => `betroffen: ${id}`),
        ...end.ohne_anschluss.map((city) => `ohne Anschluss: ${city}`),
      ],
    actual: (answer) => {
      const { ends, dependents, withoutFollowUp } = funding(answer);
      return [
        ...ends.map(({ day }) => `am ${day}`),
        ...dependents.map((id) => `betroffen: ${id}`),
        ...withoutFollowUp.map((city) => `ohne Anschluss: ${city}`),
      ];
    },
  },
  {
    key: 'besuchspartner',
    expected: ({ besuchspartner }) =>
      besuchspartner && Object.entries(besuchspartner).map(([city, { stadt, km }]) => `${city}: ${stadt}, ${km} km`),
    actual: ({ network, asOf }) =>
      companionCities(network, { asOf }).map(({ city, companion, km }) => `${city}: ${companion}, ${rounded(km, 1)} km`),
  },
  {
    key: 'steuerungsgruppe_nur_beratend',
    expected: ({ steuerungsgruppe_nur_beratend }) => steuerungsgruppe_nur_beratend,
    actual: ({ network }) => advisorySteering(network).cities,
  },
  {
    key: 'ag_ohne_bindeglied: je Stadt',
    expected: ({ ag_ohne_bindeglied: groups }) =>
      groups === undefined || isList(groups)
        ? undefined
        : Object.entries(groups).flatMap(([city, names]) => names.map((group) => `${city}: ${group}`)),
    actual: ({ sideBySide = [] }) =>
      sideBySide.flatMap(({ name, network }) =>
        groupLinks(network).flatMap(({ group, links }) => (links.length === 0 ? [`${name}: ${group}`] : [])),
      ),
  },
];

const funding = ({ network }: Answer): CityFunding => cityFunding(network);

const isList = (value: readonly string[] | Readonly<Record<string, readonly string[]>>): value is readonly string[] => Array.isArray(value);
