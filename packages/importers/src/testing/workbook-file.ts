import { zipFile, type ZipPart } from './zip-file.ts';

const OOXML = 'http://schemas.openxmlformats.org';
const TYPES = `${OOXML}/officeDocument/2006/relationships`;
const MAIN = `${OOXML}/spreadsheetml/2006/main`;

/** A sheet: rows of values, or the XML inside `<sheetData>`. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | undefined)[])[] | string;
  readonly state?: 'hidden' | 'veryHidden';
  /** XML before and behind the rows. */
  readonly before?: string;
  readonly behind?: string;
}

/** What a workbook may hold beside its sheets. */
export interface BookContent {
  readonly strings?: string;
  /** Codes of number formats; cells use them as styles 1, 2, … */
  readonly formats?: readonly string[];
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string;
  readonly parts?: readonly ZipPart[];
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Rows of values as XML, texts inside the cells. */
export function rowsXml(rows: readonly (readonly (string | number | undefined)[])[]): string {
  const cell = (value: string | number | undefined, column: number, row: number): string => {
    const place = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (value === undefined) return '';
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
  };
  return rows
    .map((values, row) => `<row r="${row + 1}">${values.map((value, column) => cell(value, column, row)).join('')}</row>`)
    .join('');
}

/** A workbook as Excel lays it out. */
export function workbookFile(sheets: readonly SheetContent[], book: BookContent = {}): Uint8Array {
  return zipFile([...workbookParts(sheets, book), ...(book.parts ?? [])]);
}

/** The parts of {@link workbookFile}. */
export function workbookParts(sheets: readonly SheetContent[], { strings, formats = [], properties = '' }: BookContent = {}): ZipPart[] {
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${target}"/>`;
  const relationships = (xml: string): string => `<Relationships xmlns="${OOXML}/package/2006/relationships">${xml}</Relationships>`;
  // stored, because packing is slow and has its own tests
  const part = (name: string, xml: string): ZipPart => ({ name, method: 0, content: `<?xml version="1.0" encoding="UTF-8"?>\n${xml}` });
  const list = sheets.map(({ name, state }, i) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escape(name)}" sheetId="${i + 1}"${hidden} r:id="rId${i + 1}"/>`;
  });
  const codes = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(code)}"/>`);
  const styles = formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`);
  return [
    part('[Content_Types].xml', `<Types xmlns="${OOXML}/package/2006/content-types"/>`),
    part('_rels/.rels', relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml'))),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><workbookPr ${properties}/><sheets>${list.join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relationships(
        sheets.map((_, i) => relationship(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
          relationship('rIdS', 'styles', 'styles.xml') +
          relationship('rIdT', 'sharedStrings', 'sharedStrings.xml'),
      ),
    ),
    part(
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>` +
        `<cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    ),
    part('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${strings ?? ''}</sst>`),
    ...sheets.map(({ rows, before = '', behind = '' }, i) => {
      const data = typeof rows === 'string' ? rows : rowsXml(rows);
      return part(
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${behind}</worksheet>`,
      );
    }),
  ];
}
