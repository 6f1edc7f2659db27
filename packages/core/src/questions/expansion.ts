// "Wen könnten wir noch einladen? Der Mieterverein könnte zwei offene Bedarfe decken; zu ihm hat die Wohnberatung am meisten gemeinsam."
import { type AnalyseOptions, requireAsOf } from '../findings/analyse-with.ts';
import { contextOf } from '../findings/context.ts';
import type { CoveredNeed } from '../findings/cover-needs.ts';
import type { KnownOf } from '../findings/known-of.ts';
import { PARTNER_KINDS, type TargetKind } from '../findings/partner-kinds.ts';
import { targetList } from '../findings/target-list.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { compareText } from '../shared/compare.ts';
import { commonGround, worthOf } from '../suggestions/common-ground.ts';
import { offerIndex } from '../suggestions/offer-index.ts';
import type { Common } from '../suggestions/suggestion.ts';
import { type AskedNeed, askedNeed } from './asked-need.ts';
import { readDirectory } from './read-directory.ts';
import { holdAgainst } from './hold-against.ts';

const WHERE = '@netz-map/core/questions/expansion';

export interface ExpansionOptions extends AnalyseOptions {
  /**
   * The city or network for which one looks in a file that holds several.
   * @default all of it; needs are then met by directory entries of the same city, or of none
   */
  readonly network?: string | undefined;
  /**
   * The kinds of partners that should be there.
   * @default PARTNER_KINDS
   */
  readonly targetKinds?: readonly TargetKind[] | undefined;
}

/** Somebody outside who could close a gap. */
export interface ExpansionCandidate {
  /** Id in the directory. */
  readonly id: string;
  readonly name: string;
  readonly website: string | undefined;
  /** Open needs that nobody inside can meet at present, and it could. By seeker, topic, target group, place. */
  readonly needs: readonly AskedNeed[];
  /** Open needs for which there is one provider inside, and it would be a second one. */
  readonly relieves: readonly AskedNeed[];
  /** Id of the target kind of which nobody is inside, and it is. */
  readonly missingKind: string | undefined;
  /** Partners that have most in common with it, best first, at most three: they could ask. Empty where nobody shares a topic. */
  readonly couldAsk: readonly { readonly id: string; readonly common: Common }[];
  /** Id of the partner of this name that has left. */
  readonly former: string | undefined;
}

export interface Expansion {
  /** Those who close most gaps (needs, and a missing kind) first, then those who relieve most; equal ones by id. */
  readonly candidates: readonly ExpansionCandidate[];
  /** Unmet needs that nobody in the directory could meet either. */
  readonly stillOpen: readonly AskedNeed[];
  /** Ids of the missing target kinds that nobody in the directory is of; empty when no partner names its kind. */
  readonly stillMissing: readonly string[];
  /** Entries that bear the name of a partner, and of which partner: they are inside already. */
  readonly inside: readonly { readonly id: string; readonly partner: string }[];
  /** Entries that bear the name of an earlier one: only that one was looked at. */
  readonly twice: readonly { readonly id: string; readonly first: string }[];
  /** Entries that name topics, of all that were looked at: the others could not be held against any need. */
  readonly basis: KnownOf;
}

/** So many are enough to find one who picks up the phone. */
const MOST_TO_ASK = 3;

/**
 * Who outside the network would close most gaps in it: open needs that nobody can meet, kinds of partners that are missing, needs that hang
 * on one provider. The directory may be a list of associations, or another network. Names are compared folded: who is inside already is
 * no candidate.
 *
 * Not to be read as a list of those who should join: an entry in a directory says what somebody does, not whether there is room for more.
 *
 * @param outside organisations of a directory, or a network of them; who has left there or is full can meet nothing
 * @throws TypeError when `asOf` is not a day or `outside` neither a network nor a list.
 * @remarks Complexity: open needs × entries, entries × partners that share a topic.
 */
