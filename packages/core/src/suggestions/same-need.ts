// "Der Sportverein und der Chor suchen beide Räume im Nordend; zusammen findet sich eher etwas."
import type { Context } from '../findings/context.ts';
import type { CoveredNeed } from '../findings/cover-needs.ts';
import { stableId } from '../findings/make-finding.ts';
import { type Draft, makeDraft } from './draft.ts';
import type { Limits } from './limits.ts';

const VALUE = 42;
/** Both name the same people and the same place. */
const EXACTLY = 4;
/** Each looks together with at most so many: two can agree, ten cannot. */
const MOST_EACH = 2;
/** Among many who seek the same, each is held against so many of the next ones. */
const NEXT = 24;

/**
 * Two in the same city whose open need on the same topic nobody can meet at present, who have no tie and could look, apply or learn
 * together. Where one names people or a place and the other does not, they still fit; where both name different ones, they do not.
 *
 * Complexity: n log n in needs; each is held against at most 24 others.
 */
export function sameNeed(context: Context, limits: Limits): Draft[] {
  const seekers = new Map<string, CoveredNeed[]>();
  for (const covered of context.needs) {
    if (covered.missing === undefined) continue;
    const key = JSON.stringify([context.network.organisation(covered.need.who)!.network, covered.need.topic]);
    seekers.set(key, [...(seekers.get(key) ?? []), covered]);
  }
  return [...seekers.values()].flatMap((same) => {
    const fitting = same.flatMap((one, i) =>
      same
        .slice(i + 1, i + 1 + NEXT)
        .filter((other) => fits(context, limits, one, other))
        .map((other) => [one, other] as const),
    );
    const given = new Map<string, number>();
    // those who seek exactly the same first; otherwise in the order of the needs
    return [...fitting.filter((pair) => isExact(...pair)), ...fitting.filter((pair) => !isExact(...pair))].flatMap(([one, other]) => {
      const both = [one.need.who, other.need.who];
      if (both.some((id) => (given.get(id) ?? 0) >= MOST_EACH)) return [];
      for (const id of both) given.set(id, (given.get(id) ?? 0) + 1);
      return [draft(context, one, other)];
    });
  });
}

const agree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;

function fits(context: Context, limits: Limits, { need: a }: CoveredNeed, { need: b }: CoveredNeed): boolean {
  return (
    a.who !== b.who &&
    agree(a.targetGroup, b.targetGroup) &&
    agree(a.place, b.place) &&
    !context.activelyTied(a.who, b.who) &&
    !limits.noStrangers(a.who, b.who)
  );
}

const isExact = ({ need: a }: CoveredNeed, { need: b }: CoveredNeed): boolean => a.targetGroup === b.targetGroup && a.place === b.place;

function draft(context: Context, one: CoveredNeed, other: CoveredNeed): Draft {
  const [a, b] = [one.need, other.need];
  const exact = isExact(one, other);
  return makeDraft(context, {
    code: 'same-need',
    parties: [a.who, b.who],
    distinction: JSON.stringify([a.id, b.id]),
    evidence: {
      topic: a.topic,
      targetGroup: a.targetGroup ?? b.targetGroup,
      place: a.place ?? b.place,
      needIds: [a.id, b.id],
    },
    answers: [a, b].map((need) => stableId('unmet-need', [need.who], need.id)),
    caveats: context.pair(a.who, b.who) ? ['dormant-tie'] : [],
    certainty: exact ? 'certain' : 'likely',
    value: VALUE + (exact ? EXACTLY : 0),
  });
}
