import type { BasicFindingCode, Finding, Wanted } from '../../findings/finding.ts';
import { type FindingParts, ofKind } from '../parts.ts';
import type { NameOf } from '../wording.ts';
import { tellFinding } from './findings.ts';
import { de } from './phrases.ts';

/** Several findings of one kind in one sentence; n is at least two. */
const TELL: FindingParts<BasicFindingCode>['tellSeveral'] = {
  'not-connected': (all, name) => `${de.Number(all.length)} Partner sind noch nicht angebunden: ${firstParties(all, name)}.`,
  'only-dormant': (all, name) => `${de.Number(all.length)} Partner haben nur noch ruhende Verbindungen: ${firstParties(all, name)}.`,
  'single-tie': (all, name) => `${de.Number(all.length)} Partner hängen an je einer einzigen Verbindung: ${firstParties(all, name)}.`,
  component: (all) => `${de.Number(all.length)} Gruppen von Partnern sind jeweils nur untereinander verbunden.`,
  bridge: (all, name) => `${de.Number(all.length)} Partner sind für andere der einzige Weg ins übrige Netz: ${firstParties(all, name)}.`,
  'critical-tie': (all) => `${de.Number(all.length)} Verbindungen sind jeweils der einzige Weg zwischen zwei Teilen des Netzes.`,
  'unmet-need': (all) =>
    `${de.Number(all.length)} Bedarfe deckt ${all.some(({ evidence }) => evidence.city) ? 'in der eigenen Stadt' : 'im Netz'} zurzeit niemand: ${needs(all)}.`,
  'single-provider': (all) => `${de.Number(all.length)} Bedarfe hängen an je einem einzigen Angebot: ${needs(all)}.`,
  'covered-need': (all) => `Für ${de.number(all.length)} Bedarfe gibt es Angebote: ${needs(all)}.`,
  'done-need': (all) => `${de.Number(all.length)} Bedarfe sind erledigt: ${needs(all)}.`,
  'dormant-cluster': (all) => `${de.Number(all.length)} frühere Kreise von Partnern ruhen.`,
  'dormant-tie': (all) => `${de.Number(all.length)} Verbindungen zwischen je zwei Partnern ruhen.`,
  'fading-tie': (all) => `${de.Number(all.length)} Verbindungen drohen einzuschlafen.`,
  overlap: (all) => `In ${de.number(all.length)} Fällen bieten zwei Partner Ähnliches an und haben keine Verbindung zueinander.`,
};

const firstParties = (all: readonly Finding[], name: NameOf): string => de.list(all.map(({ parties }) => name(parties[0]!)));

/** The needs, each once; a need that several have is told with their number. */
export function needs(all: readonly { readonly evidence: Wanted }[]): string {
  const count = new Map<string, number>();
  for (const { evidence } of all) count.set(de.wanted(evidence), (count.get(de.wanted(evidence)) ?? 0) + 1);
  return de.list([...count].map(([need, times]) => (times > 1 ? `${need} (${de.number(times)}mal)` : need)));
}

/** One sentence for one or several findings of the same code. */
export function tellFindings(findings: readonly Finding[], name: NameOf): string {
  const [first] = findings;
  if (!first) return '';
  if (findings.length === 1) return tellFinding(first, name).sentence;
  return (ofKind(TELL, first.code) as (all: readonly Finding[], name: NameOf) => string)(findings, name);
}
