import { escapeXml } from '../../xml/escape-xml.ts';
import { columnLetters } from '../../table/column-letters.ts';
import { cellText } from '../cells-of.ts';
import type { Cell } from '../field-cells.ts';
import { guardFormula } from '../../cells/formula-guard.ts';
import { excelDay } from './excel-day.ts';
import { columnWidths, headingHeight, rowHeight } from './sheet-measures.ts';
import type { SharedTexts } from './shared-texts.ts';
import { type PlannedColumn, type SheetPlan, SPARE_ROWS } from './sheet-plan.ts';
import { STYLE } from './styles-xml.ts';

/**
 * One sheet as XML: headings that stay in view and are repeated on every printed page, rows, filters, lists to choose from and notes.
 * Days and numbers are real ones; no text is ever a formula.
 *
 * @param isFirst whether it is the sheet that is seen at first
 * @remarks Complexity: linear in the cells.
 */
export function sheetXml(plan: SheetPlan, texts: SharedTexts, isFirst: boolean): string {
  const { columns, rows } = plan;
  const widths = columnWidths(plan);
  const last = columnLetters(Math.max(0, columns.length - 1));
  const heading = columns.map(({ heading: text }, i) => textCell(`${columnLetters(i)}1`, STYLE.heading, text, texts)).join('');
  const body = rows.map((cells, r) => {
    const written = cells.map((cell, i) => (cell === undefined ? '' : cellXml(`${columnLetters(i)}${r + 2}`, cell, texts))).join('');
    return `<row r="${r + 2}"${heightXml(rowHeight(cells, widths))}>${written}</row>`;
  });
  const view = `<sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${last}${rows.length + 1}"/><sheetViews>${view}</sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    `<cols>${columns.map((column, i) => columnXml(column, i, widths[i]!)).join('')}</cols>`,
    `<sheetData><row r="1"${heightXml(headingHeight(columns, widths))}>${heading}</row>${body.join('')}</sheetData>`,
    plan.isTable ? `<autoFilter ref="A1:${last}${rows.length + 1}"/>` : '',
    validationsXml(columns, rows.length),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    // "007" in a column of texts is meant so
    `<ignoredErrors><ignoredError sqref="A1:${last}${rows.length + 1}" numberStoredAsText="1" twoDigitTextYear="1"/></ignoredErrors></worksheet>`,
  ].join('');
}

function cellXml(place: string, cell: Cell, texts: SharedTexts): string {
  if (typeof cell === 'number') return `<c r="${place}" s="${STYLE.number}"><v>${cell}</v></c>`;
  if (typeof cell !== 'string' && 'day' in cell) {
    const day = excelDay(cell.day);
    if (day !== undefined) return `<c r="${place}" s="${cell.day.length > 7 ? STYLE.day : STYLE.month}"><v>${day}</v></c>`;
  }
  return textCell(place, STYLE.text, cellText(cell, ','), texts);
}

const textCell = (place: string, style: number, text: string, texts: SharedTexts): string =>
  `<c r="${place}" s="${style}" t="s"><v>${texts.placeOf(guardFormula(text))}</v></c>`;

function columnXml({ isText }: PlannedColumn, index: number, width: number): string {
  const style = isText ? ` style="${STYLE.text}"` : '';
  return `<col min="${index + 1}" max="${index + 1}" width="${width}"${style} customWidth="1"/>`;
}

const heightXml = (height: number | undefined): string => (height === undefined ? '' : ` ht="${height}" customHeight="1"`);

function validationsXml(columns: readonly PlannedColumn[], rows: number): string {
  const all = columns.flatMap(({ heading, choices, isClosed, note }, i) => {
    if (!choices && !note) return [];
    const letter = columnLetters(i);
    const list = choices && ('range' in choices ? choices.range : `"${choices.words.join(',')}"`);
    const attributes = [
      list === undefined ? '' : ' type="list"',
      ' errorStyle="warning" allowBlank="1"',
      note ? ` showInputMessage="1" promptTitle="${escapeXml(heading.slice(0, 32))}" prompt="${escapeXml(note.slice(0, 255))}"` : '',
      isClosed ? ' showErrorMessage="1"' : '',
    ];
    const formula = list === undefined ? '' : `<formula1>${escapeXml(list)}</formula1>`;
    return [`<dataValidation${attributes.join('')} sqref="${letter}2:${letter}${rows + SPARE_ROWS}">${formula}</dataValidation>`];
  });
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}
