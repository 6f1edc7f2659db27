import type { CoverageTexts } from '../../de/answers/coverage.ts';
import { coverage as german } from '../../de/answers/coverage.ts';
import { de } from '../../de/phrases.ts';

const wishes = (n: number): string => (n === 1 ? 'Ein Bedarf' : `${de.Number(n)} Bedarfe`);

/** How well the stated needs are covered, and to which no way leads, in plain German. */
export const coverage: CoverageTexts = {
  ...german,
  title: 'Was wird gesucht und wer hilft?',
  lead: (open, seekers) =>
    open === 1
      ? 'Ein Bedarf ist offen.'
      : `${de.Number(open)} Bedarfe sind offen. Das ${seekers === 1 ? 'sagt ein Partner' : `sagen ${de.number(seekers)} Partner`}.`,
  different: (n) => (n === 1 ? 'Alle suchen das Gleiche.' : `Manche suchen das Gleiche. Es sind ${de.number(n)} verschiedene Bedarfe.`),
  nothingOpen: 'Gerade ist kein Bedarf offen. Vielleicht hat niemand gefragt.',
  count: {
    uncovered: (n) => `${wishes(n)}: Es gibt keine passende Hilfe.`,
    'no-capacity': (n) => `${wishes(n)}: Gerade ist nichts frei.`,
    single: (n) => `${wishes(n)}: Es gibt nur ein Angebot.`,
    project: (n) => `${wishes(n)}: Es gibt nur Projekte. Sie können enden.`,
    covered: (n) => `${wishes(n)}: Es gibt zwei Angebote.`,
    several: (n) => `${wishes(n)}: Es gibt viele Angebote.`,
  },
  tableHeading: 'Alle Bedarfe',
  caption: 'Offene Bedarfe',
  columns: { wanted: 'Gesucht', city: 'Ort', state: 'So steht es', seekers: 'Wer sucht', helpers: 'Wer hilft' },
  state(cell) {
    const { state, missing, targetGroup, place, providers } = cell;
    if (state === 'uncovered' && missing === 'target-group') return `nicht für ${targetGroup ?? ''}`;
    if (state === 'uncovered' && missing === 'place') return `nicht in ${place ?? ''}`;
    if (state === 'uncovered') return 'keine Hilfe';
    if (state === 'no-capacity') return 'gerade nichts frei';
    if (state === 'single') return 'nur ein Angebot';
    return state === 'project' ? 'nur Projekte' : `${de.number(providers.length)} Angebote`;
  },
  onlyProject: 'nur ein Projekt',
  almost: (names) => `fast: ${names}`,
  full: (names) => `gerade voll: ${names}`,
  deadEnds: 'Hier fehlt der Weg',
  deadEndLead: 'Es gibt Hilfe. Aber niemand kennt beide Seiten. Stellen Sie beide vor.',
  canHelp: (names) => `Hier gibt es Hilfe: ${names}.`,
  because: {
    'seeker-without-tie': 'Wer sucht, hat noch keinen Kontakt.',
    'providers-without-tie': 'Wer hilft, hat noch keinen Kontakt.',
    'separate-parts': 'Zwischen beiden Gruppen gibt es keinen Kontakt.',
  },
  withDormant: 'Früher gab es einen Weg.',
  done: (n) => (n === 1 ? 'Ein Bedarf ist erledigt.' : `${de.Number(n)} Bedarfe sind erledigt.`),
  statedOnly: 'Wir zählen nur, was jemand gesagt hat.',
  capacityKnown: ({ known, of }) => `Von ${of} Partnern wissen wir bei ${known}, ob etwas frei ist.`,
  offerKindKnown: ({ known, of }) => `Von ${of} Partnern wissen wir bei ${known}, ob das Angebot bleibt.`,
};
