import type { Steps } from '../file-task.ts';
import type { Zip } from '../zip/zip.ts';
import { builtInFormat, type NumberFormat, parseFormat } from './number-format.ts';
import { readPart } from './read-part.ts';

/**
 * Reads how the cells of each style show their numbers; nothing else of the looks matters.
 *
 * @returns formats in the order in which cells name them
 * @throws ZipFailure, XmlFailure
 */
export function* readStyles(zip: Zip, part: string, xmlDepth: number): Steps<readonly NumberFormat[]> {
  const custom = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  const handler = {
    open(element: string, attributes: ReadonlyMap<string, string>): void {
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (element === 'cellXfs') inCells = true;
      else if (element === 'numFmt') custom.set(id, parseFormat(attributes.get('formatCode') ?? ''));
      else if (element === 'xf' && inCells) formats.push(custom.get(id) ?? builtInFormat(id));
    },
    close(element: string): void {
      if (element === 'cellXfs') inCells = false;
    },
  };
  yield* readPart(zip, part, handler, xmlDepth);
  return formats;
}
