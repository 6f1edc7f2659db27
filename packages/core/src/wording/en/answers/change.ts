import type { ChangeTexts } from '../../de/answers/change.ts';
import { en } from '../phrases.ts';

const partners = (n: number, one: string, many: string): string => (n === 1 ? `One partner ${one}` : `${en.Number(n)} partners ${many}`);
const ties = (n: number, one: string, many: string): string => (n === 1 ? `One tie ${one}` : `${en.Number(n)} ties ${many}`);
const needs = (n: number, one: string, many: string): string => (n === 1 ? `One need ${one}` : `${en.Number(n)} needs ${many}`);
const for_ = (n: number, what = ''): string => (n === 1 ? `one ${what}partner` : `${en.number(n)} ${what}partners`);

/** What is different between two states, in English. */
export const change: ChangeTexts = {
  title: 'What has changed',
  days: (from, to) => `${en.date(from)} to ${en.date(to)}`,
  nothing: 'Between the two states nothing has changed of what is compared here.',
  lead: ({ partners: { gained, lost }, ties: changed, gaps: { closed, opened } }, needsKnown) =>
    `Partners: ${en.number(gained.length)} more, ${en.number(lost.length)} no longer there.${
      changed === null ? '' : ` Ties: ${en.number(changed.gained.length)} more, ${en.number(changed.lost.length)} no longer there.`
    }${needsKnown ? ` Unmet needs: ${en.number(closed.length)} fewer, ${en.number(opened.length)} new.` : ''}`,
  good: 'Good news',
  attention: 'What needs attention',
  stayed: 'What remains open',
  partnersGained: (n) => `${partners(n, 'has', 'have')} joined.`,
  partnersLost: (n) => `${partners(n, 'is', 'are')} no longer there.`,
  newlyConnected: (n) => `${partners(n, 'now has', 'now have')} a tie into the network.`,
  newlyUnconnected: (n) => `${partners(n, 'has', 'have')} no living tie any more.`,
  tiesGained: {
    new: (n) => `${ties(n, 'is', 'are')} new.`,
    revived: (n) => `${ties(n, 'has', 'have')} come to life again.`,
    'new-partner': (n) => `${ties(n, 'comes', 'come')} with new partners.`,
  },
  tiesLost: {
    dormant: (n) => `${ties(n, 'is', 'are')} dormant now.`,
    'no-longer-listed': (n) => `${ties(n, 'is', 'are')} not in the list any more; perhaps a slip.`,
    'partner-left': (n) => `${ties(n, 'has', 'have')} ended because a partner is no longer there.`,
  },
  gapsClosed: {
    'now-covered': (n) => `${needs(n, 'can', 'can')} be met now.`,
    done: (n) => `${needs(n, 'is', 'are')} settled.`,
    'no-longer-stated': (n) => `${needs(n, 'is', 'are')} not named any more. Whether somebody helped is not known.`,
  },
  gapsOpened: {
    'was-covered': (n) => `${needs(n, 'can', 'can')} no longer be met.`,
    'newly-stated': (n) => `${needs(n, 'is', 'are')} new and unmet.`,
  },
  gapsStayed: (n) => `${needs(n, 'is', 'are')} still unmet.`,
  bridgesLost: (n) => `No part of the network depends on ${n === 1 ? 'this partner' : `these ${en.number(n)} partners`} alone any more.`,
  bridgesGained: (n) => `${partners(n, 'is', 'are')} now the only way for others into the rest of the network.`,
  risksLost: (n) =>
    n === 1 ? 'The funding of one partner is secured again.' : `The funding of ${en.number(n)} partners is secured again.`,
  risksGained: {
    'newly-at-risk': (n) => `The main funding of ${for_(n)} ends soon.`,
    'new-partner': (n) => `The main funding of ${for_(n, 'new ')} ends soon.`,
    'newly-known': (n) => `Only now we know that the main funding of ${for_(n)} ends soon.`,
  },
  risksUnknown: (n) => `How long the funding of ${for_(n)} lasts is no longer known.`,
  doubts: 'Where the two lists may not fit together',
  byId: 'Partners are compared by their id. Please look at these rows.',
  perhapsSame: (n) =>
    n === 1 ? 'One name stands in both lists with different ids.' : `${en.Number(n)} names stand in both lists with different ids.`,
  sameName: (name, old, young) => `${name}: formerly ${old}, now ${young}`,
  otherName: (n) => (n === 1 ? 'One id bears another name now.' : `${en.Number(n)} ids bear another name now.`),
  renamed: (old, young) => `formerly ${old}, now ${young}`,
  then: 'Before',
  now: 'Now',
  dates: (when, grounds) => `${when}: ${grounds}`,
  caution: 'A list that is filled in more carefully shows what was there before, too. Not everything new is new.',
};
