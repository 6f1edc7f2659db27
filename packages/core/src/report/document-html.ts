import type { TextDocument, TextItem, TextPair, TextSection, TextTable } from '../wording/document.ts';
import { DOCUMENT_STYLE, DOCUMENT_STYLE_HASH } from './document-style.ts';
import { escapeHtml } from './escape-html.ts';

/** A picture in the document. */
export interface DocumentFigure {
  /** An `<svg>` element as `@netz-map/drawing` writes it. It goes into the page as it is: never one from elsewhere. */
  readonly svg: string;
  readonly caption: string;
}

export interface DocumentHtmlOptions {
  /** Shown behind the first section. */
  readonly figure?: DocumentFigure | undefined;
}

/** From so many sections on a list of them helps. */
const CONTENTS_FROM = 5;
/** More columns do not fit beside each other on a phone. */
const MOST_COLUMNS_ON_A_PHONE = 2;
/** HTML knows six levels of headings. */
const DEEPEST = 6;
/** A point with more lines below it may go on overleaf. */
const MOST_KEPT_TOGETHER = 6;
const CONTENTS = { de: 'Inhalt', 'de-einfach': 'Das steht hier', en: 'Contents' } as const;

/**
 * A document as one HTML page that needs nothing else: no script, font, picture or address outside; a strict content security policy in
 * itself; for the screen (light, dark, from 320 pixels on) and for A4. Every word of the document is escaped. Ends with a line feed.
 */
export function documentHtml(document: TextDocument, { figure }: DocumentHtmlOptions = {}): string {
  const { language, title, subtitle, facts = [], sections } = document;
  const [first, ...others] = sections;
  return `<!doctype html>
<html lang="${language === 'en' ? 'en' : 'de'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${DOCUMENT_STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${safe(title)}</title>
<style>${DOCUMENT_STYLE}</style>
</head>
<body>
${[
  '<header>',
  `<h1>${safe(title)}</h1>`,
  ...(subtitle === undefined ? [] : [`<p class="subtitle">${safe(subtitle)}</p>`]),
  ...(facts.length > 0 ? [`<dl>${facts.map(({ term, text }) => `<dt>${safe(term)}</dt><dd>${safe(text)}</dd>`).join('\n')}</dl>`] : []),
  '</header>',
  ...contents(document),
  '<main>',
  ...(first ? sectionLines(first, 2, anchor(0)) : []),
  ...(figure ? [`<figure>${figure.svg.trim()}<figcaption>${safe(figure.caption)}</figcaption></figure>`] : []),
  ...others.flatMap((section, index) => sectionLines(section, 2, anchor(index + 1))),
  '</main>',
].join('\n')}
</body>
</html>
`;
}

const anchor = (index: number): string => `teil-${index + 1}`;

function contents({ language, sections }: TextDocument): string[] {
  const named = sections.flatMap(({ heading }, index) => (heading === undefined ? [] : [{ heading, index }]));
  if (named.length < CONTENTS_FROM) return [];
  const entries = named.map(({ heading, index }) => `<li><a href="#${anchor(index)}">${safe(heading)}</a></li>`);
  return ['<nav aria-labelledby="inhalt">', `<h2 id="inhalt">${CONTENTS[language]}</h2>`, '<ol>', ...entries, '</ol>', '</nav>'];
}

function sectionLines(section: TextSection, level: number, id?: string): string[] {
  const { heading, card = false, paragraphs = [], items = [], numbered = false, boxes = false, table, notes = [], sections = [] } = section;
  const tag = `h${Math.min(level, DEEPEST)}`;
  const frame = card ? ' class="card"' : '';
  return [
    ...(heading === undefined
      ? [`<section${frame}>`]
      : [
          id === undefined ? `<section${frame}>` : `<section${frame} aria-labelledby="${id}">`,
          `<${tag}${id === undefined ? '' : ` id="${id}"`}>${safe(heading)}</${tag}>`,
        ]),
    ...paragraphs.map((text) => `<p>${safe(text)}</p>`),
    ...itemLines(items, numbered, boxes),
    ...(table === undefined ? [] : tableLines(table)),
    ...notes.map((text) => `<p class="note">${safe(text)}</p>`),
    ...runs(sections, isNarrow).flatMap((run) => {
      const lines = run.flatMap((inner) => sectionLines(inner, level + 1));
      return run.length > 1 ? ['<div class="beside">', ...lines, '</div>'] : lines;
    }),
    '</section>',
  ];
}

