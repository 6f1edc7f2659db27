import { compareText } from '../shared/compare.ts';
import type { Context } from '../findings/context.ts';
import type { Shortfall, Wanted } from '../findings/finding.ts';

/** Who asks in vain, by id, and which step left nobody for them. */
export interface InVain {
  readonly who: string;
  readonly missing: Shortfall;
}

/** An unmet need that was none before: newly stated, or somebody could meet it then. */
export interface GapOpened extends Wanted {
  readonly why: 'newly-stated' | 'was-covered';
  readonly seekers: readonly InVain[];
}

/** A need that is not unmet any more: somebody can meet it now, it was marked as done, or nobody states it any more. */
export interface GapClosed extends Wanted {
  readonly why: 'now-covered' | 'done' | 'no-longer-stated';
  /** Who asked in vain before. */
  readonly seekers: readonly InVain[];
}

/** A need that is still unmet; `seekers` are those of today. */
export interface GapStayed extends Wanted {
  readonly seekers: readonly InVain[];
}

/**
 * Gaps that opened, closed and stayed, by topic, target group and place, whoever has the need: a need that another partner takes over
 * is the same gap. A gap is there while at least one seeker finds nobody. Complexity: n log n in needs.
 */
export function changedGaps(before: Context, after: Context): { opened: GapOpened[]; closed: GapClosed[]; stayed: GapStayed[] } {
  const [old, now] = [needsByWish(before), needsByWish(after)];
  const opened: GapOpened[] = [];
  const closed: GapClosed[] = [];
  const stayed: GapStayed[] = [];
  for (const [key, { wanted, inVain: seekers }] of now) {
    if (seekers.length === 0) continue;
    const then = old.get(key);
    if (then && then.inVain.length > 0) stayed.push({ ...wanted, seekers });
    else opened.push({ ...wanted, why: then?.open ? 'was-covered' : 'newly-stated', seekers });
  }
  for (const [key, { wanted, inVain: seekers }] of old) {
    const today = now.get(key);
    if (seekers.length === 0 || (today && today.inVain.length > 0)) continue;
    closed.push({ ...wanted, why: today ? (today.open ? 'now-covered' : 'done') : 'no-longer-stated', seekers });
  }
  return { opened: opened.sort(byWish), closed: closed.sort(byWish), stayed: stayed.sort(byWish) };
}

interface Wish {
  readonly wanted: Wanted;
  /** Whether at least one seeker has not marked it as done. */
  open: boolean;
  readonly inVain: InVain[];
}

function needsByWish({ needs }: Context): Map<string, Wish> {
  const wishes = new Map<string, Wish>();
  for (const { need, missing } of needs) {
    const { topic, targetGroup, place } = need;
    const key = JSON.stringify([topic, targetGroup || null, place || null]);
    let wish = wishes.get(key);
    if (!wish) wishes.set(key, (wish = { wanted: { topic, targetGroup, place }, open: false, inVain: [] }));
    wish.open ||= !need.done;
    if (missing) wish.inVain.push({ who: need.who, missing });
  }
  return wishes;
}

function byWish(p: Wanted, q: Wanted): number {
  return (
    compareText(p.topic, q.topic) || compareText(p.targetGroup ?? '', q.targetGroup ?? '') || compareText(p.place ?? '', q.place ?? '')
  );
}
