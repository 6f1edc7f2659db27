import type { Audience, Finding } from '../findings/finding.ts';
import { analyse } from '../findings/analyse.ts';
import { type Context, contextOf } from '../findings/context.ts';
import { namesOf } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { IsoDay } from '../shared/calendar.ts';
import { suggest } from '../suggestions/suggest.ts';
import type { TextDocument, TextSection } from '../wording/document.ts';
import { endOnce } from '../wording/phrases.ts';
import { reportTextsFor } from '../wording/report-texts-for.ts';
import { wordingFor } from '../wording/wording-for.ts';
import type { Language } from '../wording/wording.ts';
import { publicNetwork } from './audience.ts';
import { importance } from './full-importance.ts';
import { needsSection } from './potential/needs-section.ts';
import { publicPotential } from './potential/public-potential.ts';
import { suggestionSection } from './potential/suggestion-section.ts';
import { headlineItem, type Telling, themeSection } from './potential/theme-section.ts';
import { whoIsThere } from './potential/who-is-there.ts';
import { reportOf } from './report-of.ts';
import type { Headline, Report } from './report.ts';
import { themeOf, THEMES, type Theme } from './themes.ts';
import { tooLittleKnown } from './too-little-known.ts';

export interface PotentialAnalysisOptions {
  readonly asOf: IsoDay;
  readonly language: Language;
  readonly audience: Audience;
  /** The name of the network; @default that of the network */
  readonly title?: string | undefined;
}

/** Themes that are left out where the data have nothing of the kind; of the others a sentence says why there is nothing. */
const LEFT_OUT_WHEN_EMPTY: ReadonlySet<Theme> = new Set(['cities', 'records', 'other']);

/**
 * The local potential analysis: a document to print and to talk about. The five most important findings first, then who takes part, what is
 * asked for and offered, who holds the network together, who is not yet in it, care, representation, money, suggestions, and on what all of
 * it rests. Turn it into a page with `documentHtml`, into Markdown with `documentMarkdown`.
 *
 * For the audience `public` everything is computed from the public part of the data; no partner is named, numbers are rounded to multiples
 * of five and small groups are merged, so that no difference of two figures tells of a few (see `docs/verstehen/potenzialanalyse.md`).
 *
 * Not to be read as an evaluation: it tells of ties and offers as they were written down, not how well anybody works.
 *
 * @throws TypeError when `asOf` is not a day or the language is not there.
 * @remarks Complexity: that of `analyse` and `suggest`.
 */
export function potentialAnalysis(network: Network, options: PotentialAnalysisOptions): TextDocument {
  const { asOf, language, audience } = options;
  const told = audience === 'public' ? publicNetwork(network) : network;
  const telling: Telling = { texts: reportTextsFor(language), wording: wordingFor(language), name: namesOf(told) };
  const analysis = analyse(told, { asOf });
  const title = options.title ?? told.name;
  if (audience === 'public') return publicPotential(told, analysis, title, telling);
  const context = contextOf(told, asOf);
  const report = reportOf(told, analysis, suggest(told, { asOf }), { audience, importance }, telling.wording);
  const { texts } = telling;
  const { basis } = report;
  const ties = basis.pairs.active + basis.pairs.unknown + basis.pairs.dormant;
  return endOnce({
    language,
    title: texts.title(title),
    subtitle: texts.subtitle.internal,
    facts: [
      { term: texts.asOf, text: report.asOf },
      { term: texts.size, text: texts.sizeOf(basis.organisations, basis.tiesKnown ? ties : undefined, basis.needs.open) },
      { term: texts.forWhom, text: texts.audience.internal },
    ],
    sections: [
      ...overview(report, telling),
      whoIsThere(context.present, context.needs, texts, report.basisText),
      ...themes(report, context, analysis.findings, telling),
      suggestionSection(report.suggestions, telling),
      ...(report.missing.length > 0
        ? [{ heading: texts.missing, paragraphs: [texts.missingIntro], items: report.missing.map((text) => ({ text })) }]
        : []),
      {
        heading: texts.method,
        paragraphs: texts.methodText,
        sections: [{ heading: texts.basis, items: report.basisText.map((text) => ({ text })) }],
      },
    ],
  });
}

/** The five headlines, and what holds. */
function overview({ headlines, strengths, basis, missing }: Report, telling: Telling): TextSection[] {
  const { texts } = telling;
  return [
    {
      heading: texts.headlines,
      paragraphs: [
        headlines.length > 0 ? texts.headlinesIntro : tooLittleKnown(basis) ? texts.tooLittleKnown(missing[0]) : texts.nothingFound,
      ],
      items: headlines.map((headline) => headlineItem(headline, telling)),
      numbered: true,
    },
    ...(strengths.length > 0 ? [{ heading: texts.strengths, items: strengths.map(({ sentence }) => ({ text: sentence })) }] : []),
  ];
}

function themes(report: Report, context: Context, findings: readonly Finding[], telling: Telling): TextSection[] {
  // a strength of one sentence stands under "what holds" already
  const all = [...report.headlines, ...report.further, ...report.strengths.filter((strength) => strength.findings.length > 1)];
  const told = (headline: Headline): boolean => report.headlines.includes(headline);
  const order = new Map(importance.order.map((code, index) => [code, index]));
  const of = (theme: Theme): Headline[] =>
    all.filter(({ code }) => themeOf(code) === theme).sort((p, q) => (order.get(p.code) ?? Infinity) - (order.get(q.code) ?? Infinity));
  return THEMES.flatMap((theme) => {
    const headlines = of(theme);
    if (theme === 'needs' && report.basis.needs.open > 0) return [needsSection(context, findings, { theme, headlines, told }, telling)];
    if (headlines.length === 0 && LEFT_OUT_WHEN_EMPTY.has(theme)) return [];
    return [themeSection({ theme, headlines, told }, report.basis, context.network, telling)];
  });
}
