/** Four partners, one need that another one can meet, one that nobody can, one who is not yet connected. */
export const PARTNERS = `ID;Name;Art;Themen;Zielgruppen;Stadtteile;Sucht;Kapazität
B1;Begegnungscafé;Willkommensinitiative;Begegnung;alle;Mitte;Sprache;frei
B2;Sprachtreff;Fachorganisation;Sprache;alle;Mitte;Wohnen;frei
B3;Sozialamt;Behörde;Beratung;alle;stadtweit;;voll
B4;Chor ohne Grenzen;Kultureinrichtung;Musik;alle;Mitte;;frei
`;
export const TIES = `Von;Zu;Zuletzt
B1;B3;2026-09
B3;B2;2026-08
`;
export const SMALL = { 'akteure.csv': PARTNERS, 'beziehungen.csv': TIES };
/** One tie leads to a partner that is not in the list. */
export const WITH_ERROR = { 'akteure.csv': PARTNERS, 'beziehungen.csv': `${TIES}B1;Turnverein Nirgendwo;2026-09\n` };
