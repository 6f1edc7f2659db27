// "Die Teestube ist nicht mehr dabei: Was sie für Frauen im Nordend tat, könnte das Sprachcafé übernehmen."
import { type AnalyseOptions, requireAsOf } from '../findings/analyse-with.ts';
import { contextOf } from '../findings/context.ts';
import type { Network } from '../model/network.ts';
import { expectation } from '../shared/expectation.ts';
import { findSubstitutes, type Substitutes } from './find-substitutes.ts';
import { type Lost, lostPartners } from './lost-partners.ts';

const WHERE = '@netz-map/core/suggestions/replacements';

export interface ReplacementsOptions extends AnalyseOptions {
  /**
   * Id of the one who asks. Only partners that it has lost or may lose are answered then; itself and those to whom it has a strained tie
   * are no candidates.
   */
  readonly asker?: string | undefined;
}

/** A partner that is lost or may be, and who could step in. */
export type LostPartner = Lost & Substitutes;

export interface Replacements {
  /** By id. Without `asker` one of those who ask may be among the candidates: for somebody alone, ask again with it. */
  readonly lost: readonly LostPartner[];
  /** Lost or in danger, but without topics: nobody can know what to look for. */
  readonly withoutTopics: readonly string[];
}

/**
 * Who could step in for partners that have left, for those that hold the network together, and for those whose money ends soon: what they
 * did, for whom and where, is held against what the others in the same city do. "I have lost my partners, do you know new ones for me?"
 *
 * Not to be read as an exchange of people: trust does not move along, and a good substitute may know nobody whom the lost one knew.
 *
 * @throws TypeError when `asOf` is not a day, or the asker unknown.
 * @remarks Complexity: for each lost partner linear in the organisations that share a topic with it; n log n in organisations and ties.
 */
export function replacements(network: Network, options: ReplacementsOptions): Replacements {
  const context = contextOf(network, requireAsOf(options?.asOf, WHERE));
  const { asker } = options;
  if (asker !== undefined && !network.organisation(asker)) throw expectation(WHERE, 'options.asker to be the id of an organisation', asker);
  const avoid = new Set(asker === undefined ? [] : [asker]);
  for (const { a, b, strained } of context.pairs) if (strained && (a === asker || b === asker)) avoid.add(a === asker ? b : a);
  const asked = lostPartners(context).filter(({ askers }) => asker === undefined || askers.includes(asker));
  const find = findSubstitutes(context, avoid);
  const topics = ({ id }: Lost): readonly string[] => network.organisation(id)!.topics;
  return {
    lost: asked.filter((one) => topics(one).length > 0).map((one) => ({ ...one, ...find(network.organisation(one.id)!) })),
    withoutTopics: asked.filter((one) => topics(one).length === 0).map(({ id }) => id),
  };
}
