import type { Analysis } from '../../findings/analyse-with.ts';
import { EVERYBODY, EVERYWHERE, type Organisation } from '../../model/organisation.ts';
import type { Network } from '../../model/network.ts';
import { compareText } from '../../shared/compare.ts';
import type { TextDocument, TextSection } from '../../wording/document.ts';
import { publicFindings } from '../audience.ts';
import { roundToFive, SMALLEST_CELL } from '../round-to-five.ts';
import type { Telling } from './theme-section.ts';

/**
 * The potential analysis for everybody: which kinds of partners there are, what is offered for whom and where, what is still missing. Nobody
 * is named. Each number is a multiple of five, and groups below five are merged, so that no difference of two numbers tells of a few.
 *
 * @param network the public part of the data, and nothing else
 */
export function publicPotential(
  network: Network,
  analysis: Analysis,
  title: string | undefined,
  { texts, wording, name }: Telling,
): TextDocument {
  const { organisations } = network;
  const findings = publicFindings(analysis);
  const gaps = findings.filter(({ code }) => code === 'unmet-need');
  const connected = findings.flatMap((finding) =>
    finding.code === 'component' ? [{ text: texts.connected(finding.evidence.size, finding.evidence.networkSize) }] : [],
  );
  const say = (these: typeof findings): { text: string }[] =>
    [...new Set(these.map((finding) => wording.finding(finding, name).sentence))].map((text) => ({ text }));
  return {
    language: wording.language,
    title: texts.title(title),
    subtitle: texts.subtitle.public,
    facts: [
      { term: texts.asOf, text: wording.date(analysis.asOf) },
      { term: texts.size, text: texts.aboutPartners(roundToFive(organisations.length)) },
      { term: texts.forWhom, text: texts.audience.public },
    ],
    sections: [
      { heading: texts.who, paragraphs: [texts.publicIntro], ...kindsTable(organisations, { texts, wording, name }) },
      ...offers(organisations, { texts, wording, name }),
      {
        heading: texts.gaps.heading,
        paragraphs: [gaps.length > 0 ? texts.gaps.intro : texts.gaps.none],
        items: say(gaps),
      },
      ...(connected.length > 0 ? [{ heading: texts.strengths, items: connected }] : []),
      { heading: texts.method, paragraphs: texts.publicMethod },
    ],
  };
}

/**
 * Kinds with at least five partners; all others, and those of whom nobody knows, are one row. When that row would itself stand for a few,
 * the smallest of the kinds goes in there, too.
 */
function kindsTable(organisations: readonly Organisation[], { texts }: Telling): TextSection {
  const counts = new Map<string, number>();
  for (const { kind } of organisations) if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].map(([kind, n]) => ({ kind, n })).sort((p, q) => q.n - p.n || compareText(p.kind, q.kind));
  const shown = kinds.filter(({ n }) => n >= SMALLEST_CELL);
  let others = organisations.length - shown.reduce((sum, { n }) => sum + n, 0);
  while (others > 0 && others < SMALLEST_CELL && shown.length > 0) others += shown.pop()!.n;
  if (shown.length === 0) return {};
  const rows = [
    ...shown.map(({ kind, n }) => [kind, texts.about(roundToFive(n))]),
    ...(others > 0 ? [[texts.others, texts.about(roundToFive(others))]] : []),
  ];
  const merged = kinds.slice(shown.length);
  const { caption, column } = texts.kinds;
  return {
    table: { caption, columns: [column, texts.partners], rows },
    notes: mayBeNamed(merged.length, others) ? [texts.othersAre(merged.map(({ kind }) => kind).sort(compareText))] : [],
  };
}

/**
 * Whether the kinds in a merged row may be named: each of them has at least one partner, so where they are nearly as many as the partners,
 * or nearly a quarter as many, everybody could tell how many each has.
 *
 * @param kinds how many kinds were merged, each with 1 to 4 partners
 * @param partners how many partners they have together
 */
export function mayBeNamed(kinds: number, partners: number): boolean {
  return kinds >= 2 && partners - kinds >= SMALLEST_CELL && (SMALLEST_CELL - 1) * kinds - partners >= SMALLEST_CELL;
}

/** Topics with whom and where their offers are for, all partners together; no numbers at all. */
function offers(organisations: readonly Organisation[], { texts, wording }: Telling): TextSection[] {
  const topics = new Map<string, Organisation[]>();
  for (const organisation of organisations)
    for (const topic of new Set(organisation.topics)) {
      const these = topics.get(topic);
      if (these) these.push(organisation);
      else topics.set(topic, [organisation]);
    }
  if (topics.size === 0) return [];
  const words = (these: readonly Organisation[], field: 'targetGroups' | 'places', all: string): string => {
    const named = [...new Set(these.flatMap((organisation) => organisation[field]))].sort(compareText);
    // who serves everybody serves each of them, too
    return named.includes(all) ? all : wording.list(named, named.length) || texts.everybodyOrUnknown;
  };
  const rows = [...topics]
    .sort(([p], [q]) => compareText(p, q))
    .map(([topic, these]) => [topic, words(these, 'targetGroups', EVERYBODY), words(these, 'places', EVERYWHERE)]);
  const { heading, intro, caption } = texts.offers;
  return [{ heading, paragraphs: [intro], table: { caption, columns: texts.offerColumns, rows } }];
}
