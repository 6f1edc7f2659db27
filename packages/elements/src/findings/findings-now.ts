import { Later } from '../base/later.ts';
import { loadFindings, type Findings } from './load-findings.ts';

const findings = new Later(loadFindings);

/** What finds, once it is there. */
export function findingsNow(): Findings | undefined {
  return findings.now;
}

/** Loads what finds, once for the page. Fulfilled in any case; a page that comes back online may try again. */
export function fetchFindings(): Promise<void> {
  return findings.fetch();
}
