import type { BasicFindingCode, Finding, Wanted } from '../../findings/finding.ts';
import { type FindingParts, ofKind } from '../parts.ts';
import type { NameOf } from '../wording.ts';
import { tellFinding } from './findings.ts';
import { en } from './phrases.ts';

const TELL: FindingParts<BasicFindingCode>['tellSeveral'] = {
  'not-connected': (all, name) => `${en.Number(all.length)} partners are not yet connected: ${firstParties(all, name)}.`,
  'only-dormant': (all, name) => `${en.Number(all.length)} partners have only dormant ties left: ${firstParties(all, name)}.`,
  'single-tie': (all, name) => `${en.Number(all.length)} partners depend on a single tie each: ${firstParties(all, name)}.`,
  component: (all) => `${en.Number(all.length)} groups of partners are connected only among themselves.`,
  bridge: (all, name) =>
    `${en.Number(all.length)} partners are the only way to the rest of the network for others: ${firstParties(all, name)}.`,
  'critical-tie': (all) => `${en.Number(all.length)} ties are each the only way between two parts of the network.`,
  'unmet-need': (all) =>
    `${en.Number(all.length)} needs are met by nobody in ${all.some(({ evidence }) => evidence.city) ? 'the own city' : 'the network'} at present: ${needs(all)}.`,
  'single-provider': (all) => `${en.Number(all.length)} needs depend on a single provider each: ${needs(all)}.`,
  'covered-need': (all) => `There are offers for ${en.number(all.length)} needs: ${needs(all)}.`,
  'done-need': (all) => `${en.Number(all.length)} needs are settled: ${needs(all)}.`,
  'dormant-cluster': (all) => `${en.Number(all.length)} former circles of partners are dormant.`,
  'dormant-tie': (all) => `${en.Number(all.length)} ties between two partners have been dormant for more than 18 months.`,
  'fading-tie': (all) => `${en.Number(all.length)} ties are about to go to sleep.`,
  overlap: (all) => `${en.Number(all.length)} pairs of partners offer much the same and have no tie with each other.`,
};

const firstParties = (all: readonly Finding[], name: NameOf): string => en.list(all.map(({ parties }) => name(parties[0]!)));

export function needs(all: readonly { readonly evidence: Wanted }[]): string {
  const count = new Map<string, number>();
  for (const { evidence } of all) count.set(en.wanted(evidence), (count.get(en.wanted(evidence)) ?? 0) + 1);
  return en.list([...count].map(([need, times]) => (times > 1 ? `${need} (${en.number(times)} times)` : need)));
}

/** One sentence for one or several findings of the same code. */
export function tellFindings(findings: readonly Finding[], name: NameOf): string {
  const [first] = findings;
  if (!first) return '';
  if (findings.length === 1) return tellFinding(first, name).sentence;
  return (ofKind(TELL, first.code) as (all: readonly Finding[], name: NameOf) => string)(findings, name);
}
