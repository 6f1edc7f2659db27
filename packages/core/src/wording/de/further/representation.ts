import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import type { FindingParts } from '../../parts.ts';
import { atTheTable } from './at-the-table.ts';
import { moneyAndCities } from './money-and-cities.ts';
import { representationSeveral } from './representation-several.ts';
import { tasksAndContact } from './tasks-and-contact.ts';

type Parts = FindingParts<keyof RepresentationEvidence>;

const KINDS: Parts['kinds'] = {
  'partner-kind': 'Arten von Partnern',
  'group-gap': 'Wer in Gruppen fehlt',
  'group-without-link': 'Arbeitsgruppe ohne Bindeglied',
  'open-role': 'Offene Aufgabe',
  'many-roles': 'Viele Aufgaben bei einem Partner',
  mixing: 'Welche Arten Kontakt haben',
  'inward-looking': 'Große Partner als Türöffner',
  'funding-risk': 'Förderung endet',
  'follow-up-funding': 'Geld nach dem Programm',
  'welfare-tie': 'Koordination und Wohlfahrtsverband',
  'city-without-tie': 'Stadt ohne Verbindung',
  'others-have': 'Was andere Städte haben',
};

/** What is said about representation, money and cities. */
export const representation: Parts = {
  kinds: KINDS,
  tell: { ...atTheTable, ...tasksAndContact, ...moneyAndCities },
  tellSeveral: representationSeveral,
};
