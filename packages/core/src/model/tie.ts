import type { IsoDay } from '../shared/calendar.ts';
import type { Visibility } from './organisation.ts';

/**
 * `idea`, `agreed` (promised, not yet begun) and `declined` are no ties yet, or none at all; `active`; `paused` and `ended` are dormant
 * whatever their dates say.
 */
export type TieStage = 'idea' | 'agreed' | 'active' | 'paused' | 'ended' | 'declined';

/** One report of a tie, as one row of the table of ties. Several rows may tell of the same pair. */
export interface Tie {
  readonly id: string;
  /** Id of the organisation that reports the tie. */
  readonly from: string;
  readonly to: string;
  /** "Projekt", "Verweis", "Raum" … */
  readonly kind?: string | undefined;
  /** 1 know each other, 2 now and then, 3 regularly, 4 closely; other scales are kept as they are. */
  readonly strength?: number | undefined;
  readonly lastContact?: IsoDay | undefined;
  readonly since?: IsoDay | undefined;
  /** Whether the other side confirms it. `false`: it reported and did not name this tie. Unknown when missing. */
  readonly mutual?: boolean | undefined;
  /** A tie that must exist by law or procedure (hand-over), as opposed to one that would be good to have. */
  readonly must?: boolean | undefined;
  /** A tie under strain; never published, never proposed again. */
  readonly strained?: boolean | undefined;
  /** How far it has come; missing: it exists, and its dates say how alive it is. */
  readonly stage?: TieStage | undefined;
  readonly note?: string | undefined;
  readonly visibility: Visibility;
  readonly extra?: Readonly<Record<string, string>> | undefined;
}
