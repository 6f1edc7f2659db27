import { oneLine } from '../shared/one-line.ts';
import type { TextDocument, TextItem, TextPair, TextSection, TextTable } from '../wording/document.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Markdown knows six levels of headings. */
const DEEPEST = 6;

/**
 * A document as Markdown (CommonMark, tables as on GitHub): headings, lists and tables; every word of the document is escaped, so that no
 * name becomes markup, HTML or a link. Ends with a line feed.
 */
export function documentMarkdown({ title, subtitle, facts = [], sections }: TextDocument): string {
  const blocks = [
    `# ${safe(title)}`,
    ...(subtitle === undefined ? [] : [safe(subtitle)]),
    ...(facts.length > 0 ? [facts.map(({ term, text }) => `- ${pair({ term: `${term}:`, text })}`).join('\n')] : []),
    ...sections.flatMap((section) => sectionBlocks(section, 2)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks(section: TextSection, level: number): string[] {
  const { heading, paragraphs = [], items = [], numbered = false, boxes = false, table, notes = [], sections = [] } = section;
  return [
    ...(heading === undefined ? [] : [`${'#'.repeat(Math.min(level, DEEPEST))} ${safe(heading)}`]),
    ...paragraphs.map(safe),
    ...(items.length > 0
      ? [items.map((item, index) => itemLines(item, numbered ? `${index + 1}.` : boxes ? '- [ ]' : '-')).join('\n')]
      : []),
    ...(table === undefined ? [] : [`**${safe(table.caption)}**`, tableLines(table)]),
    ...notes.map((note) => `*${safe(note)}*`),
    ...sections.flatMap((inner) => sectionBlocks(inner, level + 1)),
  ];
}

function itemLines({ kind, text, details = [] }: TextItem, mark: string): string {
  const first = kind === undefined ? safe(text) : `**${safe(kind)}:** ${safe(text)}`;
  // four spaces: under "10. ", three would be no list in it
  return [`${mark} ${first}`, ...details.map((detail) => `    - ${typeof detail === 'string' ? safe(detail) : pair(detail)}`)].join('\n');
}

function tableLines({ columns, rows, numeric = [] }: TextTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(safe).join(' | ')} |`;
  const rule = columns.map((_, index) => (numeric.includes(index) ? '---:' : '---'));
  return [line(columns), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

const pair = ({ term, text }: TextPair): string => `**${safe(term)}** ${safe(text)}`;

/** An emphasis must not begin or end with a space. */
const safe = (text: string): string => escapeMarkdown(oneLine(text).trim());
