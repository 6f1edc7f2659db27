/**
 * Web components that show a network of associations. Importing this file defines no tag: import
 * `@netz-map/elements/define.js` for that, or define the classes under names of your own.
 *
 * @packageDocumentation
 */

// elements
export { NetzElement } from './base/netz-element.ts';
export { NetzChange } from './elements/netz-change/netz-change-element.ts';
export { NetzCompare } from './elements/netz-compare/netz-compare-element.ts';
export { NetzCoverage } from './elements/netz-coverage/netz-coverage-element.ts';
export { NetzDirectory } from './elements/netz-directory/netz-directory-element.ts';
export { NetzFinder } from './elements/netz-finder/netz-finder-element.ts';
export { NetzFindings } from './elements/netz-findings/netz-findings-element.ts';
export { NetzMap } from './elements/netz-map/netz-map-element.ts';
export type { MapGestures } from './elements/netz-map/map-part.ts';
export type { MapView } from './elements/netz-map/toolbar-view.ts';
export type { RowsBy } from './elements/netz-coverage/coverage-map.ts';
export type { PngWish } from './tools/map-files.ts';
export type { PosterSheet } from './tools/map-picture.ts';
export { NetzMeeting } from './elements/netz-meeting/netz-meeting-element.ts';
export { NetzOrganisation } from './elements/netz-organisation/netz-organisation-element.ts';
export { NetzRepresentation } from './elements/netz-representation/netz-representation-element.ts';
export { NetzSuggestions } from './elements/netz-suggestions/netz-suggestions-element.ts';

// events
export { NetzDismissEvent } from './events/netz-dismiss-event.ts';
export { NetzErrorEvent } from './events/netz-error-event.ts';
export { NetzLoadEvent } from './events/netz-load-event.ts';
export { NetzSelectEvent } from './events/netz-select-event.ts';

// the network on the page
export type { Selection } from './network-store/selection.ts';
export type { FailureCode, LoadFailure, TellProblem } from './network-store/network-source.ts';

export { version } from './base/version.ts';
