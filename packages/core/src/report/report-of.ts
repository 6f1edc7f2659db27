import type { IsoDay } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import type { Analysis } from '../findings/analyse-with.ts';
import type { Audience, Finding, FindingCode } from '../findings/finding.ts';
import type { Network } from '../model/network.ts';
import { namesOf } from '../model/names.ts';
import type { Suggestion } from '../suggestions/suggestion.ts';
import type { FindingText, FindingWording, Language, NameOf, SuggestionWording } from '../wording/wording.ts';
import { publicFindings } from './audience.ts';
import { publicBasis } from './public-basis.ts';
import { basicImportance, type Importance } from './importance.ts';
import type { Headline, Report } from './report.ts';

/** People remember five things. */
const MOST_HEADLINES = 5;
/** So many of several findings are spelt out under "Warum?"; the rest is behind "alle ansehen". */
const MOST_EXAMPLES = 6;
/** Among so many of them they are looked for: some findings have no short form. */
const MOST_TOLD = 30;

export interface ReportOptions {
  readonly asOf: IsoDay;
  readonly audience: Audience;
  readonly language: Language;
  /**
   * How many headlines.
   * @default 5
   */
  readonly most?: number | undefined;
  /**
   * What comes first.
   * @default basicImportance
   */
  readonly importance?: Importance | undefined;
}

/**
 * The report of results and in a wording that are already there. `network` must be the one they were computed from.
 * Where there are no suggestions, a wording that knows none is enough.
 */
export function reportOf(
  network: Network,
  analysis: Analysis,
  suggestions: readonly Suggestion[],
  { audience, most = MOST_HEADLINES, importance = basicImportance }: Pick<ReportOptions, 'audience' | 'most' | 'importance'>,
  wording: FindingWording & Partial<SuggestionWording>,
): Report {
  const name = namesOf(network);
  const open = audience === 'public';
  const findings = open ? publicFindings(analysis) : analysis.findings;
  const basis = open ? publicBasis(analysis.basis) : analysis.basis;
  const attention = headlinesOf(
    findings.filter((finding) => finding.tone === 'attention'),
    importance,
    wording,
    name,
  );
  const codes = attention.map(({ code }) => code);
  const chosen = importance.pick?.(codes, most) ?? codes.slice(0, most);
  const first = ({ code }: Headline): boolean => chosen.includes(code);
  return {
    language: wording.language,
    audience,
    title: network.name ?? '',
    asOf: wording.date(analysis.asOf),
    headlines: attention.filter(first),
    further: attention.filter((headline) => !first(headline)),
    strengths: headlinesOf(
      findings.filter((finding) => finding.tone === 'strength'),
      importance,
      wording,
      name,
    ),
    suggestions: mostUseful(suggestions).map((suggestion) => ({ suggestion, text: wording.suggestion!(suggestion, name) })),
    basis,
    basisText: wording.basis(basis),
    missing: open ? [] : basis.missing.map((column) => wording.missingColumn(column)),
  };
}

/** Nobody reads a thousand proposals; in a large network there can be hundreds of thousands. */
const MOST_SUGGESTIONS = 1000;

/** Those to be shown first, then the others, each in their order. */
function mostUseful(suggestions: readonly Suggestion[]): Suggestion[] {
  const of = (priority: Suggestion['priority']): Suggestion[] => suggestions.filter((suggestion) => suggestion.priority === priority);
  return [...of('first'), ...of('more')].slice(0, MOST_SUGGESTIONS);
}

/** One headline per kind of finding, in the order of their value; inside, what weighs most comes first. */
function headlinesOf(findings: readonly Finding[], { order, weight }: Importance, wording: FindingWording, name: NameOf): Headline[] {
  const codes = new Set([...order, ...findings.map(({ code }) => code)]);
  return [...codes].flatMap((code) => {
    const same = findings.filter((finding) => finding.code === code).sort((p, q) => weight(q) - weight(p) || compareText(p.id, q.id));
    return same.length > 0 ? [headline(code, same, wording, name)] : [];
  });
}

function headline(code: FindingCode, findings: readonly Finding[], wording: FindingWording, name: NameOf): Headline {
  const first = findings[0]!;
  const tell = (finding: Finding): FindingText => wording.finding(finding, name);
  const text = tell(first);
  const examples = findings.length > 1 ? examplesOf(findings, tell) : [];
  return {
    id: first.id,
    code,
    kind: wording.findingKind(code),
    sentence: wording.findings(findings, name),
    why: examples.length > 0 ? examples : text.why,
    certainty: tell(findings[leastCertain(findings)]!).certainty,
    nextStep: text.nextStep,
    tone: first.tone,
    findings,
  };
}

/** Tells not many more than will be read: a large network has thousands of one kind. */
function examplesOf(findings: readonly Finding[], tell: (finding: Finding) => FindingText): string[] {
  return findings
    .slice(0, MOST_TOLD)
    .flatMap((finding) => tell(finding).detail ?? [])
    .slice(0, MOST_EXAMPLES);
}

/** A sentence about several findings is as sure as the least sure of them; of equally sure ones, that of which least is known. */
function leastCertain(findings: readonly Finding[]): number {
  const levels = findings.map(
    ({ certainty, grounds: { known, of } }) => ['certain', 'likely', 'uncertain'].indexOf(certainty) - known / (of || 1) / 2,
  );
  return levels.reduce((least, level, i) => (level > levels[least]! ? i : least), 0);
}
