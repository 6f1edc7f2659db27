import { analyse } from '../findings/analyse.ts';
import type { Network } from '../model/network.ts';
import { suggest } from '../suggestions/suggest.ts';
import { wordingFor } from '../wording/wording-for.ts';
import { publicNetwork } from './audience.ts';
import { importance } from './full-importance.ts';
import { reportOf, type ReportOptions } from './report-of.ts';
import type { Report } from './report.ts';

/**
 * Tells a network to an audience: the most important findings of different kinds, what holds, what could be done, and on what all
 * of it rests. For the audience `public` the analysis is made of the public part of the data only.
 *
 * @throws TypeError when `asOf` is not a day or the language is not there.
 */
export function report(network: Network, options: ReportOptions): Report {
  const { asOf, audience, language } = options;
  const wording = wordingFor(language);
  const told = audience === 'public' ? publicNetwork(network) : network;
  const analysis = analyse(told, { asOf });
  const suggestions = audience === 'public' ? [] : suggest(told, { asOf });
  return reportOf(told, analysis, suggestions, { ...options, importance: options.importance ?? importance }, wording);
}
