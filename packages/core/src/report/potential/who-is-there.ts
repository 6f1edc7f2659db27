import type { CoveredNeed } from '../../findings/cover-needs.ts';
import type { Organisation } from '../../model/organisation.ts';
import { compareText } from '../../shared/compare.ts';
import type { TextSection } from '../../wording/document.ts';
import type { ReportTexts } from '../../wording/report-texts.ts';

/** A table for reading, not for looking up: the rest is named or counted below it. */
const MOST_ROWS = 25;
/** In that line; more words than that are no reading. */
const MOST_BELOW = 60;
/** From so many words that occur equally seldom on, one row names them all. */
const JOINED_FROM = 4;

/**
 * Who takes part, in small tables: kinds, topics with what is asked for, places, target groups.
 *
 * @param basisText told where nobody has said anything about that. Complexity: linear, and n log n in words.
 */
export function whoIsThere(
  present: readonly Organisation[],
  needs: readonly CoveredNeed[],
  texts: ReportTexts,
  basisText: readonly string[],
): TextSection {
  const count = (words: (organisation: Organisation) => readonly string[]): Counted[] =>
    counted(present.flatMap((o) => [...new Set(words(o))]));
  const small = ({ caption, column }: ReportTexts['kinds'], rows: readonly Counted[]): TextSection[] =>
    tableSection(
      caption,
      [column, texts.partners],
      rows.map(({ word, n }) => ({ word, numbers: [n] })),
      texts,
    );
  const topics = count((o) => o.topics);
  const tables = [
    ...small(
      texts.kinds,
      count(({ kind }) => (kind === undefined ? [] : [kind])),
    ),
    ...small(
      texts.places,
      count((o) => o.places),
    ),
    ...small(
      texts.targetGroups,
      count((o) => o.targetGroups),
    ),
    ...(needs.some(({ need }) => !need.done) ? topicTable(topics, needs, texts) : small(texts.topics, topics)),
  ];
  if (tables.length === 0) return { heading: texts.who, paragraphs: basisText };
  return {
    heading: texts.who,
    paragraphs: [texts.whoIntro],
    sections: topics.length > 0 ? [...tables, { notes: [texts.severalPossible] }] : tables,
  };
}

interface Counted {
  readonly word: string;
  readonly n: number;
}

/** The most frequent first. */
function counted(words: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, n]) => ({ word, n })).sort((p, q) => q.n - p.n || compareText(p.word, q.word));
}

/** Topics with how many work on them and how many look for them. What is asked for and offered by nobody comes first, then what is asked for. */
function topicTable(offered: readonly Counted[], needs: readonly CoveredNeed[], texts: ReportTexts): TextSection[] {
  const open = needs.filter(({ need }) => !need.done);
  const count = (these: readonly CoveredNeed[]): ReadonlyMap<string, number> =>
    new Map(counted(these.map(({ need }) => need.topic)).map(({ word, n }) => [word, n]));
  const [asked, unmet] = [count(open), count(open.filter(({ missing }) => missing))];
  const known = new Set(offered.map(({ word }) => word));
  const only = counted(open.map(({ need }) => need.topic)).filter(({ word }) => !known.has(word));
  const rows = [...only.map(({ word }) => ({ word, n: 0 })), ...offered].map(({ word, n }) => ({
    word,
    numbers: [n, asked.get(word) ?? 0, unmet.get(word) ?? 0],
  }));
  const { caption, column } = texts.topics;
  const ordered = [...rows.filter(({ word }) => asked.has(word)), ...rows.filter(({ word }) => !asked.has(word))];
  return tableSection(caption, [column, texts.partners, texts.openNeeds, texts.withoutOffer], ordered, texts);
}

interface Row {
  readonly word: string;
  readonly numbers: readonly number[];
}

/** Words that occur once only share a row; above so many rows the rest stands below in one line. */
function tableSection(caption: string, columns: readonly string[], rows: readonly Row[], texts: ReportTexts): TextSection[] {
  if (rows.length === 0) return [];
  const rare = rows.filter(({ numbers: [n, ...others] }) => n === 1 && others.every((other) => other === 0));
  const single = rare.length < JOINED_FROM ? rows : rows.filter((row) => !rare.includes(row));
  const shown = single.slice(0, MOST_ROWS);
  const told = (n: number): string => (n === 0 ? '–' : String(n));
  const joined =
    single === rows
      ? []
      : [
          [
            texts.list(
              rare.map(({ word }) => word),
              MOST_ROWS,
            ),
            texts.each(1),
            ...columns.slice(2).map(() => '–'),
          ],
        ];
  const left = single.slice(MOST_ROWS).map(({ word, numbers: [n] }) => `${word} (${n})`);
  return [
    {
      table: {
        caption,
        columns,
        rows: [...shown.map(({ word, numbers }) => [word, ...numbers.map(told)]), ...joined],
        numeric: columns.map((_, index) => index).slice(1),
      },
      notes: left.length > 0 ? [texts.alsoThere(texts.list(left, MOST_BELOW))] : [],
    },
  ];
}
