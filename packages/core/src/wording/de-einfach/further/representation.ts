import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import type { FindingParts } from '../../parts.ts';
import { atTheTable } from './at-the-table.ts';
import { moneyAndCities } from './money-and-cities.ts';
import { representationSeveral } from './representation-several.ts';
import { tasksAndContact } from './tasks-and-contact.ts';

type Parts = FindingParts<keyof RepresentationEvidence>;

const KINDS: Parts['kinds'] = {
  'partner-kind': 'Wer mitmacht',
  'group-gap': 'Wer in Gruppen fehlt',
  'group-without-link': 'Gruppe ohne Verbindung',
  'open-role': 'Offene Aufgabe',
  'many-roles': 'Viele Aufgaben',
  mixing: 'Wer mit wem redet',
  'inward-looking': 'Große Partner',
  'funding-risk': 'Geld endet',
  'follow-up-funding': 'Geld danach',
  'welfare-tie': 'Kontakt zu Wohlfahrts-Verbänden',
  'city-without-tie': 'Stadt ohne Kontakt',
  'others-have': 'Das gibt es woanders',
};

/** What is said about representation, money and cities. */
export const representation: Parts = {
  kinds: KINDS,
  tell: { ...atTheTable, ...tasksAndContact, ...moneyAndCities },
  tellSeveral: representationSeveral,
};
