import { decode } from './bytes/decode.ts';
import { sniff } from './bytes/sniff.ts';
import { markupFormat } from './bytes/sniff-text.ts';
import { graphTextFormat } from './graphs/sniff-graph-text.ts';
import { isJson } from './json/sniff-json.ts';
import type { InputFile } from './read-options.ts';

/** What a file is by its content; `table` is CSV, TSV or pasted text, `package` a ZIP file of others. */
export type FileFormat = 'table' | 'workbook' | 'package' | 'json' | 'gexf' | 'graphml' | 'dl' | 'pajek';

/** As many bytes are looked at. */
const BEGINNING = 4096;

/**
 * What a file is taken for, to be told to people; `undefined` for what is not read. Complexity: constant.
 */
export function formatOf({ name, bytes }: InputFile): FileFormat | undefined {
  const beginning = bytes.subarray(0, BEGINNING);
  const sniffed = sniff(beginning);
  if (sniffed.kind === 'foreign') return sniffed.format === 'XLSX' || sniffed.format === 'ZIP' ? packedFormat(bytes) : undefined;
  if (sniffed.kind !== 'text') return undefined;
  const { text } = decode(beginning, sniffed);
  const markup = markupFormat(text);
  if (markup !== undefined) return markup === 'GEXF' ? 'gexf' : markup === 'GraphML' ? 'graphml' : undefined;
  const graph = graphTextFormat(text);
  if (graph !== undefined) return graph === 'DL' ? 'dl' : 'pajek';
  return isJson(name, text) ? 'json' : 'table';
}

/** A workbook lists its parts by names that no other file has; they stand readable at the end. */
function packedFormat(bytes: Uint8Array): FileFormat {
  const names = String.fromCharCode(...bytes.subarray(0, BEGINNING), ...bytes.subarray(-BEGINNING));
  return /\[Content_Types\]\.xml|xl\/workbook/.test(names) ? 'workbook' : 'package';
}
