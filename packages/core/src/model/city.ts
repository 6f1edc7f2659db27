import type { IsoDay } from '../shared/calendar.ts';

/** What is known about a city or network of a federation; its partners name it in `Organisation.network`. */
export interface City {
  /** As in `Organisation.network`. */
  readonly name: string;
  readonly region?: string | undefined;
  readonly inhabitants?: number | undefined;
  /** Position on a plane, in kilometres east and north of any common point; both or neither. */
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  /** Whether its coordination has an office of its own. */
  readonly office?: boolean | undefined;
  /** Last day of the programme that funds its coordination. */
  readonly programmeEnds?: IsoDay | undefined;
  /** Whether there is money for afterwards. */
  readonly followUp?: 'secured' | 'partly' | 'none' | undefined;
  readonly followUpUntil?: IsoDay | undefined;
  /** Whether its steering group decides or only advises. */
  readonly steering?: 'deciding' | 'advisory' | undefined;
}
