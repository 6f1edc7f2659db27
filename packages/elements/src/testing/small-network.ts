/** Five invented associations: two pairs on a bridge, one need that another one can meet, one not yet connected. */
export const PARTNERS = `ID;Name;Art;Themen;Zielgruppen;Stadtteile;Sucht;Kapazität;Status
A1;Sprachcafé Nordlicht;Initiative;Sprache;Frauen;Nordend;Dolmetschen für Frauen in Nordend;frei;aktiv
A2;Teestube Wortwechsel;Initiative;Begegnung;Frauen;Nordend;;frei;aktiv
A3;Büro für Vielfalt;Behörde;Beratung;alle;stadtweit;;frei;aktiv
A4;Jobwerkstatt;Verein;Arbeit;Jugendliche;Hafen;Kinderbetreuung in Hafen;frei;aktiv
A5;Dolmetschdienst Brücke;Verein;Dolmetschen;alle;stadtweit;;frei;aktiv
`;

export const TIES = `Von;Zu;Art;Zuletzt
A1;A2;Projekt;2026-09
A1;A3;Verweis;2026-08
A2;A3;Verweis;2026-08
A3;A4;Verweis;2026-07
`;

/** The same as plain data, for the property `network`. */
export const NETWORK = {
  asOf: '2026-11-01',
  organisations: ['Sprachcafé Nordlicht', 'Teestube Wortwechsel', 'Büro für Vielfalt', 'Jobwerkstatt', 'Dolmetschdienst Brücke'].map(
    (name, i) => ({
      id: `A${i + 1}`,
      name,
      topics: [['Sprache'], ['Begegnung'], ['Beratung'], ['Arbeit'], ['Dolmetschen']][i]!,
      targetGroups: ['alle'],
      places: ['stadtweit'],
      groups: [],
      capacity: 'free' as const,
      status: 'active' as const,
      visibility: 'network' as const,
    }),
  ),
  ties: [
    ['A1', 'A2'],
    ['A1', 'A3'],
    ['A2', 'A3'],
    ['A3', 'A4'],
  ].map(([from, to], i) => ({ id: `t${i}`, from: from!, to: to!, lastContact: '2026-09', visibility: 'network' as const })),
  needs: [
    { id: 'n1', who: 'A1', topic: 'Dolmetschen', done: false },
    { id: 'n2', who: 'A4', topic: 'Kinderbetreuung', place: 'Hafen', done: false },
  ],
};
