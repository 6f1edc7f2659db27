import { readFileSync, writeFileSync } from 'node:fs';

const BEGIN = '<!-- Güte: Anfang, geschrieben von bench/suggestions/run.mjs -->';
const END = '<!-- Güte: Ende -->';

/** Puts tables between the markers of a page. */
export function writeSection(file, markdown) {
  const page = readFileSync(file, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`expected the lines "${BEGIN}" and "${END}" in ${file}`);
  writeFileSync(file, `${page.slice(0, from + BEGIN.length)}\n\n${markdown}\n\n${page.slice(to)}`);
}
