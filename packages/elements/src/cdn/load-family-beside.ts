import { Later } from '../base/later.ts';
import type * as family from './family-entry.ts';
import { beside } from './beside.ts';

const arriving = new Later((): Promise<typeof family> => beside('netz-map-family', 'NetzMapFamily'));

/** Defines the tags of the family, once for the page. Fulfilled in any case; where the file is missing, what stands between the tags stays. */
export const loadFamily = (): Promise<void> => arriving.fetch();
