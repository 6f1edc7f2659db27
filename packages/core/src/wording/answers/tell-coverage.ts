import type { Coverage, CoverageCell } from '../../questions/coverage.ts';
import type { Referrals } from '../../questions/referrals.ts';
import { type CoverageTexts, coverage as de } from '../de/answers/coverage.ts';
import { coverage as deEinfach } from '../de-einfach/answers/coverage.ts';
import type { TextDocument, TextItem } from '../document.ts';
import { coverage as en } from '../en/answers/coverage.ts';
import { phrasesOf } from '../phrases-of.ts';
import { answerDocument, type AnswerOptions, nameOf } from './answer-document.ts';
import { commonTexts } from './common-texts.ts';
import { MOST_ROWS, readablePart } from './readable-part.ts';

const TEXTS: Readonly<Record<AnswerOptions['language'], CoverageTexts>> = { de, 'de-einfach': deEinfach, en };

/** So many names fit into a cell of a table. */
const NAMES_IN_CELL = 4;
/** In the order in which they are told: the most urgent first, and what is well covered as good news at the end. */
const STATES = ['uncovered', 'no-capacity', 'single', 'project', 'covered', 'several'] as const;

/**
 * What is looked for and who can help, in sentences and as a table, and the needs to which no way leads over existing ties.
 *
 * @throws TypeError for a language there is not. Complexity: linear in the answer, but for the names.
 */
export function tellCoverage(answer: Coverage, { deadEnds, grounds }: Referrals, options: AnswerOptions): TextDocument {
  const { language } = options;
  const [common, name, say] = [commonTexts(language), nameOf(options), TEXTS[language]];
  const { list, wanted } = phrasesOf(language);
  const { cells, totals, basis } = answer;
  const names = (ids: readonly string[]): string => list(ids.map(name), NAMES_IN_CELL);
  const help = ({ providers, almost, unavailable }: CoverageCell): string =>
    providers.length > 0
      ? names(providers)
      : unavailable.length > 0
        ? say.full(names(unavailable))
        : almost.length > 0
          ? say.almost(names(almost))
          : '–';
  const inCities = new Set(cells.map(({ network }) => network)).size > 1;
  const row = (cell: CoverageCell): string[] => [
    wanted(cell),
    ...(inCities ? [cell.network ?? '–'] : []),
    [say.state(cell), ...(cell.onlyProjects && cell.state !== 'project' ? [say.onlyProject] : [])].join(', '),
    names(cell.seekers.map(({ id }) => id)),
    help(cell),
  ];
  const end = (deadEnd: Referrals['deadEnds'][number]): TextItem => ({
    text: common.wantedBy(wanted(deadEnd), name(deadEnd.seeker)),
    details: [
      say.canHelp(names(deadEnd.providers)),
      say.because[deadEnd.because],
      ...(deadEnd.lengthWithDormant === null ? [] : [say.withDormant]),
    ],
  });
  const more = (left: number): string[] => (left > 0 ? [common.moreInJson(left)] : []);
  const [rows, ends] = [readablePart(cells, MOST_ROWS, options), readablePart(deadEnds, MOST_ROWS, options)];
  return answerDocument(options, say.title, [
    {
      paragraphs:
        totals.open === 0
          ? [say.nothingOpen]
          : [say.lead(totals.open, totals.seekers), ...(cells.length < totals.open ? [say.different(cells.length)] : [])],
      items: STATES.flatMap((state) => (totals.cells[state] > 0 ? [{ text: say.count[state](totals.cells[state]) }] : [])),
    },
    {
      heading: say.tableHeading,
      table: {
        caption: say.caption,
        columns: [say.columns.wanted, ...(inCities ? [say.columns.city] : []), say.columns.state, say.columns.seekers, say.columns.helpers],
        rows: rows.told.map(row),
      },
      notes: more(rows.left),
    },
    { heading: say.deadEnds, paragraphs: deadEnds.length > 0 ? [say.deadEndLead] : [], items: ends.told.map(end), notes: more(ends.left) },
    {
      notes: [
        ...(totals.done > 0 ? [say.done(totals.done)] : []),
        ...(totals.open > 0
          ? [
              say.statedOnly,
              common.grounds({ on: 'topics', ...basis.topics }),
              common.grounds({ on: 'places', ...basis.places }),
              say.capacityKnown(basis.capacity),
              say.offerKindKnown(basis.offerKind),
            ]
          : []),
        ...(deadEnds.length > 0 ? [common.grounds(grounds)] : []),
      ],
    },
  ]);
}
