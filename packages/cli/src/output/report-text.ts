import type { Headline, Report } from '@netz-map/core';
import type { CliTexts } from '../texts/cli-texts.ts';
import { nothingToSay } from './nothing-to-say.ts';
import { toShow } from './suggestions-to-show.ts';
import { oneLine } from './terminal-safe.ts';
import type { Bold } from './type-style.ts';
import { COLUMNS, wrap } from './wrap.ts';

/** What fits on a few screens. */
const MOST_SUGGESTIONS = 10;

/**
 * A report for reading in a terminal: at most 80 columns, no control characters of strangers. Ends with a line feed.
 *
 * @param suggested how many suggestions there are in all; the report may hold only the most useful ones
 */
export function reportText(report: Report, suggested: number, texts: CliTexts, bold: Bold): string {
  const heading = (text: string): string => bold(wrap(oneLine(text)));
  const section = (title: string, blocks: readonly string[], between = '\n\n'): string =>
    blocks.length === 0 ? '' : `${heading(title)}\n\n${blocks.join(between)}`;
  const paragraph = (text: string, first = ''): string => wrap(oneLine(text), { first });
  const shown = toShow(report.suggestions, MOST_SUGGESTIONS);
  const more = suggested - shown.length;
  const suggestions = shown.map(({ text }, index) =>
    [
      paragraph(text.sentence, number(index, shown.length)),
      ...text.forBoth.map((line) => paragraph(line, '    – ')),
      paragraph(text.introduction, '    '),
      ...text.caveats.map((line) => paragraph(`${texts.caveats} ${line}`, '    ')),
      paragraph(`${texts.certainty} ${text.certainty}`, '    '),
    ].join('\n'),
  );
  if (more > 0) suggestions.push(paragraph(texts.moreSuggestions(more)));
  return `${[
    `${heading(report.title || texts.untitled)}\n${paragraph(texts.asOf(report.asOf))}\n${'='.repeat(COLUMNS)}`,
    section(
      texts.headlines,
      report.headlines.length > 0
        ? report.headlines.map((headline, index) => headlineText(headline, number(index, report.headlines.length), texts, bold))
        : nothingToSay(report, texts).map((text) => paragraph(text)),
    ),
    section(
      texts.strengths,
      report.strengths.map(({ sentence }) => paragraph(sentence, '  – ')),
      '\n',
    ),
    section(
      texts.further,
      report.further.map(({ sentence }) => paragraph(sentence, '  – ')),
      '\n',
    ),
    section(texts.suggestions, suggestions),
    section(
      texts.basis,
      report.basisText.map((line) => paragraph(line, '  – ')),
      '\n',
    ),
    section(
      texts.missing,
      report.missing.map((line) => paragraph(line, '  – ')),
      '\n',
    ),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function headlineText(headline: Headline, first: string, texts: CliTexts, bold: Bold): string {
  const line = (text: string): string => wrap(oneLine(text), { first: '    ' });
  return [
    bold(wrap(oneLine(headline.kind), { first })),
    line(headline.sentence),
    ...whyLines(headline, texts),
    line(`${texts.certainty} ${headline.certainty}`),
    ...(headline.nextStep === undefined ? [] : [line(`${texts.nextStep} ${headline.nextStep}`)]),
  ].join('\n');
}

/** The evidence of one finding is a paragraph; several findings stand under each other. */
function whyLines({ why, findings }: Headline, texts: CliTexts): string[] {
  if (why.length === 0) return [];
  if (why.length === 1 || findings.length === 1) return [wrap(oneLine([texts.why, ...why].join(' ')), { first: '    ' })];
  return [`    ${texts.why}`, ...why.map((line) => wrap(oneLine(line), { first: '    – ' }))];
}

/** ` 1. `, so that ten and more stand under each other. */
function number(index: number, of: number): string {
  return `${String(index + 1).padStart(of > 9 ? 2 : 1)}. `.padEnd(4);
}
