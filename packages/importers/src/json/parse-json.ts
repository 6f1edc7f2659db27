import { type FileTask, refuse, type Steps } from '../file-task.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { locateError } from './locate-error.ts';
import { isTooDeep } from './scan-depth.ts';

/** Ids of many digits are numbers in some files; read as numbers, two of them could become one. */
const LONG_NUMBER = /-?\d{16,}(?![\d.eE])/y;
const LONG = /\d{16}/;

/**
 * Parses a JSON text, or one object a line as data bases write it. Whatever is wrong is reported with line and character.
 *
 * @returns `undefined` after a report. Complexity: linear.
 */
export function* parseJson(text: string, task: FileTask): Steps<{ readonly content: unknown } | undefined> {
  const { limits } = task;
  if (isTooDeep(text, limits.jsonDepth)) {
    refuse(task, 'json-too-deep', { hint: String(limits.jsonDepth) });
    return undefined;
  }
  yield;
  const exact = LONG.test(text) ? quoteLongNumbers(text) : text;
  let content: unknown;
  try {
    content = JSON.parse(exact);
  } catch {
    return parseLines(exact, task) ?? reportSyntax(text, task);
  }
  yield;
  for (const { key, path } of duplicateKeys(exact))
    task.problems.add({ code: 'duplicate-key', severity: 'warning', file: task.file, path: path || '/', value: key });
  return { content };
}

function reportSyntax(text: string, task: FileTask): undefined {
  const error = locateError(text);
  const place = error ? { row: error.line, column: String(error.character), value: error.found } : {};
  refuse(task, 'json-syntax', { ...place, ...(error?.cause === 'trailing-comma' ? { hint: error.cause } : {}) });
}

/** One object a line, if the first line is one and there are others. A line that is broken stops neither those before nor those after it. */
function parseLines(text: string, task: FileTask): { readonly content: unknown[] } | undefined {
  const content: unknown[] = [];
  const broken: number[] = [];
  let row = 0;
  let filled = 0;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, end).trim();
    start = end + 1;
    row += 1;
    if (line === '') continue;
    filled += 1;
    try {
      const value: unknown = JSON.parse(line);
      if (filled === 1 && (typeof value !== 'object' || value === null)) return undefined;
      content.push(value);
    } catch {
      if (filled === 1) return undefined;
      const error = locateError(line);
      task.problems.add({
        code: 'json-syntax',
        severity: 'error',
        file: task.file,
        row,
        ...(error ? { column: String(error.character), value: error.found } : {}),
      });
      broken.push(row);
    }
  }
  return filled > 1 ? { content } : undefined;
}

/** Puts whole numbers with more digits than a number can keep in quotation marks. */
function quoteLongNumbers(text: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 34) {
      for (i += 1; i < text.length && text.charCodeAt(i) !== 34; i++) if (text.charCodeAt(i) === 92) i += 1;
    } else if (unit === 45 || (unit >= 48 && unit <= 57)) {
      LONG_NUMBER.lastIndex = i;
      const long = LONG_NUMBER.exec(text)?.[0];
      if (long !== undefined) {
        parts.push(text.slice(kept, i), '"', long, '"');
        kept = i + long.length;
      }
      while (i + 1 < text.length && /[\d.eE+-]/.test(text[i + 1]!)) i += 1;
    }
  }
  parts.push(text.slice(kept));
  return parts.join('');
}
