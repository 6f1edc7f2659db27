import type { Network, Organisation } from '@netz-map/core';
import type { Selection } from '../network-store/selection.ts';

/**
 * Somebody chose an organisation, a tie, a finding or a suggestion, or chose nothing any more. Fired before the choice takes
 * effect: `preventDefault()` stops it, for instance to open a page of one's own instead.
 */
export class NetzSelectEvent extends Event {
  static readonly eventName = 'netz-select';
  /** What is to be selected; `undefined` when the selection ends. */
  readonly selection: Selection | undefined;
  readonly network: Network;

  constructor(selection: Selection | undefined, network: Network) {
    super(NetzSelectEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.selection = selection;
    this.network = network;
  }

  /** The organisation, when one was chosen. */
  get organisation(): Organisation | undefined {
    return this.selection?.type === 'organisation' ? this.network.organisation(this.selection.id) : undefined;
  }
}
