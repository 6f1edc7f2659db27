import type { Suggestion } from '@netz-map/core';

/**
 * Somebody said that a suggestion does not fit ("nicht passend"). It is hidden until the page is loaded again; nothing is
 * stored. `preventDefault()` keeps it on the screen.
 */
export class NetzDismissEvent extends Event {
  static readonly eventName = 'netz-dismiss';
  readonly suggestion: Suggestion;

  constructor(suggestion: Suggestion) {
    super(NetzDismissEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.suggestion = suggestion;
  }
}
