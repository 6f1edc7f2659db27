import { pairsOf, type Finding, type IsoDay, type Network, type Suggestion } from '@netz-map/core';

export type IdPair = readonly [string, string];

/** What a picture speaks about: drawn strongly, while the rest is faded. */
export interface Highlight {
  /** Ids of the organisations that stay strong. */
  readonly organisations: readonly string[];
  /** Ties that stay strong. */
  readonly ties: readonly IdPair[];
  /** Groups that would lose their way to the rest; drawn as hatched areas. Their members keep their usual strength. */
  readonly cutOff: readonly (readonly string[])[];
  /** Ties that do not exist yet; drawn dashed with a plus. */
  readonly proposed: readonly IdPair[];
}

/** The network in which a finding was made. With it, ties that exist are told from those that could, and kinds and groups are found. */
export interface HighlightContext {
  readonly network: Network;
  readonly asOf: IsoDay;
}

/** More missing ties at once are a tangle. */
const MOST_PROPOSED = 5;

/**
 * What to emphasise for a finding of the basic kinds, which are those that a page looks for, or for a suggestion. Of further kinds only the
 * parties; `highlightOf` knows them all.
 */
export function basicHighlightOf(subject: Finding | Suggestion, context?: HighlightContext): Highlight {
  const parties = subject.parties as readonly [string, string, ...string[]];
  const [first, second] = parties;
  switch (subject.code) {
    case 'not-connected':
    case 'done-need':
      return showing(parties);
    case 'unmet-need':
      return first === undefined ? showing([]) : towards(first, subject.evidence.almost, context);
    case 'only-dormant':
      return showing([...parties, ...subject.evidence.former], { ties: spokes(first, subject.evidence.former) });
    case 'single-tie':
      return showing([first, subject.evidence.partner], { ties: spokes(first, [subject.evidence.partner]) });
    case 'component':
      return showing(parties, { cutOff: subject.evidence.main ? [] : [parties] });
    case 'bridge':
      return showing(parties, { cutOff: subject.evidence.cutOff, ties: subject.evidence.cutOff.flatMap((part) => spokes(first, part)) });
    case 'critical-tie':
      return showing(parties, { ties: [[first, second]], cutOff: [subject.evidence.cutOff] });
    case 'single-provider':
      return showing(parties, subject.evidence.connected ? { ties: [[first, second]] } : { proposed: [[first, second]] });
    case 'covered-need': {
      const { connected, unconnected } = subject.evidence;
      return showing([first, ...connected, ...unconnected], {
        ties: spokes(first, connected),
        proposed: spokes(first, unconnected.slice(0, MOST_PROPOSED)),
      });
    }
    case 'dormant-cluster':
      return showing(parties, { ties: subject.evidence.ties.map(({ between }) => between) });
    case 'dormant-tie':
    case 'fading-tie':
      return showing(parties, { ties: [[first, second]] });
    case 'overlap':
      return showing(parties, subject.evidence.dormantTie ? { ties: [[first, second]] } : { proposed: [[first, second]] });
    default: {
      if (!('introducers' in subject)) return showing(parties);
      const introducers = subject.introducers.slice(0, 1);
      const relieved = subject.code === 'second-bridge' ? subject.evidence.relieves : [];
      return showing([...parties, ...introducers, ...relieved], {
        proposed: [[first, second]],
        ties: introducers.flatMap((introducer) => spokes(introducer, [first, second])),
      });
    }
  }
}

export function showing(organisations: readonly string[], more: Partial<Highlight> = {}): Highlight {
  return { organisations: [...new Set(organisations)], ties: [], cutOff: [], proposed: [], ...more };
}

export function spokes(from: string, partners: readonly string[]): IdPair[] {
  return partners.map((partner) => [from, partner]);
}

/** One partner and those who could help it: the tie where there is one, else the one that is missing. */
export function towards(from: string, helpers: readonly string[], context: HighlightContext | undefined): Highlight {
  const known = new Set(context ? partnersOf(from, context) : []);
  return showing([from, ...helpers], {
    ties: spokes(
      from,
      helpers.filter((id) => known.has(id)),
    ),
    proposed: spokes(from, helpers.filter((id) => !known.has(id)).slice(0, MOST_PROPOSED)),
  });
}

/** Those to whom somebody has a tie that is not dormant. */
export function partnersOf(id: string, { network, asOf }: HighlightContext): string[] {
  return pairsOf(network, asOf).flatMap(({ a, b, state }) => (state === 'dormant' ? [] : a === id ? [b] : b === id ? [a] : []));
}
