import type { TextDocument, TextItem, TextPair, TextSection } from '@netz-map/core';
import { tableText } from './table-text.ts';
import { oneLine } from './terminal-safe.ts';
import type { Bold } from './type-style.ts';
import { COLUMNS, wrap } from './wrap.ts';

/** A document for reading in a terminal: at most 80 columns, no control characters of strangers. Ends with a line feed. */
export function documentText({ title, subtitle, facts = [], sections }: TextDocument, { bold }: { readonly bold: Bold }): string {
  const top = [
    bold(wrap(oneLine(title))),
    ...(subtitle === undefined ? [] : [wrap(oneLine(subtitle))]),
    ...facts.map((fact) => wrap(oneLine(`${fact.term}: ${fact.text}`))),
    '='.repeat(COLUMNS),
  ];
  return `${[top.join('\n'), ...sections.flatMap((section) => sectionBlocks(section, bold))].join('\n\n')}\n`;
}

function sectionBlocks(section: TextSection, bold: Bold): string[] {
  const { heading, paragraphs = [], items = [], numbered = false, boxes = false, table, notes = [], sections = [] } = section;
  const points = items.map((item, index) => itemText(item, numbered ? number(index, items.length) : boxes ? '  ☐ ' : '  – ', bold));
  // points with details need air between them
  const between = items.some(({ details = [] }) => details.length > 0) ? '\n\n' : '\n';
  return [
    ...(heading === undefined ? [] : [bold(wrap(oneLine(heading)))]),
    ...paragraphs.map((text) => wrap(oneLine(text))),
    ...(points.length > 0 ? [points.join(between)] : []),
    ...(table === undefined ? [] : [`${wrap(oneLine(table.caption))}\n\n${tableText(table)}`]),
    ...notes.map((text) => wrap(oneLine(text))),
    ...sections.flatMap((inner) => sectionBlocks(inner, bold)),
  ];
}

function itemText({ kind, text, details = [] }: TextItem, first: string, bold: Bold): string {
  const inner = details.map((detail) =>
    typeof detail === 'string' ? wrap(oneLine(detail), { first: '    – ' }) : wrap(oneLine(pair(detail)), { first: '    ' }),
  );
  if (kind === undefined) return [wrap(oneLine(text), { first }), ...inner].join('\n');
  return [bold(wrap(oneLine(kind), { first })), wrap(oneLine(text), { first: '    ' }), ...inner].join('\n');
}

const pair = ({ term, text }: TextPair): string => `${term} ${text}`;

/** `1.  `, so that ten and more stand under each other. */
function number(index: number, of: number): string {
  return `${String(index + 1).padStart(of > 9 ? 2 : 1)}. `.padEnd(4);
}
