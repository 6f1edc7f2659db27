// "Meine Organisation: was wir bieten und suchen, mit wem wir verbunden sind, was an uns hängt, wer einspringen könnte, wen wir treffen sollten."
import { requireAsOf } from '../findings/analyse-with.ts';
import { type Context, contextOf } from '../findings/context.ts';
import type { Shortfall } from '../findings/finding.ts';
import { ownCityOf } from '../findings/own-city.ts';
import type { IsoDay } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import { expectation } from '../shared/expectation.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import type { TieState } from '../model/pairs.ts';
import type { Role } from '../model/role.ts';
import { findSubstitutes, type Substitutes } from '../suggestions/find-substitutes.ts';
import { suggest } from '../suggestions/suggest.ts';
import type { SuggestOptions } from '../suggestions/suggest-with.ts';
import type { Suggestion } from '../suggestions/suggestion.ts';
import { type AskedNeed, askedNeed } from './asked-need.ts';
import { type Loss, lossOf } from './loss-of.ts';

const WHERE = '@netz-map/core/questions/organisation-view';

export interface OrganisationViewOptions extends SuggestOptions {
  /** Id of an organisation in the network. */
  readonly id: string;
  /** All suggestions for the same network and options, where they are known already: finding them anew takes longest. */
  readonly known?: readonly Suggestion[] | undefined;
}

/** One of its open needs, and who could help. */
export interface OwnNeed extends AskedNeed {
  /** In a file of several cities the own one: only its offers were looked at. */
  readonly city?: string | undefined;
  readonly since: IsoDay | undefined;
  /** Who can meet it now: with and without an active tie. */
  readonly connected: readonly string[];
  readonly unconnected: readonly string[];
  /** Who could, but is full or pauses. */
  readonly unavailable: readonly string[];
  /** When nobody can: the step that left nobody, and who passed the step before. */
  readonly missing: Shortfall | undefined;
  readonly almost: readonly string[];
}

/** A tie of the organisation. */
export interface OwnTie {
  readonly partner: string;
  readonly state: TieState;
  readonly lastContact: IsoDay | undefined;
  readonly strength: number | undefined;
  readonly oneSided: boolean;
  readonly must: boolean;
  readonly strained: boolean;
}

/** Everything about one partner, for the talk with it. Internal: strained ties and what hangs on it are not for others. */
export interface OrganisationView {
  readonly organisation: Organisation;
  /** Ids of the organisations of which it is the umbrella. */
  readonly members: readonly string[];
  /** Roles that it holds or in which it stands in. */
  readonly roles: readonly Role[];
  /** Its open needs, by topic, target group, place. */
  readonly needs: readonly OwnNeed[];
  /** Open needs of others that it could meet now, in the order of the seekers, and whether they are in contact. */
  readonly couldMeet: readonly (AskedNeed & { readonly connected: boolean })[];
  /** Active ties first, then undated, then dormant ones; by partner. */
  readonly ties: readonly OwnTie[];
  /** Ties that are thought of or agreed, with partners to whom there is none yet; by partner. */
  readonly planned: readonly { readonly partner: string; readonly stage: 'idea' | 'agreed'; readonly since: IsoDay | undefined }[];
  /** What the network would lose without it. */
  readonly hangsOnIt: Loss;
  /** Who could do what it does; `undefined` where it names no topic. */
  readonly substitutes: Substitutes | undefined;
  /** The suggestions that concern it, in their order. */
  readonly suggestions: readonly Suggestion[];
}

/**
 * One partner and all that the network says about it: what it offers and seeks and who could help, its ties and how alive they are, what
 * hangs on it, who could do the same, whom it should meet.
 *
 * Not to be read as a file on somebody: it is meant to be looked at together with the partner.
 *
 * @throws TypeError when `asOf` is not a day or `id` not in the network.
 * @remarks Complexity: that of `suggest`; where the suggestions are known, linear in organisations, ties and needs but for the context.
 */
export function organisationView(network: Network, options: OrganisationViewOptions): OrganisationView {
  const context = contextOf(network, requireAsOf(options?.asOf, WHERE));
  const { id, known, ...suggestOptions } = options;
  const organisation = network.organisation(id);
  if (!organisation || organisation.status === 'ended')
    throw expectation(WHERE, 'options.id to be the id of an organisation in the network', id);
  return {
    organisation,
    members: context.present.flatMap((one) => (one.umbrella === id ? [one.id] : [])),
    roles: network.roles
      .filter(({ holder, deputy }) => holder === id || deputy === id)
      .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id)),
    needs: ownNeeds(context, id),
    couldMeet: context.needs
      .filter(({ need, providers }) => !need.done && providers.includes(id))
      .map(({ need }) => ({ ...askedNeed(need), connected: context.activelyTied(need.who, id) })),
    ties: ownTies(context, id),
    planned: plannedTies(context, id),
    hangsOnIt: lossOf(context, [id]),
    substitutes: organisation.topics.length > 0 ? findSubstitutes(context, new Set())(organisation) : undefined,
    suggestions: (known ?? suggest(network, suggestOptions)).filter(({ parties }) => parties.includes(id)),
  };
}

function ownNeeds(context: Context, id: string): OwnNeed[] {
  const city = ownCityOf(context)({ who: id });
  return context.needs
    .filter(({ need }) => need.who === id && !need.done)
    .map(({ need, connected, unconnected, unavailable, missing, almost }) => ({
      ...askedNeed(need),
      ...(city === undefined ? {} : { city }),
      since: need.since,
      connected,
      unconnected,
      unavailable,
      missing,
      almost,
    }));
}

const STATES: readonly TieState[] = ['active', 'unknown', 'dormant'];

function ownTies({ pairs }: Context, id: string): OwnTie[] {
  return pairs
    .filter(({ a, b }) => a === id || b === id)
    .map(({ a, b, state, lastContact, strength, oneSided, must, strained }) => ({
      partner: a === id ? b : a,
      state,
      lastContact,
      strength,
      oneSided,
      must,
      strained,
    }))
    .sort((p, q) => STATES.indexOf(p.state) - STATES.indexOf(q.state) || compareText(p.partner, q.partner));
}

function plannedTies(context: Context, id: string): OrganisationView['planned'] {
  const planned = new Map<string, OrganisationView['planned'][number]>();
  for (const { from, to, stage, since } of context.network.ties) {
    if ((stage !== 'idea' && stage !== 'agreed') || (from !== id && to !== id) || from === to) continue;
    const partner = from === id ? to : from;
    if (context.network.organisation(partner)!.status === 'ended' || context.activelyTied(id, partner)) continue;
    const known = planned.get(partner);
    // what was agreed says more than what was thought of; of two agreements the younger one counts
    const better = !known || rank(stage, since) > rank(known.stage, known.since);
    if (better) planned.set(partner, { partner, stage, since });
  }
  return [...planned.values()].sort((p, q) => compareText(p.partner, q.partner));
}

const rank = (stage: 'idea' | 'agreed', since: IsoDay | undefined): string => `${stage === 'agreed' ? 1 : 0}${since ?? ''}`;
