import type { IsoDay } from '../shared/calendar.ts';

/** On what the findings rest: how much is known. Every figure on the screen names its part of this. */
export interface Basis {
  readonly asOf: IsoDay;
  /** Organisations in the network (not ended). */
  readonly organisations: number;
  /** Organisations that have left. */
  readonly ended: number;
  /** How many organisations say something about … */
  readonly withKind: number;
  readonly withTopics: number;
  readonly withTargetGroups: number;
  readonly withPlaces: number;
  readonly withCapacity: number;
  /** Pairs with a tie, by state. */
  readonly pairs: { readonly active: number; readonly unknown: number; readonly dormant: number };
  readonly tieRows: number;
  readonly tieRowsWithoutDate: number;
  readonly needs: { readonly open: number; readonly covered: number; readonly unmet: number; readonly done: number };
  /** Whether there is any tie at all: without one, nothing can be said about being connected. */
  readonly tiesKnown: boolean;
  /** Columns that would make a further result possible or surer, most useful first. */
  readonly missing: readonly MissingColumn[];
  /** Set where the numbers are rounded to multiples of five, for the public; 0 stands for fewer than five. */
  readonly rounded?: boolean | undefined;
}

/** A column that is missing or empty in so many rows that a result cannot be given or is unsure. */
export type MissingColumn = 'ties' | 'last-contact' | 'topics' | 'needs' | 'target-groups' | 'places' | 'capacity' | 'kind';
