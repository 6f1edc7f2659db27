/**
 * Defines all tags: `<netz-map>`, `<netz-findings>`, `<netz-meeting>`, `<netz-suggestions>`.
 *
 * @packageDocumentation
 */
export { NetzFindings } from './define/netz-findings.ts';
export { NetzMap } from './define/netz-map.ts';
export { NetzMeeting } from './define/netz-meeting.ts';
export { NetzSuggestions } from './define/netz-suggestions.ts';
