import type { WordLists } from './word-lists.ts';

const words = (text: string): readonly string[] => text.split(', ');

/** Words to choose from in a template whose vocabulary nobody has given. Any other word is as good. */
export const TEMPLATE_WORDS: WordLists = {
  Art: words(
    'Behörde, Beratungsstelle, Bildungseinrichtung, Fachorganisation, Freiwilligenagentur, Hochschule, Kommunale Einrichtung, Kultureinrichtung, ' +
      'Migrantenorganisation, Netzwerkkoordination, Religiöse Gemeinschaft, Selbstorganisation, Sportverein, Stiftung, Unternehmen, Verein, ' +
      'Wohlfahrtsverband, Willkommensinitiative, Sonstige',
  ),
  Themen: words(
    'Antidiskriminierung, Arbeit, Aufenthaltsrecht, Ausbildung, Barrierefreiheit, Begegnung, Behördenbegleitung, Bildung, Digitales, ' +
      'Dolmetschen, Ehrenamtskoordination, Familienberatung, Frauenberatung, Fördermittelberatung, Gesundheit, Kinderbetreuung, Kultur, ' +
      'Migrationsberatung, Patenschaften, Psychosoziales, Räume, Sport, Sprache, Teilhabe, Wohnberatung, Wohnen',
  ),
  Zielgruppen: words(
    'alle, Alleinstehende, Ältere, Ehrenamtliche, Erwachsene, Fachkräfte, Familien, Frauen, Geflüchtete, Jugendliche, Kinder, LSBTIQ*, ' +
      'Männer, Menschen mit Behinderung',
  ),
  Stadtteile: ['stadtweit'],
  Gruppen: ['Steuerungsgruppe'],
  'Art der Verbindung': words('Geld, Gremium, Information, Personal, Projekt, Raum, Verweis'),
};
