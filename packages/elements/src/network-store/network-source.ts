import type { Language, Network, Problem, ProblemText } from '@netz-map/core';

/** What is said about a problem; comes with the readers that found it. */
export type TellProblem = (problem: Problem, language: Language) => ProblemText;

/** Why nothing could be shown. Each code has its sentence, and what to do, in the texts of the interface. */
export type FailureCode =
  | 'not-found'
  | 'refused'
  | 'server'
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'html'
  | 'too-large'
  | 'other-origin'
  | 'bad-address'
  | 'file-page'
  | 'no-extras'
  | 'unreadable';

/** A failed load, as data: sentences are made of it by the elements. */
export interface LoadFailure {
  readonly code: FailureCode;
  /** The file it is about, as the page wrote it. */
  readonly address?: string | undefined;
  /** What is wrong inside the file, when it could be fetched and not used. */
  readonly problems: readonly Problem[];
  readonly tellProblem?: TellProblem | undefined;
}

/** What a source delivers: a network with what was found while reading, or the reason why there is none. */
export type Loaded =
  | { readonly network: Network; readonly problems: readonly Problem[]; readonly tellProblem?: TellProblem | undefined }
  | { readonly failure: LoadFailure };

/** A place a network can come from. `load` may be called again ("Erneut versuchen") and never rejects, except by a programmer error. */
export interface NetworkSource {
  load(signal: AbortSignal): Promise<Loaded>;
}
