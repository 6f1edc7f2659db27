// The readers as a file of their own: a page gets the functions from it, and as a worker it reads what it is asked.
import { serveReads } from '@netz-map/importers';

export * from '../reader/reader.ts';

serveReads();
