/** Tables full of secrets, and the secrets. */
export interface Planted {
  readonly tables: Readonly<Record<'akteure' | 'verbindungen' | 'bedarfe' | 'treffen' | 'rollen' | 'orte', readonly (readonly string[])[]>>;
  readonly secrets: readonly string[];
}

const SYLLABLES = ['bäk', 'dum', 'föl', 'gix', 'hul', 'jaß', 'kez', 'lüp', 'mov', 'nyr'];

/** Words that stand nowhere else, with letters that are written in several ways. */
export class Planter {
  readonly secrets: string[] = [];

  word(): string {
    const n = this.secrets.length;
    const secret = `Q${SYLLABLES[Math.floor(n / 100) % 10]}${SYLLABLES[Math.floor(n / 10) % 10]}${SYLLABLES[n % 10]}wq`;
    this.secrets.push(secret);
    return secret;
  }

  /** A secret that is a number or a day. */
  keep(secret: string): string {
    this.secrets.push(secret);
    return secret;
  }
}

const PARTNERS = [
  ...['ID', 'Name', 'Kurzname', 'Art', 'Themen', 'Zielgruppen', 'Stadtteile', 'Gruppen', 'Sucht', 'Beschreibung', 'Website', 'Ort/Netz'],
  ...['Sichtbarkeit', 'Status', 'Kapazität', 'Nicht zusammenbringen', 'Träger', 'Hauptgeldgeber', 'Anteil Hauptgeldgeber (%)'],
  ...[
    'Gesichert bis',
    'Hauptamt (Stellen)',
    'Ehrenamtliche',
    'Dabei seit',
    'Treffen (zuletzt da)',
    'Ansprechpartnerin',
    'E-Mail',
    'Telefon',
    'Bemerkung',
  ],
];
const TIES = ['Von', 'Zu', 'Art', 'Zuletzt', 'Notiz', 'Angespannt', 'Stand', 'Sichtbarkeit', 'ID', 'Bemerkung'];

