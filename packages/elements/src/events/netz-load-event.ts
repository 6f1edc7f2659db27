import type { Network, Problem } from '@netz-map/core';

/** A network is there and shown: after the first load, and each time it was replaced. Does not bubble, like `load` of an image. */
export class NetzLoadEvent extends Event {
  static readonly eventName = 'netz-load';
  readonly network: Network;
  /** What was found while reading the data. */
  readonly problems: readonly Problem[];

  constructor(network: Network, problems: readonly Problem[]) {
    super(NetzLoadEvent.eventName);
    this.network = network;
    this.problems = problems;
  }
}
