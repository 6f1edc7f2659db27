import { readFileSync, writeFileSync } from 'node:fs';

const BEGIN = '<!-- Zeichnen: Anfang, geschrieben von bench/render/run.mjs -->';
const END = '<!-- Zeichnen: Ende -->';

/** Puts the tables between the markers of a page. */
export function writeSection(file, markdown) {
  const page = readFileSync(file, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`expected the lines "${BEGIN}" and "${END}" in ${file}`);
  writeFileSync(file, `${page.slice(0, from + BEGIN.length)}\n\n${markdown}\n\n${page.slice(to)}`);
}
