import { escapeMarkdown, type Headline, type Report } from '@netz-map/core';
import type { CliTexts } from '../texts/cli-texts.ts';
import { nothingToSay } from './nothing-to-say.ts';
import { toShow } from './suggestions-to-show.ts';
import { oneLine } from './terminal-safe.ts';

/**
 * A report as Markdown: headings and lists, every word from the data escaped. Ends with a line feed.
 *
 * @param suggested how many suggestions there are in all; the report may hold only the most useful ones
 */
export function reportMarkdown(report: Report, suggested: number, texts: CliTexts): string {
  const shown = toShow(report.suggestions);
  const more = suggested - shown.length;
  const suggestions = shown.map(({ text }, index) =>
    [
      `${index + 1}. **${safe(text.sentence)}**`,
      ...[
        ...text.forBoth,
        text.introduction,
        ...text.caveats.map((line) => `${texts.caveats} ${line}`),
        `${texts.certainty} ${text.certainty}`,
      ].map(
        // four spaces: under "10. ", three would be no list in it
        (line) => `    - ${safe(line)}`,
      ),
    ].join('\n'),
  );
  const headlines = report.headlines.map((headline) => headlineMarkdown(headline, texts));
  return `${[
    `# ${safe(report.title || texts.untitled)}`,
    safe(texts.asOf(report.asOf)),
    ...section(texts.headlines, headlines.length > 0 ? headlines : nothingToSay(report, texts).map(safe)),
    ...section(texts.strengths, list(report.strengths.map(({ sentence }) => sentence))),
    ...section(texts.further, list(report.further.map(({ sentence }) => sentence))),
    ...section(texts.suggestions, [suggestions.join('\n'), more > 0 ? safe(texts.moreSuggestions(more)) : '']),
    ...section(texts.basis, list(report.basisText)),
    ...section(texts.missing, list(report.missing)),
  ].join('\n\n')}\n`;
}

function headlineMarkdown(headline: Headline, texts: CliTexts): string {
  const emphasised = (word: string, text: string): string => `**${safe(word)}** ${safe(text)}`;
  const several = headline.why.length > 1 && headline.findings.length > 1;
  const why = several ? [`**${safe(texts.why)}**`, ...list(headline.why)] : [emphasised(texts.why, headline.why.join(' '))];
  const next = headline.nextStep === undefined ? [] : [emphasised(texts.nextStep, headline.nextStep)];
  return [`### ${safe(headline.kind)}`, safe(headline.sentence), ...why, emphasised(texts.certainty, headline.certainty), ...next].join(
    '\n\n',
  );
}

/** Nothing when there is nothing to say. */
function section(title: string, blocks: readonly string[]): string[] {
  const filled = blocks.filter(Boolean);
  return filled.length === 0 ? [] : [`## ${safe(title)}`, ...filled];
}

/** One block: a list. */
function list(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${safe(item)}`).join('\n')];
}

function safe(text: string): string {
  return escapeMarkdown(oneLine(text));
}
