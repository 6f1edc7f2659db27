import { headingKey } from '../columns/heading-words.ts';

/** What a column of a list of words holds. */
export type WordPart = 'label' | 'id' | 'parent' | 'parentLabel' | 'list' | 'synonyms' | 'language' | 'other';

export interface WordColumn {
  readonly index: number;
  readonly part: WordPart;
  /** Language of the labels: `de` in "label_de". */
  readonly language?: string | undefined;
}

const PARTS: ReadonlyMap<string, WordPart> = new Map(
  (
    [
      [
        'label',
        'label preflabel begriff begriffe term terms termname schlagwort schlagworte stichwort thema topic zielgruppe targetgroup ' +
          'kategorie category bezirk stadtteil ortsteil quartier viertel district oberkategorie handlungsfeld themenfeld bezeichnung wort',
      ],
      ['id', 'id key nr no nummer code notation slug uri termuri conceptid termid'],
      ['parent', 'parent parentid broader oberbegriff oberbegriffid uebergeordnet uebergeordnetid'],
      ['parentLabel', 'parentname parentlabel'],
      ['list', 'list liste vokabular vocabulary taxonomy conceptscheme inscheme scheme'],
      ['synonyms', 'synonyme synonym synonyms altlabel altlabels auch'],
      ['language', 'language lang sprache sprachcode'],
      [
        'other',
        'taxonomyid description beschreibung definition art type plz postleitzahl zip exactmatch closematch note hinweis version saeule quer',
      ],
    ] as const
  ).flatMap(([part, keys]) => keys.split(' ').map((key) => [key, part] as const)),
);
/** Labels that a table of partners may have as well. */
const PLAIN_LABELS = new Set([
  'label',
  'bezeichnung',
  'name',
  'kategorie',
  'category',
  'zielgruppe',
  'targetgroup',
  'stadtteil',
  'ortsteil',
  'bezirk',
  'district',
]);
/** Columns that only a list of words has beside a column of names. */
const OF_WORDS = new Set([
  'taxonomyid',
  'broader',
  'oberbegriff',
  'oberbegriffid',
  'parentname',
  'parentlabel',
  'termuri',
  'conceptscheme',
  'preflabel',
  'list',
  'vokabular',
  'vocabulary',
]);

const LANGUAGES = new Set('de en fr ar tr ru uk fa es it pl ro bg ku so ti ps ur sq sr hr bs vi pt nl ls'.split(' '));

function partOf(heading: string): WordPart | undefined {
  const key = headingKey(heading);
  return PARTS.get(key) ?? (key === 'name' || key === 'title' || key === 'titel' ? 'label' : undefined);
}

/** What the columns of a list of words are, where every heading is a word for one. */
export function wordColumns(headings: readonly string[]): { readonly columns: WordColumn[]; readonly known: boolean } {
  let known = true;
  const columns = headings.flatMap((heading, index): WordColumn[] => {
    if (heading.trim() === '') return [];
    const whole = partOf(heading);
    if (whole) return [{ index, part: whole }];
    const [, stem = '', language = ''] = /^(.+?)[_@. -]([a-z]{2})$/i.exec(heading.trim()) ?? [];
    const part = LANGUAGES.has(language.toLowerCase()) ? partOf(stem) : undefined;
    if (part) return [{ index, part, language: language.toLowerCase() }];
    known = false;
    return [{ index, part: 'other' }];
  });
  return { columns, known };
}

/**
 * Whether a table is a list of words and not of partners: all of its columns are columns of such lists, and one says so clearly.
 */
export function isWordList(headings: readonly string[]): boolean {
  const { columns, known } = wordColumns(headings);
  const labels = columns.filter(({ part }) => part === 'label');
  if (!known || labels.length === 0) return false;
  const keys = headings.map((heading) => headingKey(heading));
  if (labels.some(({ language }) => language !== undefined) || keys.some((key) => OF_WORDS.has(key))) return true;
  const clear = labels.some(({ index }) => !PLAIN_LABELS.has(keys[index]!));
  const places = keys.every((key) => /^(bezirk|stadtteil|ortsteil|quartier|viertel|district|plz|postleitzahl|zip|id|nr)?$/.test(key));
  return (clear && keys.every((key) => key !== 'name' && key !== 'title' && key !== 'titel')) || places;
}
