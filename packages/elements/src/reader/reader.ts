// What reads files and tables of people: loaded where data have to be read that are not plainly in our own format.
export { readInBudget, readTables } from '@netz-map/importers';
export { tableRows } from './table-rows.ts';
