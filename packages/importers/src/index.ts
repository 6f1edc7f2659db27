/**
 * Spreadsheets and graph files in, a network and its problems out. Runs anywhere, knows no DOM.
 *
 * @packageDocumentation
 */

// reading
export { readFiles } from './read-files.ts';
export { readTables } from './read-tables.ts';
export type { ColumnChoice, InputFile, ReadOptions, Table, TableRole } from './read-options.ts';
export type { ColumnGuess, Merge, ReadResult } from './read-result.ts';

// limits
export { LIMITS } from './limits.ts';
export type { Limits } from './limits.ts';

// columns
export type { ColumnField } from './columns/column-field.ts';
