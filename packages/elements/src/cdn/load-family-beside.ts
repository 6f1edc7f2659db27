import { beside } from './beside.ts';

/** Defines the tags of the family, once for the page. Fulfilled in any case; where the file is missing, what stands between the tags stays. */
export const loadFamily = (): Promise<unknown> => beside('netz-map-family', 'NetzMapFamily').catch(console.warn);
