import type { Findings } from '../findings/load-findings.ts';
import { beside } from './beside.ts';

/** Takes the place of `findings/load-findings.ts` in `dist/cdn`: the findings lie beside the file. */
export const loadFindings = (): Promise<Findings> => beside('findings');
