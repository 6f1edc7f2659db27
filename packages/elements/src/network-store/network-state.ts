import type { Analysis, IsoDay, Network, Problem, Suggestion } from '@netz-map/core';
import type { LoadFailure, TellProblem } from './network-source.ts';
import type { Selection } from './selection.ts';

/**
 * `empty`: there is no source. `loading`: one is on its way. `ready`: a network is there. `error`: the last load failed.
 * While loading again, and after a failure, the network loaded before stays: show `network` whenever there is one.
 */
export type Status = 'empty' | 'loading' | 'ready' | 'error';

/** A part that is loaded on demand: `asked` for and on its way, `failed` to load. */
export type PartState = 'not-asked' | 'asked' | 'ready' | 'failed';

/** All that elements know about a network at one moment; frozen. Nothing in it depends on a language. */
export interface NetworkState {
  readonly status: Status;
  readonly network: Network | undefined;
  /** The day for which everything is said: the one asked for, else that of the data, else today. */
  readonly asOf: IsoDay;
  /** Computed when first read, once per network and day. `undefined` until it was asked for and loaded. */
  readonly analysis: Analysis | undefined;
  /** All suggestions, most useful first; computed when first read, once per network and day. Empty until they were asked for and loaded. */
  readonly suggestions: readonly Suggestion[];
  /** Whether what finds is there, and what suggests. */
  readonly findings: PartState;
  readonly advice: PartState;
  /** What was found while reading the data that are shown. */
  readonly problems: readonly Problem[];
  /** The sentences for them; there whenever there are problems. */
  readonly tellProblem: TellProblem | undefined;
  readonly error: LoadFailure | undefined;
  readonly selection: Selection | undefined;
}
