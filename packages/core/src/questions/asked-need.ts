import type { Wanted } from '../findings/finding.ts';
import type { Need } from '../model/need.ts';

/** A need of the file, as the answers to questions name it. */
export interface AskedNeed extends Wanted {
  readonly needId: string;
  /** Id of the organisation that has the need. */
  readonly seeker: string;
}

/** The part of a need that answers repeat. */
export function askedNeed({ id, who, topic, targetGroup, place }: Need): AskedNeed {
  return { needId: id, seeker: who, topic, targetGroup, place };
}
