import { decode } from './bytes/decode.ts';
import { repairMojibake } from './bytes/repair-mojibake.ts';
import { sniff } from './bytes/sniff.ts';
import { markupFormat, spreadsheetText } from './bytes/sniff-text.ts';
import { readCsv } from './csv/read-csv.ts';
import { type FileContent, type FileTask, refuse, type Steps } from './file-task.ts';
import { readDl } from './graphs/read-dl.ts';
import { readGexf } from './graphs/read-gexf.ts';
import { readGraphMl } from './graphs/read-graphml.ts';
import { readPajek } from './graphs/read-pajek.ts';
import { foreignGraphText, graphTextFormat } from './graphs/sniff-graph-text.ts';
import { readJson } from './json/read-json.ts';
import { isJson } from './json/sniff-json.ts';
import { readPacked } from './read-packed.ts';
import { refuseCompound } from './xlsx/refuse-compound.ts';

/**
 * Reads one file by what is in it; its name decides only between JSON that is none and a table. Whatever cannot be used is reported.
 */
export function* readFile(bytes: Uint8Array, task: FileTask): Steps<FileContent> {
  const { file, limits, problems } = task;
  if (bytes.length > limits.fileBytes)
    return refuse(task, 'file-too-large', { value: String(bytes.length), hint: String(limits.fileBytes) });
  const sniffed = sniff(bytes);
  if (sniffed.kind === 'empty') return refuse(task, 'file-empty');
  if (sniffed.kind === 'binary') return refuse(task, 'file-unreadable');
  if (sniffed.kind === 'foreign') {
    if (sniffed.format === 'XLSX' || sniffed.format === 'ZIP') return yield* readPacked(bytes, task, readFile);
    if (sniffed.format === 'XLS') return refuseCompound(bytes, task);
    return refuse(task, 'unsupported-format', { value: sniffed.format });
  }
  const decoded = decode(bytes, sniffed);
  const markup = markupFormat(decoded.text);
  if (markup === 'HTML') return refuse(task, 'html-instead-of-data');
  if (decoded.guessed !== undefined) problems.add({ code: 'encoding-guessed', severity: 'note', file, hint: decoded.guessed });
  const repaired = repairMojibake(decoded.text);
  if (repaired) problems.add({ code: 'garbled-text', severity: 'warning', file, value: repaired.before, hint: repaired.after });
  return yield* readText(repaired?.text ?? decoded.text, markup, task);
}

function* readText(text: string, markup: string | undefined, task: FileTask): Steps<FileContent> {
  if (markup === 'GEXF') return yield* readGexf(text, task);
  if (markup === 'GraphML') return yield* readGraphMl(text, task);
  if (markup !== undefined) return refuse(task, 'unsupported-format', { value: markup });
  const graph = graphTextFormat(text);
  if (graph === 'DL') return yield* readDl(text, task);
  if (graph === 'Pajek') return yield* readPajek(text, task);
  const foreign = foreignGraphText(text) ?? spreadsheetText(text);
  if (foreign !== undefined) return refuse(task, 'unsupported-format', { value: foreign });
  if (isJson(task.file, text)) return yield* readJson(text, task);
  return { tables: [yield* readCsv(text, task)] };
}
