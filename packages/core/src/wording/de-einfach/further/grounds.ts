import type { Finding, FurtherGrounds, Grounds } from '../../../findings/finding.ts';
import type { FindingTold } from '../../parts.ts';
import type { FindingText } from '../../wording.ts';
import { basicGrounds, completeFinding } from '../findings.ts';

const partners = ({ known, of }: Grounds): string => `Von ${of} Partnern haben ${known} dazu etwas angegeben.`;

const TELL: Readonly<Record<FurtherGrounds, (grounds: Grounds, whose: string) => string>> = {
  kinds: partners,
  'offer-kinds': ({ known, of }, whose) => `${whose}Von ${of} ${of === 1 ? 'Angebot' : 'Angeboten'} wissen wir bei ${known}, ob es bleibt.`,
  funding: (grounds) => `So steht es in der Liste. ${partners(grounds)}`,
  staff: partners,
  attendance: partners,
  names: ({ of }) => `Wir haben die Namen von ${of} Partnern verglichen.`,
  websites: partners,
  'tie-kinds': ({ known, of }) => `Von ${of} Kontakten kennen wir bei ${known} die Art der Partner.`,
  members: ({ known, of }, whose) => `${whose}Von ${of} Mitgliedern kennen wir bei ${known} die Art.`,
  groups: ({ known, of }) => `Von ${of} Gruppen kennen wir bei ${known} die Mitglieder.`,
  roles: ({ known, of }) => `Von ${of} Aufgaben wissen wir bei ${known}, wer sie macht.`,
  cities: ({ known, of }) => `Von ${of} Städten wissen wir es bei ${known}.`,
  meetings: ({ known, of }) => `Von ${of} Treffen kennen wir bei ${known} das Thema.`,
};

/** Findings of one kind may rest on different members or offers: whose they are is said, because one of them speaks for a headline of all. */
function whose(finding: Finding): string {
  if (finding.code === 'group-gap')
    return `Gruppe: ${finding.evidence.group}${finding.evidence.city ? ` in ${finding.evidence.city}` : ''}. `;
  if (finding.code === 'only-project') return `Thema: ${finding.evidence.topic}. `;
  return '';
}

/** Adds how sure a finding of a further kind is. */
export function completeFurtherFinding(told: FindingTold, finding: Finding): FindingText {
  return completeFinding(told, finding, (grounds) => {
    const tell = (TELL as Readonly<Record<string, (grounds: Grounds, whose: string) => string>>)[grounds.on];
    return tell ? tell(grounds, whose(finding)) : basicGrounds(grounds);
  });
}
