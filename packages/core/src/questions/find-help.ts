// "Bei Wohnen hilft Ihnen die Caritas; den Weg dorthin kennt der Ausländerrat."
import { knownOffers, tieDates } from '../findings/certainty.ts';
import { requireAsOf } from '../findings/analyse-with.ts';
import { contextOf } from '../findings/context.ts';
import type { Grounds, Shortfall, Wanted } from '../findings/finding.ts';
import { compareText } from '../shared/compare.ts';
import type { IsoDay } from '../shared/calendar.ts';
import { expectation } from '../shared/expectation.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { holdAgainst } from './hold-against.ts';
import { waysFrom, wayTo } from './ways-from.ts';

const WHERE = '@netz-map/core/questions/find-help';

export interface FindHelpOptions extends Wanted {
  /** The day for which the answer holds. */
  readonly asOf: IsoDay;
  /** Id of the organisation that asks: it is left out, only its city or network is searched, and ways start here. */
  readonly from?: string | undefined;
  /**
   * The city or network to search in a file that holds several.
   * @default that of `from`; without `from`, all
   */
  readonly network?: string | undefined;
}

/** One who can help now. */
export interface Helper {
  readonly id: string;
  /** Over how many active or undated ties the shortest way from `from` leads; `null` when none does, or nobody asked. */
  readonly distance: number | null;
  /** Ids on such a way, both ends included: who can introduce. Empty where `distance` is `null`. */
  readonly path: readonly string[];
}

/** Who can help, and what is not known about it. Ids in rising order, but for the helpers. */
export interface Help {
  readonly wanted: Wanted;
  /** The nearest first, those without a way last; equally near ones by id. */
  readonly helpers: readonly Helper[];
  /** The helpers at the smallest distance; empty when no way leads to any, or nobody asked. */
  readonly nearest: readonly string[];
  /** When nobody can help: the first step that left nobody. */
  readonly missing: Shortfall | undefined;
  /** When nobody can help: those who passed the last step at which somebody was left. */
  readonly almost: readonly string[];
  /** Fit by topic, people and place, but are full or pause at present. */
  readonly unavailable: readonly string[];
  /** When nobody in the city works on the topic: other cities of the file where somebody does, by name. Not an offer: they will hardly come, but know how it is done. */
  readonly elsewhere: readonly string[];
  /** Where a blank cell decided, or may hide somebody. */
  readonly blank: {
    /** Name no topic at all: whether they could help is unknown. */
    readonly topics: readonly string[];
    /** Fit so far, and count as open to everybody because they name no target group. */
    readonly targetGroups: readonly string[];
    /** Fit by topic and people, and were left out because they name no place. */
    readonly places: readonly string[];
    /** Helpers that do not say whether they can take on more. */
    readonly capacity: readonly string[];
  };
  /** How many partners of those searched name topics, and how many ties have a date. */
  readonly grounds: { readonly offers: Grounds; readonly ties: Grounds };
}

/**
 * Who can help with a topic, perhaps for certain people, perhaps in a certain place, and over whom to get there. The steps are those of
 * needs: topic, target group (blank fits everybody), place (blank does not fit a wanted place), free and active. Words are compared exactly.
 *
 * Not to be read as quality of help: near is who is few introductions away, and a file knows not every tie.
 *
 * @throws TypeError when `asOf` is no day, `topic` is blank, or `from` is not in the network
 * @remarks Complexity: n log n in ties for the context, linear in organisations and ties for the answer.
 */
export function findHelp(network: Network, options: FindHelpOptions): Help {
  const context = contextOf(network, requireAsOf(options.asOf, WHERE));
  const wanted = wantedOf(options);
  const { present, active } = context;
  const start = options.from === undefined ? undefined : active.indexOf.get(options.from);
  if (options.from !== undefined && start === undefined)
    throw expectation(WHERE, 'options.from to be the id of an organisation in the network', options.from);
  const city = options.network ?? (start === undefined ? undefined : present[start]!.network);
  const everywhere = options.network === undefined && start === undefined;
  const searched = present.filter((o, v) => v !== start && (everywhere || o.network === city));
  const { forPeople, inPlace, free, missing, almost } = holdAgainst(wanted, searched);

  const able = new Set(free);
  const ways = start === undefined ? undefined : waysFrom(active, start);
  const helpers = free
    .map(({ id }): Helper => {
      const way = ways ? wayTo(ways, active.indexOf.get(id)!) : null;
      return { id, distance: way ? way.length - 1 : null, path: (way ?? []).map((v) => active.ids[v]!) };
    })
    .sort((p, q) => (p.distance ?? Infinity) - (q.distance ?? Infinity) || compareText(p.id, q.id));
  const [first] = helpers;
  return {
    wanted,
    helpers,
    nearest: first === undefined || first.distance === null ? [] : idsOf(helpers.filter(({ distance }) => distance === first.distance)),
    missing,
    almost: idsOf(almost),
    unavailable: idsOf(inPlace.filter((o) => !able.has(o))),
    elsewhere: missing === 'topic' ? otherCitiesOn(wanted.topic, present, city) : [],
    blank: {
      topics: idsOf(searched.filter(({ topics }) => topics.length === 0)),
      targetGroups: wanted.targetGroup === undefined ? [] : idsOf(inPlace.filter(({ targetGroups }) => targetGroups.length === 0)),
      places: wanted.place === undefined ? [] : idsOf(forPeople.filter(({ places }) => places.length === 0)),
      capacity: idsOf(free.filter(({ capacity }) => capacity === undefined)),
    },
    grounds: { offers: knownOffers({ ...context, present: searched }, 'topics'), ties: tieDates(context) },
  };
}

function wantedOf({ topic, targetGroup, place }: Wanted): Wanted {
  const word = (text: string | undefined): string | undefined => text?.trim() || undefined;
  const wanted = word(topic);
  if (wanted === undefined) throw expectation(WHERE, 'options.topic to be a word', topic);
  return { topic: wanted, targetGroup: word(targetGroup), place: word(place) };
}

function otherCitiesOn(topic: string, present: readonly Organisation[], city: string | undefined): string[] {
  const there = present.filter((o) => o.network !== city && o.status === 'active' && o.topics.includes(topic));
  return [...new Set(there.flatMap((o) => o.network || []))].sort(compareText);
}

const idsOf = (some: readonly Pick<Organisation, 'id'>[]): string[] => some.map(({ id }) => id);
