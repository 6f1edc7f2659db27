import type { Reader } from '../reader/load-reader.ts';
import { beside, workerBeside } from './beside.ts';

const FILE = 'reader';

/** Takes the place of `reader/load-reader.ts` in `dist/cdn`: the readers lie beside the file. */
export const loadReader = (): Promise<Reader> => beside(FILE);

/** The same file as a worker. */
export const startReader = (): Worker => workerBeside(FILE);
