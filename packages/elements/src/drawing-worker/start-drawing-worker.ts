/**
 * Starts the worker that lays out and paints. Its file lies in `dist/cdn` and brings all it needs, since a worker knows no import map;
 * bundlers know this form and take the file along. The builds in `dist/cdn` replace this module by one that starts the file beside them.
 */
export function startDrawingWorker(): Worker {
  return new Worker(new URL('../cdn/netz-map-drawing.js', import.meta.url), { type: 'module' });
}
