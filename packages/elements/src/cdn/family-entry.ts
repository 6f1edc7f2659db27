// The elements of `family-tags.ts` as a file of their own: defines their tags.
export { NetzChange } from '../define/netz-change.ts';
export { NetzCompare } from '../define/netz-compare.ts';
export { NetzCoverage } from '../define/netz-coverage.ts';
export { NetzDirectory } from '../define/netz-directory.ts';
export { NetzFinder } from '../define/netz-finder.ts';
export { NetzMeeting } from '../define/netz-meeting.ts';
export { NetzOrganisation } from '../define/netz-organisation.ts';
export { NetzRepresentation } from '../define/netz-representation.ts';
