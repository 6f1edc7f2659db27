import { type Replacement, replacements } from '@netz-map/core';
import { type Kind, set } from '../kind.ts';
import type { TruthReplacement } from '../truth.ts';

/** Who could step in for a lost partner. */
export const REPLACEMENT: readonly Kind[] = [
  {
    key: 'ersatzpartner',
    expected: ({ ersatzpartner }) => ersatzpartner?.flatMap(linesOf),
    actual: ({ network, asOf }, { ersatzpartner }) => {
      const truth = new Map(ersatzpartner?.map((one) => [one.verloren, one]));
      return replacements(network, { asOf }).lost.flatMap(({ id, askers, must, acceptable, notFree }) => {
        const like = truth.get(id);
        const scored = (list: readonly Replacement[], theirs: Scored = []): Scored =>
          list.map((one) => [one.id, near(one.score, theirs.find(([other]) => other === one.id)?.[1])]);
        return linesOf({
          verloren: id,
          status: STATUS[network.organisation(id)!.status],
          fragt: askers,
          muss_erscheinen: scored(must, like?.muss_erscheinen),
          akzeptabel: scored(acceptable, like?.akzeptabel),
          passt_aber_nicht_frei: scored(notFree, like?.passt_aber_nicht_frei),
        });
      });
    },
  },
];

const STATUS = { active: 'aktiv', paused: 'ruht', ended: 'beendet' } as const;

type Scored = readonly (readonly [string, number])[];

/** Halfway between two scores ours is rounded up, and the one of the truth to the even digit. */
function near(ours: number, theirs: number | undefined): number {
  if (theirs === undefined || Math.abs(ours - theirs) > 1.001e-3) return ours;
  const sixteenths = 8 * (ours + theirs);
  return Math.abs(sixteenths - Math.round(sixteenths)) < 1e-9 ? theirs : ours;
}

function linesOf({ verloren, status, fragt, muss_erscheinen, akzeptabel, passt_aber_nicht_frei }: TruthReplacement): string[] {
  const named = (list: Scored): string[] => list.map(([id, score]) => `${id} ${score}`);
  return [
    `${verloren}: ${status || 'aktiv'}`,
    `${verloren}: es fragen ${set(fragt)}`,
    ...named(muss_erscheinen).map((line) => `${verloren}: muss ${line}`),
    ...named(akzeptabel).map((line) => `${verloren}: kann ${line}`),
    ...named(passt_aber_nicht_frei).map((line) => `${verloren}: nicht frei ${line}`),
  ];
}
