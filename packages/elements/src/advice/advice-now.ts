import { Later } from '../base/later.ts';
import { loadAdvice, type Advice } from './load-advice.ts';

const advice = new Later(loadAdvice);

/** What suggests, once it is there. */
export function adviceNow(): Advice | undefined {
  return advice.now;
}

/** Loads what suggests, once for the page. Fulfilled in any case; a page that comes back online may try again. */
export function fetchAdvice(): Promise<void> {
  return advice.fetch();
}
