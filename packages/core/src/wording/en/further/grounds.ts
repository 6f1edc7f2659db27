import type { Finding, FurtherGrounds, Grounds } from '../../../findings/finding.ts';
import type { FindingTold } from '../../parts.ts';
import { en } from '../phrases.ts';
import type { FindingText } from '../../wording.ts';
import { all, basicGrounds, completeFinding } from '../findings.ts';

const share = ({ known, of }: Grounds): string => (known === of && of > 0 ? all(of) : `${en.figure(known)} of ${en.figure(of)}`);

const TELL: Readonly<Record<FurtherGrounds, (grounds: Grounds, whose: string) => string>> = {
  kinds: (grounds) => `the kind of ${share(grounds)} partners is known.`,
  'offer-kinds': (grounds, whose) =>
    `whether the offer is there to stay is known for ${share(grounds)} ${grounds.of === 1 ? 'offer' : 'offers'}${whose}.`,
  funding: (grounds) => `the data say so. The funding of ${share(grounds)} partners is known.`,
  staff: (grounds) => `kind and number of positions of ${share(grounds)} partners are known.`,
  attendance: (grounds) => `when they last came to a meeting is known for ${share(grounds)} partners.`,
  names: ({ of }) => `the names of all ${en.figure(of)} partners have been compared.`,
  websites: (grounds) => `the website of ${share(grounds)} partners is known.`,
  'tie-kinds': (grounds) => `for ${share(grounds)} ties the kind of both partners is known.`,
  members: (grounds, whose) => `the kind of ${share(grounds)} members${whose} is known.`,
  groups: (grounds) => `the members of ${share(grounds)} groups are known.`,
  roles: (grounds) => `for ${share(grounds)} tasks it is known who holds them.`,
  cities: (grounds) => `it is known for ${share(grounds)} cities.`,
  meetings: (grounds) => `the topic of ${share(grounds)} meetings is known.`,
};

/** Findings of one kind may rest on different members or offers: whose they are is said, because one of them speaks for a headline of all. */
function whose(finding: Finding): string {
  if (finding.code === 'group-gap') return ` of “${finding.evidence.group}”${finding.evidence.city ? ` in ${finding.evidence.city}` : ''}`;
  if (finding.code === 'only-project') return ` on ${finding.evidence.topic}`;
  return '';
}

/** Adds how sure a finding of a further kind is. */
export function completeFurtherFinding(told: FindingTold, finding: Finding): FindingText {
  return completeFinding(told, finding, (grounds) => {
    const tell = (TELL as Readonly<Record<string, (grounds: Grounds, whose: string) => string>>)[grounds.on];
    return tell ? tell(grounds, whose(finding)) : basicGrounds(grounds);
  });
}
