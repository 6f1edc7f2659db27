import type { KnownOf } from '../../../findings/known-of.ts';
import type { CoverageCell, CoverageState } from '../../../questions/coverage.ts';
import type { DeadEnd } from '../../../questions/referrals.ts';
import { de } from '../phrases.ts';

const wishes = (n: number, one: string, many: string): string => (n === 1 ? `Ein Bedarf: ${one}` : `${de.Number(n)} Bedarfe: ${many}`);
const known = (what: string, { known: k, of }: KnownOf): string => {
  const who =
    k === of
      ? `${of === 2 ? 'beiden' : of > 2 ? `allen ${de.figure(of)}` : 'allen'} Partnern`
      : k === 0 && of > 1
        ? `keinem der ${de.figure(of)} Partner`
        : `${de.figure(k)} von ${de.figure(of)} Partnern`;
  return `Von ${who} ist bekannt, ${what}.`;
};

const COUNT: Readonly<Record<CoverageState, (n: number) => string>> = {
  uncovered: (n) => wishes(n, 'kein passendes Angebot.', 'kein passendes Angebot.'),
  'no-capacity': (n) => wishes(n, 'Angebote gibt es, aber zurzeit ist nichts frei.', 'Angebote gibt es, aber zurzeit ist nichts frei.'),
  single: (n) => wishes(n, 'ein einziges Angebot.', 'je ein einziges Angebot.'),
  project: (n) => wishes(n, 'nur Angebote in Projekten.', 'nur Angebote in Projekten.'),
  covered: (n) => wishes(n, 'zwei Angebote.', 'je zwei Angebote.'),
  several: (n) => wishes(n, 'drei oder mehr Angebote.', 'je drei oder mehr Angebote.'),
};

const BECAUSE: Readonly<Record<DeadEnd['because'], string>> = {
  'seeker-without-tie': 'Wer sucht, hat noch keine bestehende Verbindung.',
  'providers-without-tie': 'Wer helfen kann, hat noch keine bestehende Verbindung.',
  'separate-parts': 'Beide Seiten stehen in Teilen des Netzes, zwischen denen es keine Verbindung gibt.',
};

/** How well the stated needs are covered, and to which no way leads. */
export const coverage = {
  title: 'Was gesucht wird und wer helfen kann',
  lead: (open: number, seekers: number): string =>
    open === 1
      ? 'Ein Bedarf ist offen.'
      : `${de.Number(open)} Bedarfe sind offen, genannt von ${seekers === 1 ? 'einem Partner' : `${de.number(seekers)} Partnern`}.`,
  different: (n: number): string =>
    n === 1 ? 'Alle suchen dasselbe.' : `Manche suchen dasselbe; verschieden sind ${de.number(n)} Bedarfe.`,
  nothingOpen: 'Zurzeit ist kein Bedarf offen. Das kann auch heißen, dass noch niemand danach gefragt hat.',
  count: COUNT,
  tableHeading: 'Die Bedarfe im Einzelnen',
  caption: 'Offene Bedarfe, die dringendsten zuerst',
  columns: { wanted: 'Gesucht', city: 'Ort', state: 'Stand', seekers: 'Wer sucht', helpers: 'Wer helfen kann' },
  state({ state, missing, targetGroup, place, providers }: CoverageCell): string {
    if (state === 'uncovered' && missing === 'target-group') return `Angebote gibt es, aber nicht für ${targetGroup ?? ''}`;
    if (state === 'uncovered' && missing === 'place') return `Angebote gibt es, aber nicht in ${place ?? ''}`;
    if (state === 'uncovered') return 'niemand bietet das an';
    if (state === 'no-capacity') return 'zurzeit nichts frei';
    if (state === 'single') return 'ein einziges Angebot';
    if (state === 'project') return 'nur in Projekten';
    return state === 'covered' ? 'zwei Angebote' : `${de.number(providers.length)} Angebote`;
  },
  onlyProject: 'nur als Projekt',
  almost: (names: string): string => `am nächsten: ${names}`,
  full: (names: string): string => `zurzeit nicht frei: ${names}`,
  deadEnds: 'Wohin noch kein Weg führt',
  deadEndLead: 'Für diese Bedarfe gibt es Hilfe im Netz, aber niemand kann den Kontakt vermitteln. Machen Sie beide Seiten bekannt.',
  canHelp: (names: string): string => `Hilfe gibt es bei: ${names}.`,
  because: BECAUSE,
  withDormant: 'Über ruhende Verbindungen gäbe es einen Weg.',
  done: (n: number): string => (n === 1 ? 'Ein weiterer Bedarf ist erledigt.' : `${de.Number(n)} weitere Bedarfe sind erledigt.`),
  statedOnly: 'Gezählt ist nur, was jemand als Bedarf genannt hat. Aus leeren Feldern folgt keine Lücke.',
  capacityKnown: (basis: KnownOf): string => known('ob sie noch etwas übernehmen können', basis),
  offerKindKnown: (basis: KnownOf): string => known('ob ihr Angebot bleibt oder ein Projekt ist', basis),
};

/** What the other languages must offer, too. */
export type CoverageTexts = typeof coverage;
