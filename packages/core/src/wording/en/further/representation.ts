import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import type { FindingParts } from '../../parts.ts';
import { atTheTable } from './at-the-table.ts';
import { moneyAndCities } from './money-and-cities.ts';
import { representationSeveral } from './representation-several.ts';
import { tasksAndContact } from './tasks-and-contact.ts';

type Parts = FindingParts<keyof RepresentationEvidence>;

const KINDS: Parts['kinds'] = {
  'partner-kind': 'Kinds of partners',
  'group-gap': 'Who is not in the groups',
  'group-without-link': 'Working group without a link',
  'open-role': 'Open task',
  'many-roles': 'Many tasks with one partner',
  mixing: 'Which kinds are in contact',
  'inward-looking': 'Large partners that open doors',
  'funding-risk': 'Funding ends',
  'follow-up-funding': 'Money after the programme',
  'welfare-tie': 'Coordination and welfare federation',
  'city-without-tie': 'City without a tie',
  'others-have': 'What other cities have',
};

/** What is said about representation, money and cities. */
export const representation: Parts = {
  kinds: KINDS,
  tell: { ...atTheTable, ...tasksAndContact, ...moneyAndCities },
  tellSeveral: representationSeveral,
};