/** A section that is nothing but a table of a word and a number: two of them fit beside each other. */
function isNarrow({ heading, paragraphs = [], items = [], table, sections = [] }: TextSection): boolean {
  return heading === undefined && table?.columns.length === 2 && paragraphs.length + items.length + sections.length === 0;
}

/** Neighbours of the same sort together, the others one by one. */
function runs(sections: readonly TextSection[], same: (section: TextSection) => boolean): TextSection[][] {
  const all: TextSection[][] = [];
  for (const section of sections) {
    const last = all.at(-1);
    if (last && same(section) && same(last[0]!)) last.push(section);
    else all.push([section]);
  }
  return all;
}

function itemLines(items: readonly TextItem[], numbered: boolean, boxes: boolean): string[] {
  if (items.length === 0) return [];
  const tag = numbered ? 'ol' : 'ul';
  // a list of bare sentences stands closer than one of points with details
  const points = items.some(({ details = [] }) => details.length > 0);
  const look = points ? ' class="points"' : boxes ? ' class="boxes"' : '';
  return [`<${tag}${look}>`, ...items.map((item) => itemLine(item, points)), `</${tag}>`];
}

function itemLine({ kind, text, details = [] }: TextItem, points: boolean): string {
  const said = points ? `<span class="said">${safe(text)}</span>` : safe(text);
  const long = details.length > MOST_KEPT_TOGETHER ? ' class="long"' : '';
  const inner = details.map((detail) =>
    typeof detail === 'string' ? `<li>${safe(detail)}</li>` : `<li class="pair">${pair(detail)}</li>`,
  );
  return [
    `<li${long}>${kind === undefined ? '' : `<span class="kind">${safe(kind)}</span> `}${said}`,
    ...(inner.length > 0 ? ['<ul>', ...inner, '</ul>'] : []),
    '</li>',
  ].join('\n');
}

/** The roles are said again: a browser that shows rows as blocks no longer tells a screen reader that they are a table. */
function tableLines({ caption, columns, rows, numeric = [] }: TextTable): string[] {
  const cards = columns.length > MOST_COLUMNS_ON_A_PHONE;
  const role = (name: string): string => (cards ? ` role="${name}"` : '');
  const right = (index: number): string => (numeric.includes(index) ? ' class="n"' : '');
  const head = columns.map((column, index) => `<th scope="col"${role('columnheader')}${right(index)}>${safe(column)}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => {
      if (index === 0) return `<th scope="row"${role('rowheader')}${right(0)}>${safe(cell)}</th>`;
      const label = cards ? ` data-label="${safe(columns[index] ?? '')}"` : '';
      return `<td${role('cell')}${right(index)}${label}>${safe(cell)}</td>`;
    });
    return `<tr${role('row')}>${cells.join('')}</tr>`;
  });
  return [
    `<table${cards ? ' class="cards" role="table"' : ''}>`,
    `<caption>${safe(caption)}</caption>`,
    `<thead${role('rowgroup')}><tr${role('row')}>${head.join('')}</tr></thead>`,
    `<tbody${role('rowgroup')}>`,
    ...body,
    '</tbody>',
    '</table>',
  ];
}

/** An address of another kind than of the web leads nowhere: `javascript:` would be one. */
function pair({ term, text, link }: TextPair): string {
  const leads = link !== undefined && /^https?:\/\//i.test(link);
  return `<b>${safe(term)}</b> ${leads ? `<a href="${escapeHtml(link)}" rel="noreferrer">${safe(text)}</a>` : safe(text)}`;
}

/** What must not be parted at the end of a line: a number and its sign, the day and the month. */
function safe(text: string): string {
  return escapeHtml(text.trim())
    .replace(/(\d) (?=%|€)/g, '$1\u00a0')
    .replace(/(?:(\d\.) )?(\p{Lu}\p{Ll}+) (?=(?:19|20)\d\d\b)/gu, (_, day: string | undefined, month: string) =>
      day === undefined ? `${month}\u00a0` : `${day}\u00a0${month}\u00a0`,
    );
}
