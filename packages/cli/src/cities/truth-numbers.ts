import type { Network, Organisation } from '@netz-map/core';
import type { Answer } from './answer.ts';
import { type Kind, set } from './kind.ts';
import type { Truth, TruthBasis } from './truth.ts';

/** The numbers of a `truth.json` that our output carries too, each as a line "name: number". */
export const NUMBERS: readonly Kind[] = [
  {
    key: 'datenlage',
    expected: ({ datenlage: basis }) =>
      basis && [
        `Akteure: ${basis.akteure}`,
        ...unknownLines(basis),
        `mit Art: ${basis.akteure - basis.ohne_art.length}`,
        `mit Themen: ${basis.akteure - basis.ohne_themen.length}`,
        `mit Zielgruppen: ${basis.akteure - basis.ohne_zielgruppen.length}`,
        `mit Stadtteilen: ${basis.akteure - basis.ohne_stadtteile.length}`,
        `Beziehungszeilen: ${basis.beziehungszeilen}`,
        `Zeilen ohne Datum: ${basis.zeilen_ohne_datum}`,
        `Paare: ${basis.paare}`,
      ],
    actual: ({ network, analysis: { basis } }, { datenlage }) => [
      `Akteure: ${basis.organisations}`,
      ...unknownLines(unknownOf(network, datenlage)),
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
    expected: (truth) => truth.nicht_im_netz && [`beendet: ${truth.nicht_im_netz.length}`, ...truth.nicht_im_netz],
    actual: ({ network, analysis: { basis } }) => [
      `beendet: ${basis.ended}`,
      ...network.organisations.flatMap(({ id, status }) => (status === 'ended' ? [id] : [])),
    ],
  },
  {
    key: 'akteure_im_netz',
    expected: ({ akteure_im_netz, akteure = akteure_im_netz }) => (akteure === undefined ? undefined : [String(akteure)]),
    actual: ({ analysis: { basis } }) => [String(basis.organisations)],
  },
  {
    key: 'bedarfe',
    expected: (truth) => needs(truth.gedeckte_bedarfe?.length, truth.ungedeckte_bedarfe?.length, truth.erledigte_bedarfe?.length),
    actual: ({ analysis: { basis } }, truth) =>
      needs(basis.needs.covered, basis.needs.unmet, truth.erledigte_bedarfe === undefined ? undefined : basis.needs.done) ?? [],
  },
  { key: 'kennzahlen', expected: expectedMetrics, actual: actualMetrics },
];

type Unknown = Pick<TruthBasis, 'ohne_art' | 'ohne_themen' | 'ohne_zielgruppen' | 'ohne_stadtteile' | 'foerderung_unbekannt'>;

/** Who says nothing about what. */
function unknownLines({ ohne_art, ohne_themen, ohne_zielgruppen, ohne_stadtteile, foerderung_unbekannt }: Unknown): string[] {
  return [
    `ohne Art ${set(ohne_art)}`,
    `ohne Themen ${set(ohne_themen)}`,
    `ohne Zielgruppen ${set(ohne_zielgruppen)}`,
    `ohne Stadtteile ${set(ohne_stadtteile)}`,
    ...(foerderung_unbekannt ? [`Förderung unbekannt ${set(foerderung_unbekannt)}`] : []),
  ];
}

function unknownOf({ organisations }: Network, like: Unknown | undefined): Unknown {
  const who = (blank: (organisation: Organisation) => boolean): string[] =>
    organisations.filter((one) => one.status !== 'ended' && blank(one)).map(({ id }) => id);
  return {
    ohne_art: who(({ kind }) => kind === undefined),
    ohne_themen: who(({ topics }) => topics.length === 0),
    ohne_zielgruppen: who(({ targetGroups }) => targetGroups.length === 0),
    ohne_stadtteile: who(({ places }) => places.length === 0),
    ...(like?.foerderung_unbekannt ? { foerderung_unbekannt: who(({ funding }) => funding?.funder === undefined) } : {}),
  };
}

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
