import { expectation, type Network } from '@netz-map/core';
import { writeCsv } from './write-csv.ts';
import { writeGephi } from './write-gephi.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphMl } from './write-graphml.ts';
import { writeHsds } from './write-hsds.ts';
import { writeJson } from './write-json.ts';
import { writeKumu } from './write-kumu.ts';
import type { ExportFormat, Written } from './written.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

const WRITERS: Readonly<Record<ExportFormat, (network: Network) => Written>> = {
  csv: writeCsv,
  xlsx: writeXlsx,
  json: writeJson,
  gexf: writeGexf,
  graphml: writeGraphMl,
  kumu: writeKumu,
  hsds: writeHsds,
  gephi: writeGephi,
};

/** The formats that {@link writeFiles} knows. */
export const EXPORT_FORMATS: readonly ExportFormat[] = Object.freeze(Object.keys(WRITERS) as ExportFormat[]);

/**
 * Writes a network as files of one format. What they carry comes back unchanged from `readFiles`; what the format has no place for is
 * counted in `losses`. The same network gives the same bytes.
 *
 * Everything is written, also what is internal: for files that others are to see, pass `publicNetwork(network)`.
 *
 * @param format one of {@link EXPORT_FORMATS}. Who needs only one of them imports its own function, which brings no other along.
 * @throws TypeError when there is no such format
 * @remarks Complexity: linear in the network.
 */
export function writeFiles(network: Network, format: ExportFormat): Written {
  if (!Object.hasOwn(WRITERS, format)) throw expectation('@netz-map/importers/write-files', `one of ${EXPORT_FORMATS.join(', ')}`, format);
  return WRITERS[format](network);
}
