// What not every page needs, loaded on demand: readers for files and tables of people, further languages, the picture and the tables as
// files.
export { basicWordingDeEinfach, basicWordingEn, tellProblem } from '@netz-map/core';
export { toSvg } from '@netz-map/drawing';
export { readFiles, readTables } from '@netz-map/importers';
export { deEinfach as textsDeEinfach } from '../ui-texts/de-einfach.ts';
export { en as textsEn } from '../ui-texts/en.ts';
export { partnersCsv, tiesCsv } from './csv.ts';
