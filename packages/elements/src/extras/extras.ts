// What not every page needs, loaded on demand: asking the worker that reads files, what is said of problems in them, the help, the
// tables as files.
export { tellProblem } from '@netz-map/core';
export { createReadWorkerWith } from '@netz-map/importers';
export { helpTexts } from '../ui-texts/help-texts.ts';
export { partnersCsv, tiesCsv } from './csv.ts';
export { problemListView } from './problem-list-view.ts';
