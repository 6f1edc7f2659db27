import type { MissingColumn } from '../../findings/basis.ts';
import { ofKind } from '../parts.ts';
import { capital, endOnce } from '../phrases.ts';
import type { FindingWording } from '../wording.ts';
import { CERTAINTY, tellFinding } from './findings.ts';
import { tellFindings } from './groups.ts';
import { FINDING_KINDS } from './kinds.ts';
import { about, en } from './phrases.ts';

const MISSING: Readonly<Record<MissingColumn, string>> = {
  ties: 'With a table of ties (from, to) we would know who is not yet connected and who holds the network together.',
  'last-contact': 'With the column “last contact” we would know which ties are dormant. Only then are the bridges certain.',
  topics: 'With the column “topics” we would know who offers what and which needs are met.',
  needs: 'With the column “seeks” we would know what the partners lack and who can help.',
  'target-groups': 'With the column “target groups” we would know for whom an offer is missing.',
  places: 'With the column “places” we would know where an offer is missing.',
  capacity: 'With the column “capacity” we would know who can take on something at present.',
  kind: 'With the column “kind” we would know which kinds of partners take part.',
};

const BLANKS = [
  ['topics', 'withTopics'],
  ['target groups', 'withTargetGroups'],
  ['places', 'withPlaces'],
  ['kind', 'withKind'],
] as const;

/** English without the further kinds and without suggestions. */
export const basicWordingEn: FindingWording = {
  language: 'en',
  locale: 'en',
  finding: (finding, name) => endOnce(tellFinding(finding, name)),
  findings: (findings, name) => endOnce(tellFindings(findings, name)),
  findingKind: (code) => ofKind(FINDING_KINDS, code),
  certainty: CERTAINTY,
  missingColumn: (column) => MISSING[column],
  basis: ({ organisations, ended, pairs, needs, tiesKnown, rounded, missing, ...known }) => [
    rounded
      ? `${capital(about(organisations))} partners.`
      : `${en.figure(organisations)} ${organisations === 1 ? 'partner' : 'partners'}${ended > 0 ? `, and ${en.figure(ended)} who have left` : ''}.`,
    tiesKnown
      ? rounded
        ? `Ties: ${about(pairs.active)} active, ${about(pairs.dormant)} dormant, ${about(pairs.unknown)} of unknown state.`
        : `Ties: ${en.figure(pairs.active + pairs.unknown + pairs.dormant)}, of which ${en.figure(pairs.active)} active, ${en.figure(pairs.dormant)} dormant, ${en.figure(pairs.unknown)} of unknown state.`
      : 'Ties are not known, so nobody can say who is not yet connected.',
    ...(!rounded && needs.open > 0 ? [`Open needs: ${needs.open}, of which met: ${needs.covered}.`] : []),
    ...(rounded && !missing.includes('needs')
      ? [`Open needs: ${about(needs.open)}${needs.covered ? `, of which met: ${about(needs.covered)}` : ''}.`]
      : []),
    ...BLANKS.flatMap(([what, field]) =>
      known[field] < organisations
        ? [
            rounded
              ? `Not known for all partners: ${what}.`
              : known[field] === 0 && organisations > 1
                ? `None of the ${en.figure(organisations)} partners says: ${what}.`
                : `${en.figure(organisations - known[field])} of ${en.figure(organisations)} partners do not say: ${what}.`,
          ]
        : [],
    ),
    ...(rounded ? ['The figures are rounded to multiples of five.'] : []),
  ],
  date: en.date,
  list: en.list,
};
