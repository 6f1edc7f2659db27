import { FINDING_KINDS } from '../findings/analyse.ts';
import { type Analysis, requireAsOf } from '../findings/analyse-with.ts';
import { contextOf } from '../findings/context.ts';
import { describeBasis } from '../findings/describe-basis.ts';
import type { Finding } from '../findings/finding.ts';
import type { SlicedWork } from '../metrics/running/in-slices.ts';
import type { Network } from '../model/network.ts';
import { publicNetwork } from '../report/audience.ts';
import { importance } from '../report/full-importance.ts';
import { reportOf, type ReportOptions } from '../report/report-of.ts';
import { SUGGESTION_KINDS } from '../suggestions/suggest.ts';
import { suggestInSteps } from '../suggestions/suggest-with.ts';
import { wordingFor } from '../wording/wording-for.ts';
import type { FullReport } from './full-report.ts';

const WHERE = '@netz-map/core/running/full-report';

/** Analysis, suggestions and report, one kind after the other: the same results as `analyse`, `suggest` and `report` give. */
export function* fullReportInSlices(network: Network, options: ReportOptions): SlicedWork<FullReport> {
  const { audience, language } = options;
  const asOf = requireAsOf(options.asOf, WHERE);
  const wording = wordingFor(language);
  const told = audience === 'public' ? publicNetwork(network) : network;
  const kinds = audience === 'public' ? [] : SUGGESTION_KINDS;
  // the context, each kind, the report
  const total = FINDING_KINDS.length + kinds.length + 2;
  let done = 0;
  const context = contextOf(told, asOf);
  yield { done: ++done, total };
  const findings: Finding[] = [];
  for (const kind of FINDING_KINDS) {
    for (const finding of kind(context)) findings.push(finding);
    yield { done: ++done, total };
  }
  const analysis: Analysis = { asOf, basis: describeBasis(context), findings };
  const steps = suggestInSteps(kinds, told, { asOf });
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield { done: ++done, total };
  const suggestions = step.value;
  const report = reportOf(told, analysis, suggestions, { importance, ...options }, wording);
  yield { done: total, total };
  return { analysis, suggestions, report };
}
