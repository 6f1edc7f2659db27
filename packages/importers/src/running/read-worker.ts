// The worker that reads files: the only file of this package with a side effect, it listens.
import { serveReads } from './serve-reads.ts';

if (!serveReads())
  throw new Error(
    '@netz-map/importers/read-worker: expected to be started as a worker (module worker, or worker thread of Node 20.16 or later).',
  );
