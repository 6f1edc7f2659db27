import type { Steps } from '../file-task.ts';
import type { Zip } from '../zip/zip.ts';
import { readPart } from './read-part.ts';
import { readRelationships } from './relationships.ts';

/** One sheet as the workbook lists it. */
export interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The part it is in; `undefined` for a sheet that is only a chart, a dialogue or an old macro. */
  readonly part: string | undefined;
}

/** What the workbook says about itself. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  /** Days are counted from 1904 instead of 1900: old files from a Mac. */
  readonly from1904: boolean;
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

/**
 * Reads the list of sheets.
 *
 * @param part the part with the list, often `xl/workbook.xml`
 * @throws ZipFailure, XmlFailure
 */
export function* readBook(zip: Zip, part: string, xmlDepth: number): Steps<Book> {
  const relationships = yield* readRelationships(zip, part, xmlDepth);
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const sheets: BookSheet[] = [];
  let from1904 = false;
  const handler = {
    open(element: string, attributes: ReadonlyMap<string, string>): void {
      if (element === 'workbookPr') from1904 = isTrue(attributes.get('date1904'));
      if (element !== 'sheet') return;
      const state = attributes.get('state') ?? 'visible';
      const found = relationships.get(attributes.get('id') ?? '');
      // without the list of references the usual name is the best guess
      const guess = relationships.size === 0 ? `${folder}worksheets/sheet${sheets.length + 1}.xml` : undefined;
      sheets.push({
        name: attributes.get('name') ?? String(sheets.length + 1),
        hidden: state !== 'visible',
        part: found === undefined ? guess : found.kind === 'worksheet' ? found.part : undefined,
      });
    },
    close(): void {},
  };
  yield* readPart(zip, part, handler, xmlDepth);
  const partOf = (kind: string): string | undefined => {
    const found = [...relationships.values()].find((one) => one.kind === kind)?.part;
    return found !== undefined && zip.has(found) ? found : undefined;
  };
  return { sheets, from1904, strings: partOf('sharedstrings'), styles: partOf('styles') };
}
