import type { PathSumRequest, PathSums } from './path-sums.ts';

/** From the pool to a worker. */
export type ToWorker =
  /** The graph that the next chunks are of; the one before is forgotten. */
  | { readonly kind: 'graph'; readonly order: number; readonly directed: boolean; readonly ends: Int32Array }
  /** The next chunks are of these sums. */
  | { readonly kind: 'sums'; readonly request: PathSumRequest }
  | { readonly kind: 'chunk'; readonly job: number; readonly chunk: number };

/** From a worker to the pool. */
export type FromWorker =
  | { readonly kind: 'part'; readonly job: number; readonly chunk: number; readonly sums: PathSums }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string };