export function expansion(network: Network, outside: Network | readonly Organisation[], options: ExpansionOptions): Expansion {
  const context = contextOf(network, requireAsOf(options?.asOf, WHERE));
  const { network: city, targetKinds = PARTNER_KINDS } = options;
  const here = (one: Organisation): boolean => city === undefined || one.network === city;
  const present = context.present.filter(here);
  const { entries, inside, twice, former } = readDirectory(network, outside, WHERE);

  const open = context.needs.filter(({ need }) => !need.done && here(network.organisation(need.who)!));
  const metBy = ({ need }: CoveredNeed): Met => {
    const its = network.organisation(need.who)!.network;
    const { free } = holdAgainst(
      need,
      entries.filter((one) => one.network === undefined || one.network === its),
    );
    return { need: askedNeed(need), by: new Set(free.map(({ id }) => id)) };
  };
  const unmet = open.filter(({ missing }) => missing !== undefined).map(metBy);
  const single = open.filter(({ providers }) => providers.length === 1).map(metBy);
  const missing = missingKinds(present, targetKinds);
  const kindOf = ({ kind }: Organisation): string | undefined =>
    missing.find(({ kinds }) => kind !== undefined && kinds.includes(kind))?.id;

  const couldAsk = askersOf(present, entries);
  const candidates = entries
    .map((entry, number) => ({
      entry,
      number,
      needs: unmet.filter(({ by }) => by.has(entry.id)).map(({ need }) => need),
      relieves: single.filter(({ by }) => by.has(entry.id)).map(({ need }) => need),
      missingKind: kindOf(entry),
    }))
    .filter(({ needs, relieves, missingKind }) => needs.length + relieves.length > 0 || missingKind !== undefined)
    .sort((p, q) => gaps(q) - gaps(p) || q.relieves.length - p.relieves.length || compareText(p.entry.id, q.entry.id))
    .map(({ entry: { id, name, website }, number, needs, relieves, missingKind }): ExpansionCandidate => {
      const its = former.get(id);
      return { id, name, website, needs, relieves, missingKind, couldAsk: couldAsk(number), former: its };
    });
  return {
    candidates,
    stillOpen: unmet.filter(({ by }) => by.size === 0).map(({ need }) => need),
    stillMissing: missing.filter(({ id }) => !entries.some((one) => kindOf(one) === id)).map(({ id }) => id),
    inside,
    twice,
    basis: { known: entries.filter(({ topics }) => topics.length > 0).length, of: entries.length },
  };
}

/** A need and who in the directory could meet it. */
interface Met {
  readonly need: AskedNeed;
  readonly by: ReadonlySet<string>;
}

const gaps = ({ needs, missingKind }: Pick<ExpansionCandidate, 'needs' | 'missingKind'>): number =>
  needs.length + (missingKind === undefined ? 0 : 1);

/** Nothing is missing where nobody says what kind of partner it is. */
function missingKinds(present: readonly Organisation[], targetKinds: readonly TargetKind[]): readonly TargetKind[] {
  if (present.every(({ kind }) => kind === undefined)) return [];
  const missing = new Set(targetList(present, [], targetKinds).flatMap(({ target, state }) => (state === 'missing' ? [target] : [])));
  return targetKinds.filter(({ id }) => missing.has(id));
}

/** For the entry of a number: the partners inside that have most in common with it. */
function askersOf(present: readonly Organisation[], entries: readonly Organisation[]): (entry: number) => ExpansionCandidate['couldAsk'] {
  const offers = offerIndex([...present, ...entries]);
  return (entry) => {
    const own = present.length + entry;
    const found: { readonly i: number; readonly worth: number }[] = [];
    offers.forEachOnTopics(own, (i, topics) => {
      if (i >= present.length || present[i]!.status !== 'active') return;
      found.push({ i, worth: worthOf(topics, offers.sharePeople(own, i), offers.sharePlaces(own, i), false) });
    });
    return found
      .sort((p, q) => q.worth - p.worth || p.i - q.i)
      .slice(0, MOST_TO_ASK)
      .map(({ i }) => ({ id: present[i]!.id, common: commonGround(entries[entry]!, present[i]!) }));
  };
}