/** @param released whether everything that is marked to stay is marked public instead: then the words must be found */
export function plantedTables(released = false): Planted {
  const planter = new Planter();
  const word = (): string => planter.word();
  const unknown = word();
  const row = (headings: readonly string[], cells: Readonly<Record<string, string>>): string[] => [
    ...headings.map((heading) => cells[heading] ?? ''),
    word(),
  ];
  const partner = (cells: Readonly<Record<string, string>>): string[] => row(PARTNERS, cells);
  /** What nobody publishes of somebody who is public. */
  const inner = (): Record<string, string> => ({
    ID: word(),
    Hauptgeldgeber: word(),
    Ansprechpartnerin: word(),
    'E-Mail': `${word()}@mail.example`,
    Telefon: planter.keep(`0341 99${planter.secrets.length}77`),
    Bemerkung: word(),
    'Hauptamt (Stellen)': planter.keep(`4873${planter.secrets.length}`),
    Ehrenamtliche: planter.keep(`5931${planter.secrets.length}`),
    'Dabei seit': '1987',
    'Gesichert bis': planter.keep('2031-07-19'),
    'Treffen (zuletzt da)': planter.keep('2019-08-23'),
  });
  /** Somebody of whom everything stays. */
  const hidden = (cells: Readonly<Record<string, string>>): string[] => {
    const all = Object.fromEntries(PARTNERS.slice(0, 10).map((heading) => [heading, word()]));
    return partner({ ...inner(), ...all, 'Ort/Netz': '', Website: `https://${word()}.example`, ...cells });
  };
  const internal = released ? 'öffentlich' : 'intern';
  const name = (): string => `${word()} ${word()}`;
  const [house, circle, refuge] = [name(), name(), `Frauenhaus ${word()}`];
  const akteure = [
    [...PARTNERS, unknown],
    partner({
      ...inner(),
      Name: 'Teestube',
      Art: 'Verein',
      Themen: 'Begegnung',
      Stadtteile: 'Mitte',
      Sucht: 'Räume',
      Sichtbarkeit: 'öffentlich',
      Beschreibung: 'Wir kochen Tee.',
      'Nicht zusammenbringen': house,
      Träger: circle,
    }),
    partner({
      ...inner(),
      Name: 'Sprachtreff',
      Art: 'Verein',
      Themen: `Sprache, Frau ${word()}`,
      Kurzname: `Herr ${word()}`,
      Sichtbarkeit: 'öffentlich',
      Beschreibung: `Fragen an ${word()}@mail.example oder 0341 778899`,
    }),
    partner({
      ...inner(),
      Name: 'Chorwerkstatt',
      Art: 'Kultur',
      Themen: 'Musik',
      Sucht: word(),
      Beschreibung: `Wir singen im ${released ? '' : house} jeden Dienstag.`,
    }),
    partner({
      ...inner(),
      Name: 'Mädchenzuflucht Lotte',
      Art: 'Schutzhaus',
      Themen: 'Schutz',
      Stadtteile: word(),
      Beschreibung: `Sie finden uns in der ${word()}straße 12.`,
      Sichtbarkeit: 'öffentlich',
    }),
    hidden({ Name: house, Sichtbarkeit: internal }),
    hidden({ Name: circle, Sichtbarkeit: released ? 'öffentlich' : 'Netz' }),
    hidden({ Sichtbarkeit: released ? 'öffentlich' : 'vertraulich' }),
    hidden({ Sichtbarkeit: released ? 'öffentlich' : word() }),
    hidden({ Status: released ? 'aktiv' : 'beendet' }),
    hidden({ Name: refuge, Sichtbarkeit: released ? 'öffentlich' : '' }),
    hidden({ Art: 'Schutzwohnung', Sichtbarkeit: released ? 'öffentlich' : '' }),
    hidden({ Name: `Frau ${word()}`, Sichtbarkeit: 'öffentlich' }),
  ];
  const tie = (cells: Readonly<Record<string, string>>): string[] =>
    row(TIES, { ID: word(), Notiz: word(), Bemerkung: word(), Zuletzt: '2026-05', ...cells });
  const verbindungen = [
    [...TIES, word()],
    tie({ Von: 'Teestube', Zu: 'Sprachtreff', Art: 'Projekt' }),
    tie({ Von: 'Teestube', Zu: 'Sprachtreff', Art: word(), Stand: released ? '' : 'abgelehnt' }),
    tie({ Von: 'Teestube', Zu: 'Chorwerkstatt', Art: word(), Angespannt: released ? '' : 'ja' }),
    tie({ Von: 'Chorwerkstatt', Zu: 'Teestube', Art: word() }),
    tie({ Von: 'Sprachtreff', Zu: 'Chorwerkstatt', Art: word(), Sichtbarkeit: internal }),
    tie({ Von: 'Sprachtreff', Zu: 'Chorwerkstatt', Art: word(), Sichtbarkeit: released ? '' : 'Netz' }),
    tie({ Von: 'Sprachtreff', Zu: 'Teestube', Art: word(), Stand: released ? '' : 'Idee' }),
    tie({ Von: house, Zu: 'Teestube', Art: word() }),
    tie({ Von: 'Sprachtreff', Zu: circle, Art: word() }),
    tie({ Von: 'Sprachtreff', Zu: name(), Art: word() }),
  ];
  const bedarfe = [
    ['Wer', 'Was', 'Für wen', 'Wo', 'Quelle', word()],
    ['Teestube', 'Dolmetschen', 'Frauen', 'Mitte', word(), word()],
    ['Chorwerkstatt', word(), word(), word(), word(), word()],
    [house, word(), word(), word(), word(), word()],
    ['Teestube', `Hilfe im ${house}`, '', '', word(), word()],
    ['Teestube', `Begleitung, Frau ${word()}`, '', '', '', ''],
  ];
  return {
    tables: {
      akteure,
      verbindungen,
      bedarfe,
      treffen: [
        ['Datum', 'Thema', 'Wer war da', word()],
        ['2026-05-04', word(), `Teestube, ${house}`, word()],
        ['2026-06-04', word(), word(), word()],
      ],
      rollen: [
        ['Rolle', 'Gruppe', 'Wer', 'Vertretung', 'Spricht für', word()],
        [word(), word(), 'Teestube', house, word(), word()],
      ],
      orte: [
        ['Ort/Netz', 'Land', 'Einwohner', 'Büro', word()],
        [word(), word(), planter.keep('918273'), 'ja', word()],
      ],
    },
    secrets: planter.secrets,
  };
}
