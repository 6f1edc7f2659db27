// The Markdown of what was counted.
import { readFileSync, writeFileSync } from 'node:fs';

const BEGIN = '<!-- Vergleich: Anfang, geschrieben von bench/access/run.mjs -->';
const END = '<!-- Vergleich: Ende -->';

const LABELS = {
  'netz-map': '**netz-map**',
  'd3-svg': 'd3 (SVG mit `title`)',
  echarts: 'ECharts (mit `aria`)',
  'vis-network': 'vis-network (`keyboard: true`)',
};

export function table(rows, walks, { versions, machine, partners, ties }) {
  const name = (id) => `${LABELS[id] ?? id}${versions[id] ? ` ${versions[id]}` : ''}`;
  const cells = (row) =>
    row.error
      ? [name(row.name), row.error]
      : [
          name(row.name),
          `${row.tree.objects} (genannt: ${row.tree.mentioned})`,
          row.keys.ties > row.tree.ties ? `${row.tree.ties}, aufgeklappt ${row.keys.ties}` : `${row.tree.ties}`,
          `${row.keys.partners} / ${row.keys.ties}`,
          `${row.stops}`,
          row.axe.length === 0 ? 'nichts' : row.axe.join(', '),
          row.policy,
        ];
  const headings = [
    '',
    `Partner als Objekt (von ${partners})`,
    `Verbindungen als Objekt (von ${ties})`,
    'mit Tasten erreicht: Partner / Verbindungen',
    'Halte der Tabulatortaste',
    'axe',
    'strenge Richtlinie',
  ];
  const line = (all) => `| ${all.join(' | ')} |`;
  const number = (n) => n.toLocaleString('de');
  return [
    `Gemessen am ${machine.date} mit Chromium (${machine.cpu}, ${machine.cores} Kerne), Stand ${machine.commit}.`,
    '',
    line(headings),
    line(headings.map(() => '---')),
    ...rows.map((row) => line(cells(row))),
    '',
    'Der Weg durch die ganze Liste, nur mit den Pfeiltasten:',
    '',
    line([
      'Partner im Netz',
      'Partner erreicht',
      'Verbindungen erreicht',
      'von beiden Seiten',
      'Tasten',
      '95 von 100 Tasten brauchen höchstens',
      'Halte in der Liste',
    ]),
    line(['---', '---', '---', '---', '---', '---', '---']),
    ...walks.map(({ size, all, partners: met, ties: walked, bothEnds, keys, p95, stops }) =>
      line([
        number(size),
        number(met),
        `${number(walked)} von ${number(all)}`,
        number(bothEnds),
        number(keys),
        `${p95.toFixed(1).replace('.', ',')} ms`,
        stops,
      ]),
    ),
  ].join('\n');
}

/** Puts the tables between the markers of a page. */
export function writeSection(file, markdown) {
  const page = readFileSync(file, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`expected the lines "${BEGIN}" and "${END}" in ${file}`);
  writeFileSync(file, `${page.slice(0, from + BEGIN.length)}\n\n${markdown}\n\n${page.slice(to)}`);
}
