import type { Tools } from '../tools/load-tools.ts';
import { beside } from './beside.ts';

/** Takes the place of `tools/load-tools.ts` in `dist/cdn`: the rest lies beside the file. */
export const loadTools = (): Promise<Tools> => beside('tools');
