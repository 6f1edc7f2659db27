// What the page of the search says, in the language of the page from which somebody came. Both the site and the script of the page use it.

export const searchTexts = {
  de: {
    title: 'Suche',
    withoutScript: ['Die Suche braucht JavaScript. Was es gibt, steht unter ', 'Alle Seiten', '.'],
    nothing: (question) => `Nichts gefunden für „${question}“. Versuchen Sie ein anderes oder ein kürzeres Wort.`,
    found: (question, number, shown) =>
      `${number === 1 ? 'Eine Stelle' : `${number} Stellen`} für „${question}“${number > shown ? `, die ersten ${shown} stehen hier` : ''}.`,
  },
  en: {
    title: 'Search',
    withoutScript: ['The search needs JavaScript. What there is stands under ', 'All pages', '.'],
    nothing: (question) => `Nothing found for “${question}”. Try another word or a shorter one.`,
    found: (question, number, shown) =>
      `${number === 1 ? 'One place' : `${number} places`} for “${question}”${number > shown ? `, the first ${shown} are here` : ''}.`,
  },
};
