import type { Finding, Suggestion } from '@netz-map/core';

type Pair = readonly [string, string];

/** What a picture speaks about: drawn strongly, while the rest is faded. */
export interface Highlight {
  /** Ids of the organisations that stay strong. */
  readonly organisations: readonly string[];
  /** Ties that stay strong. */
  readonly ties: readonly Pair[];
  /** Groups that would lose their way to the rest; drawn as hatched areas. Their members keep their usual strength. */
  readonly cutOff: readonly (readonly string[])[];
  /** Ties that do not exist yet; drawn dashed with a plus. */
  readonly proposed: readonly Pair[];
}

/** What to emphasise for a finding or a suggestion. The sentence beside it is the caller's. */
export function highlightOf(subject: Finding | Suggestion): Highlight {
  const parties = subject.parties as readonly [string, string, ...string[]];
  const [first, second] = parties;
  const show = (more: Partial<Highlight> = {}): Highlight => ({ organisations: parties, ties: [], cutOff: [], proposed: [], ...more });
  const spokes = (partners: readonly string[]): Pair[] => partners.map((partner) => [first, partner]);
  switch (subject.code) {
    case 'not-connected':
    case 'unmet-need':
    case 'done-need':
      return show(subject.code === 'unmet-need' ? { organisations: [...parties, ...subject.evidence.almost] } : {});
    case 'only-dormant':
      return show({ organisations: [...parties, ...subject.evidence.former], ties: spokes(subject.evidence.former) });
    case 'single-tie':
      return show({ organisations: [first, subject.evidence.partner], ties: spokes([subject.evidence.partner]) });
    case 'component':
      return show({ cutOff: subject.evidence.main ? [] : [parties] });
    case 'bridge':
      return show({ cutOff: subject.evidence.cutOff, ties: subject.evidence.cutOff.flatMap(spokes) });
    case 'critical-tie':
      return show({ ties: [[first, second]], cutOff: [subject.evidence.cutOff] });
    case 'single-provider':
      return show(subject.evidence.connected ? { ties: [[first, second]] } : { proposed: [[first, second]] });
    case 'covered-need': {
      const { connected, unconnected } = subject.evidence;
      return show({ organisations: [first, ...connected, ...unconnected], ties: spokes(connected) });
    }
    case 'dormant-cluster':
      return show({ ties: subject.evidence.ties.map(({ between }) => between) });
    case 'dormant-tie':
    case 'fading-tie':
      return show({ ties: [[first, second]] });
    case 'overlap':
      return show(subject.evidence.dormantTie ? { ties: [[first, second]] } : {});
    default: {
      if (!('introducers' in subject)) return show();
      const introducers = subject.introducers.slice(0, 1);
      const relieved = subject.code === 'second-bridge' ? subject.evidence.relieves : [];
      return show({
        organisations: [...new Set([...parties, ...introducers, ...relieved])],
        proposed: [[first, second]],
        ties: introducers.flatMap((introducer): Pair[] => [
          [introducer, first],
          [introducer, second],
        ]),
      });
    }
  }
}
