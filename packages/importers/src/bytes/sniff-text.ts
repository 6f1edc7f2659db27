/** What the first element of a file says it is. */
const ROOTS: ReadonlyMap<string, string> = new Map([
  ['gexf', 'GEXF'],
  ['graphml', 'GraphML'],
  ['svg', 'SVG'],
  ['kml', 'KML'],
  // what Excel called "XML-Kalkulationstabelle 2003"
  ['workbook', 'XLS'],
  ['html', 'HTML'],
  ['head', 'HTML'],
  ['body', 'HTML'],
]);
/** The name of an element without its prefix. */
const ELEMENT = /<(?:[\w.-]{1,40}:)?([a-z][\w-]{0,40})(?=[\s>/])/iy;
const DOCTYPE = /<!doctype\s+(?:[\w.-]{1,40}:)?([\w-]{1,40})/iy;
/** Where a DOCTYPE hides the first element, because its entities hold whatever they like. */
const NETWORK = /<(?:[\w.-]{1,40}:)?(gexf|graphml)(?=[\s>/])/i;

/**
 * Tells from the beginning of a text that it is a web page or an XML file instead of a table: by the first element, whatever its prefix and
 * whatever comments, instructions and DOCTYPE stand before it.
 *
 * @returns `HTML`, the name of the XML format, or `undefined` for anything else. Complexity: linear in what stands before the first element.
 */
export function markupFormat(text: string): string | undefined {
  let at = skipSpace(text, text.startsWith('\ufeff') ? 1 : 0);
  if (text[at] !== '<') return undefined;
  let isXml = false;
  let doctype: string | undefined;
  for (let end: number | undefined; ; at = skipSpace(text, end)) {
    const start = text.slice(at, at + 9).toLowerCase();
    if (start.startsWith('<?')) isXml = true;
    if (start === '<!doctype') doctype = match(DOCTYPE, text, at) ?? '';
    if (start.startsWith('<?')) end = after(text, '?>', at);
    else if (start.startsWith('<!--')) end = after(text, '-->', at);
    else if (start === '<!doctype') end = afterDoctype(text, at);
    else break;
    if (end === undefined) break;
  }
  const root = match(ELEMENT, text, at) ?? '';
  if (ROOTS.has(root)) return ROOTS.get(root);
  if (doctype === undefined) return isXml ? 'XML' : undefined;
  return ROOTS.get(doctype) ?? ROOTS.get(NETWORK.exec(text)?.[1]?.toLowerCase() ?? '') ?? 'XML';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at]!.trim() === '') at += 1;
  return at;
}

function after(text: string, sign: string, from: number): number | undefined {
  const found = text.indexOf(sign, from);
  return found === -1 ? undefined : found + sign.length;
}

/** A DOCTYPE may have a list of declarations in brackets. */
function afterDoctype(text: string, from: number): number | undefined {
  const end = after(text, '>', from);
  const list = text.indexOf('[', from);
  if (end === undefined || list === -1 || list > end) return end;
  const closing = /\]\s{0,100}>/g;
  closing.lastIndex = list;
  const found = closing.exec(text);
  return found ? found.index + found[0].length : undefined;
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1]?.toLowerCase();
}

/** Two old formats in which spreadsheets exchange tables; as lines with delimiters they would be nonsense. */
const DIF = /^TABLE\r?\n0,1\r?\n"/;
const SYLK = /^ID;P[A-Z0-9]{0,20}(?:;[A-Z]{0,9}){0,3}\r?\n[BCFOP];[A-Z]/;

/** Formats of spreadsheets that are text, by how they begin. Complexity: constant. */
export function spreadsheetText(text: string): 'DIF' | 'SYLK' | undefined {
  return DIF.test(text) ? 'DIF' : SYLK.test(text) ? 'SYLK' : undefined;
}
