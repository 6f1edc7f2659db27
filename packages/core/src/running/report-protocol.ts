import type { Progress } from '../metrics/running/long-run.ts';
import type { NetworkData } from '../model/network.ts';
import type { ReportOptions } from '../report/report-of.ts';
import type { FullReport } from './full-report.ts';

/** To the worker of reports. A new question puts an end to the one before. */
export type ToReportWorker =
  | { readonly kind: 'report'; readonly job: number; readonly network: NetworkData; readonly options: Omit<ReportOptions, 'importance'> }
  | { readonly kind: 'stop'; readonly job: number };

/** From the worker of reports. */
export type FromReportWorker =
  | { readonly kind: 'progress'; readonly job: number; readonly progress: Progress }
  | { readonly kind: 'done'; readonly job: number; readonly result: FullReport }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string };
