import type { BasicFindingCode, Finding, FindingCode } from '../../findings/finding.ts';
import { de } from '../de/phrases.ts';
import { capital } from '../phrases.ts';
import { ofKind } from '../parts.ts';
import type { NameOf } from '../wording.ts';
import { tellFinding } from './findings.ts';

/** What is said of n at once; the names follow after a colon where there are few. */
const TELL: Readonly<Record<BasicFindingCode, (n: string) => string>> = {
  'not-connected': (n) => `${n} Partner haben noch keinen Kontakt im Netz`,
  'only-dormant': (n) => `${n} Partner haben nur alte Kontakte`,
  'single-tie': (n) => `${n} Partner haben nur einen Kontakt`,
  component: (n) => `${n} Gruppen haben nur untereinander Kontakt`,
  bridge: (n) => `${n} Partner sind sehr wichtig für den Zusammenhalt`,
  'critical-tie': (n) => `${n} Kontakte sind sehr wichtig für den Zusammenhalt`,
  'unmet-need': (n) => `Für ${n} Bedarfe gibt es keine Hilfe`,
  'single-provider': (n) => `Für ${n} Bedarfe gibt es nur ein Angebot`,
  'covered-need': (n) => `Für ${n} Bedarfe gibt es Hilfe`,
  'done-need': (n) => `${n} Bedarfe sind erledigt`,
  'dormant-cluster': (n) => `${n} alte Gruppen treffen sich nicht mehr`,
  'dormant-tie': (n) => `${n} Kontakte sind eingeschlafen`,
  'fading-tie': (n) => `${n} Kontakte schlafen bald ein`,
  overlap: (n) => `In ${n} Fällen machen zwei Partner fast das Gleiche`,
};

/** Kinds whose findings are about one organisation each: its name is worth reading. */
const NAMED: readonly FindingCode[] = ['not-connected', 'only-dormant', 'single-tie', 'bridge'];
const MOST = 3;

/** One sentence for one or several findings of the same code. */
export function tellFindings(findings: readonly Finding[], name: NameOf): string {
  const [first] = findings;
  if (!first) return '';
  if (findings.length === 1) return tellFinding(first, name).sentence;
  const told = capital(ofKind(TELL, first.code)(de.number(findings.length)));
  const names = NAMED.includes(first.code)
    ? `: ${de.list(
        findings.map(({ parties }) => name(parties[0]!)),
        MOST,
      )}`
    : '';
  return `${told}${names}.`;
}
