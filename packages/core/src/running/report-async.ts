import { inSlices, type SliceOptions } from '../metrics/running/in-slices.ts';
import type { Network } from '../model/network.ts';
import type { ReportOptions } from '../report/report-of.ts';
import type { FullReport } from './full-report.ts';
import { fullReportInSlices } from './full-report-in-slices.ts';

/** Options of {@link reportAsync}. */
export interface ReportAsyncOptions extends ReportOptions, SliceOptions {}

/**
 * Analysis, suggestions and report, kind by kind: between two kinds everybody else has their turn, progress is told and the signal is looked
 * at. The results are those of `analyse`, `suggest` and `report`. One kind of a network of thousands takes tenths of a second; where
 * even that is too long for a page, use `createReportWorker`.
 *
 * @throws TypeError when `asOf` is not a day or the language is not there; the reason of the signal when it stops.
 */
export async function reportAsync(network: Network, options: ReportAsyncOptions): Promise<FullReport> {
  const { signal, onProgress, pause, ...asked } = options;
  return inSlices(fullReportInSlices(network, asked), { signal, onProgress, pause });
}
