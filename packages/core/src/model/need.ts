import type { IsoDay } from '../shared/calendar.ts';

/** Something an organisation looks for: a topic, perhaps for certain people, perhaps in a certain place. */
export interface Need {
  readonly id: string;
  /** Id of the organisation that has the need. */
  readonly who: string;
  readonly topic: string;
  readonly targetGroup?: string | undefined;
  readonly place?: string | undefined;
  readonly since?: IsoDay | undefined;
  /** Whether the need has been met or dropped. */
  readonly done: boolean;
  readonly source?: string | undefined;
}

/** A meeting of the network and who was there. */
export interface Meeting {
  readonly id: string;
  readonly date: IsoDay;
  readonly topic?: string | undefined;
  /** Ids of the organisations that were there. */
  readonly attendees: readonly string[];
}
