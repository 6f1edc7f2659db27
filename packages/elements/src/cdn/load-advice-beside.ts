import type { Advice } from '../advice/load-advice.ts';
import { beside } from './beside.ts';

/** Takes the place of `advice/load-advice.ts` in `dist/cdn`: the suggestions lie beside the file. */
export const loadAdvice = (): Promise<Advice> => beside('advice');
