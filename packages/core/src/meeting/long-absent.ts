import type { Context } from '../findings/context.ts';
import type { KnownOf } from '../findings/known-of.ts';
import { lastAttendances, longAbsent } from '../findings/long-absent.ts';
import type { Organisation } from '../model/organisation.ts';
import type { IsoDay } from '../shared/calendar.ts';

/** Somebody who has not been to a meeting for long: worth a call, not only a letter. */
export interface LongAbsent {
  readonly id: string;
  /** When it was last there; missing: at no meeting in the data. */
  readonly last: IsoDay | undefined;
}

export interface Attendances {
  readonly longAbsent: readonly LongAbsent[];
  /** Of how many of those asked about it is known when they last came. */
  readonly basis: KnownOf;
}

/** Which of some organisations the finding `long-absent` names. Complexity: linear in attendances; n log n in organisations. */
export function longAbsentAmong(context: Context, who: readonly Organisation[]): Attendances {
  const away = new Set(longAbsent(context).flatMap(({ parties }) => parties));
  const last = lastAttendances(context);
  return {
    longAbsent: who.flatMap(({ id }) => (away.has(id) ? [{ id, last: last.get(id) }] : [])),
    basis: { known: who.filter(({ id }) => last.has(id)).length, of: who.length },
  };
}
