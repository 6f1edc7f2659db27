import type { Steps } from '../file-task.ts';
import type { Zip } from '../zip/zip.ts';
import { readRelationships } from './relationships.ts';

/** What a packed file is, by its main part. `part` is the list of sheets, for a workbook that can be read. */
export type FoundDocument = { readonly format: 'XLSX'; readonly part: string } | { readonly format: string; readonly part?: undefined };

/** Main parts of documents that are no workbook of XML. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/workbook\.bin$/i, 'XLSB'],
  [/^word\//i, 'DOCX'],
  [/^ppt\//i, 'PPTX'],
  [/^Index\/.*\.iwa$|^Index\.zip$/i, 'Numbers'],
];

/** What the first bytes of the part `mimetype` say, in OpenDocument files and their kin. */
const MIME_TYPES: readonly (readonly [string, string])[] = [
  ['application/vnd.oasis.opendocument.spreadsheet', 'ODS'],
  ['application/vnd.oasis.opendocument.text', 'ODT'],
  ['application/vnd.oasis.opendocument', 'ODF'],
  ['application/epub', 'EPUB'],
];

/**
 * Tells what kind of document a packed file is: by what it names as its main part, else by the parts that are there.
 *
 * @returns `undefined` for a mere package of files
 * @throws ZipFailure, XmlFailure
 */
export function* findDocument(zip: Zip, xmlDepth: number): Steps<FoundDocument | undefined> {
  const named = [...(yield* readRelationships(zip, '', xmlDepth)).values()].find(({ kind }) => kind === 'officedocument')?.part;
  const main = named !== undefined && zip.has(named) ? [named] : zip.names;
  for (const [pattern, format] of OTHERS) if (main.some((name) => pattern.test(name))) return { format };
  if (named !== undefined && zip.has(named)) return { format: 'XLSX', part: named };
  const usual = zip.names.find((name) => /(^|\/)workbook\.xml$/i.test(name));
  if (usual !== undefined) return { format: 'XLSX', part: usual };
  if (zip.has('[Content_Types].xml')) return { format: 'ZIP' };
  if (!zip.has('mimetype')) return undefined;
  const type = new TextDecoder('utf-8').decode(yield* zip.bytes('mimetype'));
  const format = MIME_TYPES.find(([start]) => type.startsWith(start))?.[1];
  return format === undefined ? undefined : { format };
}
