import type { Check } from '../check/load-check.ts';
import { beside } from './beside.ts';

/** Takes the place of `check/load-check.ts` in `dist/cdn`: the check lies beside the file. */
export const loadCheck = (): Promise<Check> => beside('check');
