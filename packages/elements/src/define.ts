/**
 * Defines all tags.
 *
 * @packageDocumentation
 */
export { NetzChange } from './define/netz-change.ts';
export { NetzCompare } from './define/netz-compare.ts';
export { NetzCoverage } from './define/netz-coverage.ts';
export { NetzDirectory } from './define/netz-directory.ts';
export { NetzFinder } from './define/netz-finder.ts';
export { NetzFindings } from './define/netz-findings.ts';
export { NetzMap } from './define/netz-map.ts';
export { NetzMeeting } from './define/netz-meeting.ts';
export { NetzOrganisation } from './define/netz-organisation.ts';
export { NetzRepresentation } from './define/netz-representation.ts';
export { NetzSuggestions } from './define/netz-suggestions.ts';
