import type { Finding, FurtherGrounds, Grounds } from '../../../findings/finding.ts';
import type { FindingTold } from '../../parts.ts';
import { de } from '../phrases.ts';
import type { FindingText } from '../../wording.ts';
import { all, basicGrounds, completeFinding } from '../findings.ts';

const SHARE = (dative: string, accusative: string, { known, of }: Grounds): string =>
  known === of && of > 0 ? `${all(of)} ${accusative}` : `${de.figure(known)} von ${de.figure(of)} ${dative}`;
const partners = (grounds: Grounds): string => SHARE('Partnern', 'Partner', grounds);

const TELL: Readonly<Record<FurtherGrounds, (grounds: Grounds, whose: string) => string>> = {
  kinds: (grounds) => `Für ${partners(grounds)} ist die Art bekannt.`,
  'offer-kinds': ({ known, of }, whose) =>
    `${of === 1 ? 'Bei dem einen Angebot' : known === of ? `Bei ${of === 2 ? 'beiden' : `allen ${de.number(of)}`} Angeboten` : `Bei ${de.number(known)} von ${de.number(of)} Angeboten`}${whose} ist bekannt, ob es bleibt.`,
  funding: (grounds) => `So steht es in den Tabellen. Für ${partners(grounds)} ist die Förderung bekannt.`,
  staff: (grounds) => `Für ${partners(grounds)} sind Art und Zahl der Stellen bekannt.`,
  attendance: (grounds) => `Für ${partners(grounds)} ist bekannt, wann sie zuletzt bei einem Treffen waren.`,
  names: ({ of }) => `Verglichen sind die Namen aller ${de.figure(of)} Partner.`,
  websites: (grounds) => `Für ${partners(grounds)} ist eine Internetadresse bekannt.`,
  'tie-kinds': (grounds) => `Für ${SHARE('Verbindungen', 'Verbindungen', grounds)} ist die Art beider Partner bekannt.`,
  members: (grounds, whose) => `Für ${SHARE(`Mitgliedern${whose}`, `Mitglieder${whose}`, grounds)} ist die Art bekannt.`,
  groups: (grounds) => `Für ${SHARE('Gruppen', 'Gruppen', grounds)} sind Mitglieder eingetragen.`,
  roles: (grounds) => `Für ${SHARE('Aufgaben', 'Aufgaben', grounds)} ist bekannt, wer sie hat.`,
  cities: (grounds) => `Für ${SHARE('Städten', 'Städte', grounds)} liegt die Angabe vor.`,
  meetings: (grounds) => `Für ${SHARE('Treffen', 'Treffen', grounds)} ist das Thema bekannt.`,
};

/** Findings of one kind may rest on different members or offers: whose they are is said, because one of them speaks for a headline of all. */
function whose(finding: Finding): string {
  if (finding.code === 'group-gap')
    return ` der Gruppe „${finding.evidence.group}“${finding.evidence.city ? ` in ${finding.evidence.city}` : ''}`;
  if (finding.code === 'only-project') return ` zum Thema ${finding.evidence.topic}`;
  return '';
}

/** Adds how sure a finding of a further kind is. */
export function completeFurtherFinding(told: FindingTold, finding: Finding): FindingText {
  return completeFinding(told, finding, (grounds) => {
    const tell = (TELL as Readonly<Record<string, (grounds: Grounds, whose: string) => string>>)[grounds.on];
    return tell ? tell(grounds, whose(finding)) : basicGrounds(grounds);
  });
}
