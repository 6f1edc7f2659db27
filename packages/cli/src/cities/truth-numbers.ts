import type { Answer } from './answer.ts';
import type { Kind } from './kind.ts';
import type { Truth } from './truth.ts';

/** The numbers of a `truth.json` that our output carries too, each as a line "name: number". */
export const NUMBERS: readonly Kind[] = [
  {
    key: 'datenlage',
    expected: ({ datenlage: basis }) =>
      basis && [
        `Akteure: ${basis.akteure}`,
        `mit Art: ${basis.akteure - basis.ohne_art.length}`,
        `mit Themen: ${basis.akteure - basis.ohne_themen.length}`,
        `mit Zielgruppen: ${basis.akteure - basis.ohne_zielgruppen.length}`,
        `mit Stadtteilen: ${basis.akteure - basis.ohne_stadtteile.length}`,
        `Beziehungszeilen: ${basis.beziehungszeilen}`,
        `Zeilen ohne Datum: ${basis.zeilen_ohne_datum}`,
        `Paare: ${basis.paare}`,
      ],
    actual: ({ analysis: { basis } }) => [
      `Akteure: ${basis.organisations}`,
      `mit Art: ${basis.withKind}`,
      `mit Themen: ${basis.withTopics}`,
      `mit Zielgruppen: ${basis.withTargetGroups}`,
      `mit Stadtteilen: ${basis.withPlaces}`,
      `Beziehungszeilen: ${basis.tieRows}`,
      `Zeilen ohne Datum: ${basis.tieRowsWithoutDate}`,
      `Paare: ${basis.pairs.active + basis.pairs.unknown + basis.pairs.dormant}`,
    ],
  },
  {
    key: 'nicht_im_netz',
    expected: (truth) => truth.nicht_im_netz && [`beendet: ${truth.nicht_im_netz.length}`],
    actual: ({ analysis: { basis } }) => [`beendet: ${basis.ended}`],
  },
  {
    key: 'bedarfe',
    expected: (truth) => needs(truth.gedeckte_bedarfe?.length, truth.ungedeckte_bedarfe?.length, truth.erledigte_bedarfe?.length),
    actual: ({ analysis: { basis } }, truth) =>
      needs(basis.needs.covered, basis.needs.unmet, truth.erledigte_bedarfe === undefined ? undefined : basis.needs.done) ?? [],
  },
  { key: 'kennzahlen', expected: expectedMetrics, actual: actualMetrics },
];

function needs(covered: number | undefined, unmet: number | undefined, done: number | undefined): string[] | undefined {
  if (covered === undefined || unmet === undefined) return undefined;
  return [`offen: ${covered + unmet}`, `gedeckt: ${covered}`, ...(done === undefined ? [] : [`erledigt: ${done}`])];
}

/** What `kennzahlen` says about one layer of ties; our output knows not every number of every layer. */
interface Metrics {
  readonly knoten: number;
  readonly kanten: number;
  readonly isolierte: readonly string[];
  readonly artikulationspunkte: readonly string[];
  readonly komponenten_ab_2: number;
}

function ourMetrics({ analysis: { basis, findings } }: Answer): Readonly<Record<string, Partial<Metrics>>> {
  const ids = (code: string): string[] => findings.filter((finding) => finding.code === code).flatMap((finding) => finding.parties);
  const { active, unknown, dormant } = basis.pairs;
  return {
    'aktiv+unbekannt': {
      knoten: basis.organisations,
      kanten: active + unknown,
      isolierte: [...ids('not-connected'), ...ids('only-dormant')],
      artikulationspunkte: ids('bridge'),
      komponenten_ab_2: findings.filter((finding) => finding.code === 'component').length,
    },
    'nur aktiv': { knoten: basis.organisations, kanten: active },
    alle: { knoten: basis.organisations, kanten: active + unknown + dormant, isolierte: ids('not-connected') },
  };
}

/** The numbers that both sides can know. */
const COMPARED: Readonly<Record<string, readonly (keyof Metrics)[]>> = {
  'aktiv+unbekannt': ['knoten', 'kanten', 'isolierte', 'artikulationspunkte', 'komponenten_ab_2'],
  'nur aktiv': ['knoten', 'kanten'],
  alle: ['knoten', 'kanten', 'isolierte'],
};

function expectedMetrics(truth: Truth): string[] | undefined {
  return truth.kennzahlen ? metricLines(truth, truth.kennzahlen) : undefined;
}

function actualMetrics(answer: Answer, truth: Truth): string[] {
  return metricLines(truth, ourMetrics(answer));
}

/** Lines for what the truth has. */
function metricLines(truth: Truth, metrics: Readonly<Record<string, Partial<Metrics>>>): string[] {
  return Object.entries(COMPARED).flatMap(([layer, keys]) =>
    keys
      .filter((key) => truth.kennzahlen?.[layer]?.[key] !== undefined)
      .map((key) => {
        const value = metrics[layer]?.[key];
        return `${layer}, ${key}: ${Array.isArray(value) ? [...value].sort().join(' ') : String(value)}`;
      }),
  );
}
