// The worker that lays out and paints large networks, as a file of its own. In a page it does nothing.
import { serveDrawing, type WorkerScope } from '../drawing-worker/serve-drawing.ts';

if (!('document' in globalThis)) serveDrawing(globalThis as unknown as WorkerScope);
