import { type Change, compareStates, type Wanted } from '@netz-map/core';
import type { Answer } from '../answer.ts';
import { type Kind, set, wanted } from '../kind.ts';
import { SHORTFALL } from '../shortfall.ts';
import type { TruthChange, TruthGap } from '../truth.ts';

const GAINED = { 'new-partner': 'neuer Akteur', revived: 'wiederbelebt', new: 'neu' } as const;
const LOST = { 'partner-left': 'Akteur ausgeschieden', dormant: 'ruht jetzt', 'no-longer-listed': 'nicht mehr aufgeführt' } as const;
const OPENED = { 'newly-stated': 'Bedarf neu', 'was-covered': 'war gedeckt' } as const;
const CLOSED = { 'now-covered': 'jetzt gedeckt', done: 'Bedarf nicht mehr offen', 'no-longer-stated': 'Bedarf nicht mehr offen' } as const;

/** What changed since the older state in the folder. */
export const CHANGE: readonly Kind[] = [
  {
    key: 'veraenderung: von, bis',
    expected: ({ veraenderung: change }) => (change ? [`von ${change.von} bis ${change.bis}`] : undefined),
    actual: ({ asOf, before }) => [`von ${before?.asOf} bis ${asOf}`],
  },
  part(
    'neue_akteure',
    (truth) => truth.neue_akteure,
    ({ partners }) => partners.gained,
  ),
  part(
    'ausgeschiedene_akteure',
    (truth) => truth.ausgeschiedene_akteure,
    ({ partners }) => partners.lost,
  ),
  part(
    'neue_verbindungen',
    (truth) => truth.neue_verbindungen.map(({ paar, art }) => `${set(paar)}: ${art}`),
    ({ ties }) => ties!.gained.map(({ parties, why }) => `${set(parties)}: ${GAINED[why]}`),
  ),
  part(
    'verlorene_verbindungen',
    (truth) => truth.verlorene_verbindungen.map(({ paar, grund }) => `${set(paar)}: ${grund}`),
    ({ ties }) => ties!.lost.map(({ parties, why }) => `${set(parties)}: ${LOST[why]}`),
  ),
  part(
    'neu_isoliert',
    (truth) => truth.neu_isoliert,
    ({ newlyUnconnected }) => newlyUnconnected!,
  ),
  part(
    'neu_verbunden',
    (truth) => truth.neu_verbunden,
    ({ newlyConnected }) => newlyConnected!,
  ),
  part(
    'luecken_entstanden',
    (truth) => truth.luecken_entstanden.map((gap) => `${wish(gap)}: ${gap.ergebnis}, ${gap.art}`),
    ({ gaps }) => gaps.opened.map((gap) => `${wanted(gap)}: ${lastShortfall(gap)}, ${OPENED[gap.why]}`),
  ),
  part(
    'luecken_geschlossen',
    (truth) => truth.luecken_geschlossen.map((gap) => `${wish(gap)}: ${gap.war}, ${gap.art}`),
    ({ gaps }) => gaps.closed.map((gap) => `${wanted(gap)}: ${lastShortfall(gap)}, ${CLOSED[gap.why]}`),
  ),
  part(
    'luecken_geblieben',
    (truth) => truth.luecken_geblieben.map(wish),
    ({ gaps }) => gaps.stayed.map(wanted),
  ),
  part(
    'neue_bruecken',
    (truth) => truth.neue_bruecken,
    ({ bridges }) => bridges!.gained,
  ),
  part(
    'entfallene_bruecken',
    (truth) => truth.entfallene_bruecken,
    ({ bridges }) => bridges!.lost,
  ),
  part(
    'risiko_neu',
    (truth) => truth.risiko_neu,
    ({ fundingRisks }) => fundingRisks.gained.map(({ id }) => id),
  ),
  part(
    'risiko_entfallen',
    (truth) => truth.risiko_entfallen,
    ({ fundingRisks }) => fundingRisks.lost.map(({ id }) => id),
  ),
];

function part(
  key: keyof TruthChange,
  expected: (truth: TruthChange) => readonly string[],
  actual: (change: Change) => readonly string[],
): Kind {
  return {
    key: `veraenderung: ${key}`,
    expected: ({ veraenderung }) => (veraenderung ? expected(veraenderung) : undefined),
    actual: (answer) => actual(changeOf(answer)),
  };
}

/** Without an older state to read there is nothing to answer, which the comparison then shows. */
function changeOf({ network, asOf, before }: Answer): Change {
  if (before === undefined) throw new Error('the truth tells of a change, and there is no older state beside it');
  return compareStates(before, { network, asOf });
}

const wish = ({ thema, zielgruppe, stadtteil }: TruthGap): string =>
  wanted({ topic: thema, targetGroup: zielgruppe ?? undefined, place: stadtteil ?? undefined });

/** The truth keeps the result of the last seeker only. */
const lastShortfall = ({ seekers }: Wanted & { readonly seekers: readonly { readonly missing: keyof typeof SHORTFALL }[] }): string =>
  SHORTFALL[seekers.at(-1)!.missing];
