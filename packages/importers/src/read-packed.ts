import { type FileContent, type FileTask, refuse, type Steps } from './file-task.ts';
import type { RawTable } from './table/raw-table.ts';
import { cleanText } from './text/clean-text.ts';
import { findDocument } from './xlsx/find-document.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';
import { reportXmlFailure } from './xml/read-xml.ts';
import { XmlFailure } from './xml/xml-reader.ts';
import { Zip } from './zip/zip.ts';
import { ZipFailure } from './zip/zip-failure.ts';

/** How a file is read on its own; given by who reads files, because that in turn reads packed ones. */
type ReadOne = (bytes: Uint8Array, task: FileTask) => Steps<FileContent>;

/** The parts of a package of files that may hold data. */
const DATA = /\.(csv|tsv|tab|txt|json|gexf|graphml|dl|net|paj)$/i;
/** What describes the data, and what operating systems add. */
const NO_DATA = /(^|\/)(__MACOSX\/|\.|(readme|license|lizenz|liesmich|changelog)[^/]*$|datapackage\.json$)/i;

/**
 * Reads a packed file: an Excel workbook, or a package of files, each of which is read as if it had come alone, under its name in the
 * package. Packages in packages are not opened.
 */
export function* readPacked(bytes: Uint8Array, task: FileTask, readOne: ReadOne): Steps<FileContent> {
  try {
    const zip = new Zip(bytes, task.limits);
    for (const name of zip.doubles) passOver(name, task);
    if (zip.names.length === 0) return refuse(task, 'file-empty');
    const found = yield* findDocument(zip, task.limits.xmlDepth);
    if (found === undefined) return yield* readFilesIn(zip, task, readOne);
    if (found.part === undefined) return refuse(task, 'unsupported-format', { value: found.format });
    return yield* readWorkbook(zip, found.part, task);
  } catch (error) {
    if (error instanceof XmlFailure) return error.code === 'xml-syntax' ? refuse(task, 'zip-corrupt') : reportXmlFailure(error, task);
    if (!(error instanceof ZipFailure)) throw error;
    const { code, detail } = error;
    return refuse(task, code, detail === undefined ? {} : code === 'zip-limit' ? { hint: detail } : { value: detail });
  }
}

function* readFilesIn(zip: Zip, task: FileTask, readOne: ReadOne): Steps<FileContent> {
  const names = zip.names.filter((name) => DATA.test(name) && !NO_DATA.test(name));
  if (names.length === 0) return refuse(task, 'unsupported-format', { value: 'ZIP' });
  for (const name of zip.names) if (!names.includes(name)) passOver(name, task);
  const tables: RawTable[] = [];
  let network: FileContent['network'];
  for (const name of names) {
    const bytes = yield* zip.bytes(name);
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
      passOver(name, task);
      continue;
    }
    const content = yield* readOne(bytes, { ...task, file: cleanText(name), role: names.length === 1 ? task.role : undefined });
    tables.push(...content.tables);
    if (network && content.network) task.problems.add({ code: 'table-not-used', severity: 'warning', file: cleanText(name) });
    else network ??= content.network;
  }
  return { network, tables };
}

function passOver(name: string, { file, problems }: FileTask): void {
  problems.add({ code: 'part-not-read', severity: 'note', file, value: cleanText(name) });
}
