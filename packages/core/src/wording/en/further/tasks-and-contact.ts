import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import type { FindingParts } from '../../parts.ts';
import { en } from '../phrases.ts';

type Tell = FindingParts<keyof RepresentationEvidence>['tell'];

/** What is said about tasks, and who is in contact with whom. */
export const tasksAndContact: Pick<Tell, 'open-role' | 'many-roles' | 'mixing' | 'inward-looking'> = {
  'open-role': ({ parties: [holder], evidence: { role, group, state, until, represents } }, name) => {
    const task = group === undefined ? role : `${role} (${group})`;
    const voice = represents === undefined ? [] : [`Who takes it on speaks for: ${represents}.`];
    switch (state) {
      case 'no-holder':
        return {
          sentence: `One task is not taken: ${task}.`,
          detail: `${task}: not taken.`,
          why: ['The data show nobody who has taken it on.', ...voice],
          nextStep: 'Ask at the next meeting who takes it on, alone or as a pair.',
        };
      case 'holder-left':
        return {
          sentence: `One task is still with a partner that has left: ${task}.`,
          detail: `${task}: on record is still ${name(holder!)}.`,
          why: [`On record is ${name(holder!)}.`, ...voice],
          nextStep: 'Settle who carries the task on.',
        };
      case 'term-over':
        return {
          sentence: `One term of office is over: ${task}.`,
          detail: `${task}: ${name(holder!)}, until ${en.date(until!)}.`,
          why: [`On record is ${name(holder!)}, until ${en.date(until!)}.`, ...voice],
          nextStep: 'Settle who goes on, and write down the new end.',
        };
      case 'no-deputy':
        return {
          sentence: `One task has no deputy on record: ${task}.`,
          detail: `${task}: with ${name(holder!)}, without a deputy.`,
          why: [`The task lies with ${name(holder!)}.`, 'Other tasks have a deputy on record.'],
          nextStep: 'Ask who can step in.',
        };
    }
  },
  'many-roles': ({ parties: [holder], evidence: { roles } }, name) => ({
    sentence: `One partner carries ${en.number(roles.length)} tasks at once: ${name(holder!)}.`,
    detail: `${name(holder!)}: ${en.list(roles)}.`,
    why: [`On record are: ${en.list(roles)}.`, 'When this partner is away, several things stop at once.'],
    nextStep: 'Ask whether a task should be handed over or shared.',
  }),
  mixing: ({ evidence: { kinds, observed, possible, expected, notable, cities } }) => {
    const [a, b] = kinds;
    const of = `${observed === 0 ? 'none' : en.figure(observed)} of ${en.figure(possible)} possible ties`;
    const contact = notable === 'thin' ? 'little contact' : 'much contact';
    return {
      sentence:
        a === b
          ? `One kind of partner has ${contact} among itself: ${a} (${of}).`
          : `Two kinds of partners have ${contact}: ${a} and ${b} (${of}).`,
      detail: `${a === b ? `${a} among themselves` : `${a} and ${b}`}: ${of}, about ${en.number(Math.round(expected))} would be expected.`,
      why: [
        `If all kinds had contact equally often, there would be about ${en.number(Math.round(expected))} ties.`,
        ...(cities > 0
          ? [`Only ties inside a city are counted; both are found in ${cities === 1 ? 'one city' : `${en.number(cities)} cities`}.`]
          : []),
        notable === 'thin'
          ? 'Where there is no common task, nothing is missing.'
          : a === b
            ? 'Here people know each other well.'
            : 'Here working together across kinds succeeds.',
      ],
      nextStep:
        notable === 'dense'
          ? undefined
          : a === b
            ? 'Invite these partners to an exchange among themselves.'
            : `Bring both to one table ${cities > 0 ? 'in their city' : 'at the next meeting'}.`,
    };
  },
  'inward-looking': ({ parties: [id], evidence: { kind, inward, outward } }, name) => ({
    sentence: `One large partner could open many doors: ${name(id!)}.`,
    detail: `${name(id!)}: ${en.number(inward)} of ${en.number(inward + outward)} ties within the kind ${kind}.`,
    why: [
      `${en.Number(inward)} of ${en.number(inward + outward)} ties lead to partners of the same kind: ${kind}.`,
      'This says nothing about intention. Often only the occasion is missing.',
    ],
    nextStep: 'Introduce this partner to partners of other kinds at the next meeting.',
  }),
};
