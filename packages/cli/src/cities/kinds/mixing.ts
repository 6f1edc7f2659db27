import { mixingOfKinds, type MixingOfKinds } from '@netz-map/core';
import { type Kind, set } from '../kind.ts';
import { rounded } from '../rounded.ts';
import type { TruthMixing } from '../truth.ts';

/** Whether kinds of partners meet. */
export const MIXING: readonly Kind[] = [
  {
    key: 'mischung',
    expected: ({ mischung }) => (mischung === null ? [] : mischung && expectedLines(mischung)),
    actual: ({ network, asOf }) => {
      const mixing = mixingOfKinds(network, { asOf });
      return mixing.basis.known === 0 ? [] : actualLines(mixing);
    },
  },
];

function expectedLines(truth: TruthMixing): string[] {
  return [
    `Akteure ${truth.akteure}, Verbindungen ${truth.verbindungen}, Dichte ${truth.gesamtdichte}`,
    `außen ${truth.nach_aussen}, innen ${truth.innen}, E-I ${truth.ei}`,
    ...Object.entries(truth.je_art).map(
      ([kind, one]) => `${kind}: ${one.akteure}, außen ${one.nach_aussen}, innen ${one.innen}, E-I ${one.ei}`,
    ),
    ...truth.paare.map(
      ({ arten: [a, b], moeglich, beobachtet, erwartet, dichte, verhaeltnis }) =>
        `${a} und ${b}: ${beobachtet} von ${moeglich}, erwartet ${erwartet}, Dichte ${dichte}, Verhältnis ${verhaeltnis}`,
    ),
    ...truth.auffaellig_duenn.map((kinds) => `dünn: ${set(kinds)}`),
    ...truth.auffaellig_dicht.map((kinds) => `dicht: ${set(kinds)}`),
  ];
}

function actualLines({ basis, tieBasis, density, outward, inward, ei, kinds, pairs }: MixingOfKinds): string[] {
  return [
    `Akteure ${basis.known}, Verbindungen ${tieBasis.known}, Dichte ${rounded(density, 6)}`,
    `außen ${outward}, innen ${inward}, E-I ${rounded(ei)}`,
    ...kinds.map((one) => `${one.kind}: ${one.organisations}, außen ${one.outward}, innen ${one.inward}, E-I ${rounded(one.ei)}`),
    ...pairs.map(
      ({ kinds: [a, b], ...one }) =>
        `${a} und ${b}: ${one.observed} von ${one.possible}, erwartet ${rounded(one.expected)}, Dichte ${rounded(one.density)}, Verhältnis ${rounded(one.ratio)}`,
    ),
    ...pairs.flatMap((one) => (one.notable ? [`${{ thin: 'dünn', dense: 'dicht' }[one.notable]}: ${set(one.kinds)}`] : [])),
  ];
}
