import type { FileTask } from '../file-task.ts';
import type { XmlHandler } from '../xml/xml-reader.ts';
import { columnLetters } from '../table/column-letters.ts';
import { MOST_ROWS, parseReference } from './cell-reference.ts';
import { type CellProblem, cellText, type SharedContent } from './cell-text.ts';
import type { SheetRows } from './sheet-rows.ts';

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
    // some programs write an inline text a second time as the value
    else if (element === 'v') this.#inValue = this.#type !== 'inlineStr' || this.#raw === '';
    else if (element === 'is') this.#raw = '';
    else if (element === 't') this.#inValue = !this.#inAid;
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
      const text = this.#text(this.#type, this.#raw, this.#style);
      if (text === '' || !this.#rows.isInside(column)) return;
      this.#isFilled = true;
      while (this.#cells.length < column) this.#cells.push('');
      if ((this.#cells[column] ?? '') === '') this.#cells[column] = text;
      else if (this.#cells[column] !== text) this.#report('part-not-read', text);
    }
  }

  #text(type: string, raw: string, style: string): string {
    return cellText(type, raw, style, this.#shared, (code, value) => this.#report(code, value));
  }

  #report(code: CellProblem | 'part-not-read', value?: string): void {
    const { file, problems } = this.#task;
    const place = { file, sheet: this.#sheet, row: this.#row, column: columnLetters(this.#column) };
    problems.add({ code, severity: 'warning', ...place, ...(value === undefined ? {} : { value }) });
  }
}
