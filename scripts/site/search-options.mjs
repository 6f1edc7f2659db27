// How words are compared, the same when the index is written and when somebody searches.

const GERMAN = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** "Lücken" and "luecken" are the same word, and so are "Café" and "cafe". */
export const folded = (word) =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => GERMAN[letter])
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** A name of the API can be found by each of its words: "suggestionsFor" by "suggestions". */
function wordsOf(word) {
  const parts = word.match(/\p{Lu}?\p{Ll}+/gu) ?? [];
  return parts.length > 1 ? [folded(word), ...parts.map(folded)] : folded(word);
}

/** For minisearch, which writes the index with it and reads it with it. */
export const searchOptions = {
  fields: ['title', 'page', 'text'],
  storeFields: ['title', 'page', 'area', 'link', 'excerpt', 'language'],
  processTerm: wordsOf,
  searchOptions: {
    processTerm: folded,
    boost: { title: 3, page: 2 },
    // whoever looks for a word of the guide is not to wade through names of the API first
    boostDocument: (_id, _word, { link }) => (link.startsWith('api/') ? 0.2 : 1),
    prefix: (word) => word.length > 2,
    fuzzy: (word) => (word.length > 4 ? 0.2 : false),
    combineWith: 'AND',
  },
};
