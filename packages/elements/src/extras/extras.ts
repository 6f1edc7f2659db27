// What not every page needs, loaded on demand: asking the worker that reads files, what is said of problems in them, further languages, the
// picture and the tables as files.
export { basicWordingDeEinfach, basicWordingEn, tellProblem } from '@netz-map/core';
export { createReadWorkerWith } from '@netz-map/importers';
export { deEinfach as textsDeEinfach } from '../ui-texts/de-einfach.ts';
export { en as textsEn } from '../ui-texts/en.ts';
export { helpTexts } from '../ui-texts/help-texts.ts';
export { partnersCsv, tiesCsv } from './csv.ts';
export { problemListView } from './problem-list-view.ts';
