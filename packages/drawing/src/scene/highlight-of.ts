import { pairsOf, type BasicFindingCode, type Finding, type Organisation, type Suggestion } from '@netz-map/core';
import { basicHighlightOf, partnersOf, showing, spokes, towards, type Highlight, type HighlightContext } from './highlight.ts';

type FurtherFinding = Exclude<Finding, { code: BasicFindingCode }>;

/**
 * What to emphasise for a finding or a suggestion of any kind. The sentence beside it is the caller's.
 *
 * @param context the network in which it was found. Without it, findings about kinds, cities and groups that name no partner show nothing,
 *   and nobody who could help counts as known already.
 */
export function highlightOf(subject: Finding | Suggestion, context?: HighlightContext): Highlight {
  return isFurther(subject) ? furtherHighlightOf(subject, context) : basicHighlightOf(subject, context);
}

/** The kinds of which only the coordination learns, and only where it asks. */
const FURTHER: Readonly<Record<FurtherFinding['code'], true>> = {
  broker: true,
  'unkept-promise': true,
  'only-project': true,
  'possible-duplicate': true,
  'long-absent': true,
  'topic-without-meeting': true,
  'dead-end': true,
  'funding-risk': true,
  'partner-kind': true,
  'group-gap': true,
  'group-without-link': true,
  'open-role': true,
  'many-roles': true,
  mixing: true,
  'inward-looking': true,
  'welfare-tie': true,
  'follow-up-funding': true,
  'city-without-tie': true,
  'others-have': true,
};

function isFurther(subject: Finding | Suggestion): subject is FurtherFinding {
  return Object.hasOwn(FURTHER, subject.code);
}

function furtherHighlightOf(finding: FurtherFinding, context: HighlightContext | undefined): Highlight {
  const { parties } = finding;
  const [first, second] = parties as readonly [string, string];
  const those = (are: (organisation: Organisation) => boolean): string[] =>
    context ? context.network.organisations.flatMap((each) => (each.status !== 'ended' && are(each) ? [each.id] : [])) : [];
  const among = (...groups: readonly string[]): string[] => those((each) => each.groups.some((group) => groups.includes(group)));
  switch (finding.code) {
    case 'broker':
    case 'inward-looking': {
      const partners = context ? partnersOf(first, context) : [];
      return showing([first, ...partners], { ties: spokes(first, partners) });
    }
    case 'unkept-promise':
      return showing(parties, finding.evidence.state === 'dormant' ? { ties: [[first, second]] } : { proposed: [[first, second]] });
    case 'only-project':
    case 'dead-end':
      return towards(first, finding.evidence.providers, context);
    case 'funding-risk': {
      const { cutOff, withoutTie, needs } = finding.evidence;
      const known = context ? new Set(partnersOf(first, context)) : undefined;
      const lost = [...withoutTie, ...cutOff].filter((id) => known?.has(id) ?? true);
      return showing([first, ...withoutTie, ...needs.map(({ who }) => who)], {
        cutOff: cutOff.length > 0 ? [cutOff] : [],
        ties: spokes(first, lost),
      });
    }
    case 'partner-kind':
      return showing([...parties, ...finding.evidence.deputies]);
    case 'group-gap': {
      const { peopleConcernedElsewhere, workingGroups, group, city } = finding.evidence;
      const members = parties.length > 0 ? parties : among(group, ...workingGroups);
      return showing([...members, ...peopleConcernedElsewhere, ...(members.length === 0 ? those(inCity(city)) : [])]);
    }
    case 'group-without-link':
      return showing([...parties, ...among(finding.evidence.steeringGroup)]);
    case 'open-role':
      return showing(parties.length > 0 ? parties : finding.evidence.group ? among(finding.evidence.group) : []);
    case 'mixing':
      return between(finding.evidence.kinds, context);
    case 'welfare-tie': {
      const partners = parties.slice(1);
      const missing = finding.evidence.federations.filter((id) => !parties.includes(id));
      return showing([...parties, ...finding.evidence.federations], {
        ties: spokes(first, partners),
        proposed: finding.evidence.step === 'none' ? spokes(first, missing.slice(0, 1)) : [],
      });
    }
    case 'city-without-tie':
      return showing(those(inCity(finding.evidence.city)));
    case 'possible-duplicate':
    case 'long-absent':
    case 'topic-without-meeting':
    case 'many-roles':
    case 'follow-up-funding':
    case 'others-have':
      return showing(parties);
  }
}

function inCity(city: string | undefined): (organisation: Organisation) => boolean {
  return ({ network }) => city !== undefined && network === city;
}

/** The partners of two kinds and their ties across. */
function between([one, other]: readonly [string, string], context: HighlightContext | undefined): Highlight {
  if (!context) return showing([]);
  const { network, asOf } = context;
  const kindOf = (id: string): string | undefined => network.organisation(id)?.kind;
  const members = network.organisations.filter(({ kind, status }) => status !== 'ended' && (kind === one || kind === other));
  const across = pairsOf(network, asOf).filter(
    ({ a, b, state }) => state !== 'dormant' && ((kindOf(a) === one && kindOf(b) === other) || (kindOf(a) === other && kindOf(b) === one)),
  );
  return showing(
    members.map(({ id }) => id),
    { ties: across.map(({ a, b }) => [a, b]) },
  );
}
