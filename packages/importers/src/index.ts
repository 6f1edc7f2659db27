/**
 * Spreadsheets and graph files in, a network and its problems out. Runs anywhere, knows no DOM.
 *
 * @packageDocumentation
 */

// reading
export { readFiles } from './read-files.ts';
export { readTables } from './read-tables.ts';
export type { ColumnChoice, InputFile, ReadFilesOptions, ReadOptions, Table, TableRole } from './read-options.ts';
export type { ColumnGuess, Merge, ReadResult } from './read-result.ts';

// reading in a worker
export { createReadWorker } from './running/create-read-worker.ts';
export { createReadWorkerWith } from './running/create-read-worker-with.ts';
export type { ReadWorker, ReadWorkerOptions } from './running/create-read-worker-with.ts';
export { readInBudget } from './running/read-in-budget.ts';
export { serveReads } from './running/serve-reads.ts';

// problems
export { groupProblems } from './problems/group-problems.ts';
export type { ProblemGroup } from './problems/group-problems.ts';

// limits
export { LIMITS } from './limits.ts';
export type { Limits } from './limits.ts';

// what a file is
export { formatOf } from './file-format.ts';
export type { FileFormat } from './file-format.ts';

// columns
export { fieldNamed, usualHeading } from './columns/field-named.ts';
export type { ColumnField } from './columns/column-field.ts';

// writing
export { joinList } from './cells/quoted-list.ts';
export { csvText } from './writing/csv-text.ts';
export { writeCsv } from './writing/write-csv.ts';
export { EXPORT_FORMATS, writeFiles } from './writing/write-files.ts';
export { writeGephi } from './writing/write-gephi.ts';
export { writeGexf } from './writing/write-gexf.ts';
export { writeGraphMl } from './writing/write-graphml.ts';
export { writeHsds } from './writing/write-hsds.ts';
export { writeJson } from './writing/write-json.ts';
export { writeKumu } from './writing/write-kumu.ts';
export { writeTemplate } from './writing/xlsx/write-template.ts';
export type { TemplateOptions } from './writing/xlsx/write-template.ts';
export type { ListName } from './writing/xlsx/column-choices.ts';
export type { WordLists } from './writing/xlsx/word-lists.ts';
export { writeXlsx } from './writing/xlsx/write-xlsx.ts';
export type { ExportFormat, ExportLoss, LostPart, Written, WrittenFile } from './writing/written.ts';

// lists of words
export { readVocabulary } from './vocabulary/read-vocabulary.ts';
export type { VocabularyOptions, VocabularyResult } from './vocabulary/read-vocabulary.ts';
export type { Term } from './vocabulary/term.ts';
