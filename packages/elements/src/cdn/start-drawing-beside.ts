import { workerBeside } from './beside.ts';

/** Takes the place of `drawing-worker/start-drawing-worker.ts` in `dist/cdn`: the worker's file lies beside the file. */
export const startDrawingWorker = (): Worker => workerBeside('drawing');
