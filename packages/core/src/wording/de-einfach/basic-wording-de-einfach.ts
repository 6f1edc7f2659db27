import type { MissingColumn } from '../../findings/basis.ts';
import { about, de } from '../de/phrases.ts';
import { ofKind } from '../parts.ts';
import { endOnce } from '../phrases.ts';
import type { FindingWording } from '../wording.ts';
import { CERTAINTY, tellFinding } from './findings.ts';
import { tellFindings } from './groups.ts';
import { FINDING_KINDS } from './kinds.ts';

const MISSING: Readonly<Record<MissingColumn, string>> = {
  ties: 'Bitte ergänzen Sie: Wer hat mit wem Kontakt?',
  'last-contact': 'Bitte ergänzen Sie: Wann war der letzte Kontakt?',
  topics: 'Bitte ergänzen Sie: Zu welchen Themen arbeiten die Partner?',
  needs: 'Bitte ergänzen Sie: Was suchen die Partner?',
  'target-groups': 'Bitte ergänzen Sie: Für wen arbeiten die Partner?',
  places: 'Bitte ergänzen Sie: Wo arbeiten die Partner?',
  capacity: 'Bitte ergänzen Sie: Wer hat noch Plätze frei?',
  kind: 'Bitte ergänzen Sie: Was für ein Partner ist das?',
};

/** Plain German without the further kinds and without suggestions. */
export const basicWordingDeEinfach: FindingWording = {
  language: 'de-einfach',
  locale: 'de',
  finding: (finding, name) => endOnce(tellFinding(finding, name)),
  findings: (findings, name) => endOnce(tellFindings(findings, name)),
  findingKind: (code) => ofKind(FINDING_KINDS, code),
  certainty: CERTAINTY,
  missingColumn: (column) => MISSING[column],
  basis: ({ organisations, pairs, tieRows, tiesKnown, rounded }) => [
    `In der Liste ${organisations === 1 ? 'steht ein' : `stehen ${rounded ? about(organisations) : organisations}`} Partner.`,
    tiesKnown
      ? rounded
        ? `In der Liste stehen ${about(tieRows)} Zeilen mit Kontakten.`
        : `Es gibt ${pairs.active + pairs.unknown} Kontakte. ${pairs.dormant} weitere sind alt.`
      : 'Kontakte stehen nicht in der Liste.',
    ...(rounded ? ['Die Zahlen sind gerundet.'] : []),
  ],
  date: de.date,
  list: de.list,
};
