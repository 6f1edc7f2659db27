import type { Extras } from '../extras/load-extras.ts';
import { beside } from './beside.ts';

/** Takes the place of `extras/load-extras.ts` in `dist/cdn`: the rest lies beside the file. */
export const loadExtras = (): Promise<Extras> => beside('extra');
