import url from 'worker:./_netz-map-worker.js';

/** Takes the place of the module of the same name: the harness puts the worker beside the bundle, as a classic script. */
export const startDrawingWorker = () => new Worker(url);
