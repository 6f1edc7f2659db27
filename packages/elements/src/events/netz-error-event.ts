import type { LoadFailure } from '../network-store/network-source.ts';

/** A network could not be loaded; the element shows a sentence and what to do. Does not bubble, like `error` of an image. */
export class NetzErrorEvent extends Event {
  static readonly eventName = 'netz-error';
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure) {
    super(NetzErrorEvent.eventName);
    this.failure = failure;
  }
}
