import { publicNetwork } from '@netz-map/core';
import type { Analysis, Audience, IsoDay, Network, Report, Suggestion, FindingWording } from '@netz-map/core';
import { adviceNow } from '../advice/advice-now.ts';
import { findingsNow } from '../findings/findings-now.ts';
import type { Findings } from '../findings/load-findings.ts';

/** For whom and how long a report is to be. */
export interface ReportOptions {
  readonly audience?: Audience | undefined;
  /** At most so many headlines; the default is that of the report. */
  readonly most?: number | undefined;
}

/** One network on one day, with everything that is computed from it: lazily and once, however many elements ask. */
export class NetworkVersion {
  readonly network: Network;
  readonly asOf: IsoDay;
  #analysis: Analysis | undefined;
  #suggestions: readonly Suggestion[] | undefined;
  readonly #reports = new Map<string, Report>();

  constructor(network: Network, asOf: IsoDay) {
    this.network = network;
    this.asOf = asOf;
  }

  /** `undefined` until what finds has been loaded. */
  get analysis(): Analysis | undefined {
    return (this.#analysis ??= findingsNow()?.analyseBasics(this.network, { asOf: this.asOf }));
  }

  /** Empty until what suggests has been loaded. */
  get suggestions(): readonly Suggestion[] {
    return (this.#suggestions ??= adviceNow()?.suggest(this.network, { asOf: this.asOf })) ?? [];
  }

  /** `undefined` until what finds has been loaded. */
  report(wording: FindingWording, { audience = 'internal', most }: ReportOptions = {}): Report | undefined {
    const found = findingsNow();
    if (!found) return undefined;
    const key = JSON.stringify([wording.language, audience, most]);
    let told = this.#reports.get(key);
    if (!told) this.#reports.set(key, (told = this.#tell(found, { audience, most }, wording)));
    return told;
  }

  #tell({ analyseBasics, reportOf }: Findings, options: { audience: Audience; most: number | undefined }, wording: FindingWording): Report {
    if (options.audience === 'internal') return reportOf(this.network, this.analysis!, [], options, wording);
    // what is public is computed anew from the public part of the data
    const open = publicNetwork(this.network);
    return reportOf(open, analyseBasics(open, { asOf: this.asOf }), [], options, wording);
  }
}
