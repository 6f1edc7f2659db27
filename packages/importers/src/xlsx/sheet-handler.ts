import type { FileTask } from '../file-task.ts';
import { unguardFormula } from '../writing/formula-guard.ts';
import type { XmlHandler } from '../xml/xml-reader.ts';
import { columnLetters } from '../table/column-letters.ts';
import { ZipFailure } from '../zip/zip-failure.ts';
import { MOST_ROWS, parseReference } from './cell-reference.ts';
import type { NumberFormat } from './number-format.ts';
import type { SheetRows } from './sheet-rows.ts';
import { showNumber } from './show-number.ts';
import { unescapeText } from './unescape-text.ts';

/** What the sheets of a workbook share. */
export interface SharedContent {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
  /** How many characters may still come of shared texts: a text of one place can be named in a million cells. */
  charactersLeft: number;
}

const NUMBER: NumberFormat = { kind: 'number' };
const isTrue = (value: string): boolean => value === '1' || value === 'true';

/** Turns the XML of one sheet into rows of text: what a person sees in each cell, formulas by their last result. */
export class SheetHandler implements XmlHandler {
  readonly #task: FileTask;
  readonly #sheet: string;
  readonly #shared: SharedContent;
  readonly #rows: SheetRows;
  /** Attributes outside of the cells; those of rows and cells have their own places, because there are so many. */
  readonly #attributes = new Map<string, string>();
  #r = '';
  #s = '';
  #t = '';
  #inData = false;
  #inValue = false;
  #inAid = false;
  #row = 0;
  #isHiddenRow = false;
  #cells: string[] = [];
  #isFilled = false;
  #column = -1;
  #type = '';
  #style = '';
  #raw = '';
  #hasFormula = false;

  constructor(task: FileTask, sheet: string, shared: SharedContent, rows: SheetRows) {
    this.#task = task;
    this.#sheet = sheet;
    this.#shared = shared;
    this.#rows = rows;
  }

  attribute(name: string, value: string): void {
    if (name === 'r') this.#r = value;
    else if (name === 's') this.#s = value;
    else if (name === 't') this.#t = value;
    else this.#attributes.set(name, value);
  }

  open(element: string): void {
    if (!this.#inData) this.#openOutside(element);
    else if (element === 'c') this.#openCell();
    else if (element === 'v' || element === 't') this.#inValue = !this.#inAid;
    else if (element === 'f') this.#hasFormula = true;
    else if (element === 'row') this.#openRow();
    else if (element === 'rPh') this.#inAid = true;
    this.#r = this.#s = this.#t = '';
    if (this.#attributes.size > 0) this.#attributes.clear();
  }

  text(piece: string): void {
    if (this.#inValue) this.#raw += piece;
  }

  close(element: string): void {
    if (!this.#inData) return;
    if (element === 'v' || element === 't') this.#inValue = false;
    else if (element === 'c') this.#closeCell();
    else if (element === 'row') this.#closeRow();
    else if (element === 'rPh') this.#inAid = false;
    else if (element === 'sheetData') this.#inData = false;
  }

  #attribute(name: string): string {
    return this.#attributes.get(name) ?? '';
  }

  #openOutside(element: string): void {
    if (element === 'sheetData') this.#inData = true;
    else if (element === 'mergeCell') this.#rows.merge(this.#attribute('ref'));
    else if (element === 'col' && (isTrue(this.#attribute('hidden')) || Number(this.#attributes.get('width') ?? 1) === 0)) {
      this.#rows.hideColumns(Number(this.#attribute('min')), Number(this.#attribute('max')));
    }
  }

  #openRow(): void {
    const number = Number(this.#r);
    this.#row = Number.isInteger(number) && number > 0 ? number : this.#row + 1;
    this.#isHiddenRow = isTrue(this.#attribute('hidden')) || Number(this.#attributes.get('ht') ?? 1) === 0;
    this.#cells = [];
    this.#isFilled = false;
    this.#column = -1;
  }

  #closeRow(): void {
    if (this.#isFilled && this.#isSkipped()) this.#rows.addUnread(this.#row, this.#isHiddenRow);
    else if (this.#isFilled) this.#rows.add(this.#row, this.#cells);
  }

  #isSkipped(): boolean {
    return this.#isHiddenRow || this.#rows.isFull || this.#row > MOST_ROWS;
  }

  #openCell(): void {
    this.#column = parseReference(this.#r)?.column ?? this.#column + 1;
    this.#type = this.#t;
    this.#style = this.#s;
    this.#raw = '';
    this.#hasFormula = false;
  }

  #closeCell(): void {
    const column = this.#column;
    if (this.#raw === '' && !this.#hasFormula) return;
    if (this.#isSkipped()) this.#isFilled ||= this.#raw !== '';
    else if (!this.#rows.isHidden(column)) {
      const text = this.#textOfCell();
      if (text === '' || !this.#rows.isInside(column)) return;
      this.#isFilled = true;
      while (this.#cells.length < column) this.#cells.push('');
      if ((this.#cells[column] ?? '') === '') this.#cells[column] = text;
      else if (this.#cells[column] !== text) this.#report('part-not-read', text);
    }
  }

  #textOfCell(): string {
    const raw = this.#raw;
    switch (this.#type) {
      case 's':
        return unguardFormula(this.#sharedText(raw));
      case 'str':
      case 'inlineStr':
        return unguardFormula(unescapeText(raw));
      case 'b':
        return raw === '' ? '' : isTrue(raw) ? 'ja' : 'nein';
      case 'd':
        return raw.replace(/^(\d{4}-\d{2}-\d{2})T[^]*$/, '$1');
      case 'e':
        this.#report('cell-error', raw);
        return '';
      default:
        if (raw !== '') return showNumber(raw, this.#shared.formats[Number(this.#style)] ?? NUMBER, this.#shared.from1904);
        this.#report('formula-without-value');
        return '';
    }
  }

  #sharedText(raw: string): string {
    const text = raw === '' ? '' : this.#shared.strings[Number(raw)];
    if (text === undefined) this.#report('cell-error', raw);
    this.#shared.charactersLeft -= Math.min(text?.length ?? 0, this.#task.limits.cellCharacters);
    if (this.#shared.charactersLeft < 0) throw new ZipFailure('zip-limit', String(this.#task.limits.unzippedBytes));
    return text ?? '';
  }

  #report(code: 'cell-error' | 'formula-without-value' | 'part-not-read', value?: string): void {
    const { file, problems } = this.#task;
    const place = { file, sheet: this.#sheet, row: this.#row, column: columnLetters(this.#column) };
    problems.add({ code, severity: 'warning', ...place, ...(value === undefined ? {} : { value }) });
  }
}
