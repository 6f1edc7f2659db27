// What the site itself says on its pages, in the language of the page.

export const pageTexts = {
  de: {
    skip: 'Zum Inhalt springen',
    main: 'Bereiche',
    demo: 'Beispielseite',
    search: 'Suche in der Anleitung',
    searchLabel: 'In der Anleitung suchen',
    searchButton: 'Suchen',
    allPages: 'Alle Seiten',
    here: 'Sie sind hier',
    start: 'Anleitung',
    onThisPage: 'Auf dieser Seite',
    further: 'Weiterlesen',
    previous: 'Zurück',
    next: 'Weiter',
    anchor: (heading) => `Link auf „${heading}“`,
    live: 'So sieht es aus',
    code: 'Das steht in der Seite:',
    footer:
      'Die Städte, Vereine und Daten der Beispiele sind erfunden. Diese Seiten laden nichts von anderen Servern und speichern nichts.',
    source: 'Quelltext',
    folder: (name) => `Ordner ${name}`,
    file: (name) => `Datei ${name}`,
  },
  en: {
    skip: 'Skip to content',
    main: 'Areas',
    demo: 'Demo website',
    search: 'Search in the guide',
    searchLabel: 'Search the guide',
    searchButton: 'Search',
    allPages: 'All pages',
    here: 'You are here',
    start: 'Guide',
    onThisPage: 'On this page',
    further: 'Read on',
    previous: 'Back',
    next: 'Next',
    anchor: (heading) => `Link to “${heading}”`,
    live: 'What it looks like',
    code: 'The markup of it:',
    footer:
      'The cities, associations and data of the examples are invented. These pages load nothing from other servers and store nothing.',
    source: 'Source',
    folder: (name) => `Folder ${name}`,
    file: (name) => `File ${name}`,
  },
};

const ENGLISH = [
  /^docs\/(en|decisions|api)[/.]/,
  /^docs\/(principles|glossary)\.md$/,
  /^(?!README)[A-Z]+\.md$/,
  /^(fixtures|bench|packages)\//,
];

/** The language in which a page of the repository is written: `de` or `en`. */
export const languageOf = (file) => (ENGLISH.some((pattern) => pattern.test(file)) ? 'en' : 'de');
