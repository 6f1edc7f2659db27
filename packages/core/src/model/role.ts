import type { IsoDay } from '../shared/calendar.ts';

/** A task or seat in the network or in one of its groups, whether somebody holds it or not. Held by an organisation, never by a person. */
export interface Role {
  readonly id: string;
  /** "Sprecherin", "Protokoll", "Sitz der Selbstorganisationen". */
  readonly name: string;
  /** The group it belongs to; missing: the whole network. */
  readonly group?: string | undefined;
  /** Id of the organisation that holds it; missing: nobody does. */
  readonly holder?: string | undefined;
  /** Id of the organisation that stands in. */
  readonly deputy?: string | undefined;
  /** For whom the seat speaks: a target group or a kind of partners. */
  readonly represents?: string | undefined;
  readonly from?: IsoDay | undefined;
  readonly until?: IsoDay | undefined;
}
