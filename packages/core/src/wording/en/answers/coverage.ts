import type { KnownOf } from '../../../findings/known-of.ts';
import type { CoverageTexts } from '../../de/answers/coverage.ts';
import { all } from '../findings.ts';
import { en } from '../phrases.ts';

const wishes = (n: number): string => (n === 1 ? 'One need' : `${en.Number(n)} needs`);
const known = (what: string, { known: k, of }: KnownOf): string => {
  const who = k === of ? all(of) : k === 0 ? `none of the ${en.figure(of)}` : `${en.figure(k)} of ${en.figure(of)}`;
  return `For ${who} partners it is known ${what}.`;
};

/** How well the stated needs are covered, and to which no way leads, in English. */
export const coverage: CoverageTexts = {
  title: 'What is looked for and who can help',
  lead: (open, seekers) =>
    open === 1
      ? 'One need is open.'
      : `${en.Number(open)} needs are open, named by ${seekers === 1 ? 'one partner' : `${en.number(seekers)} partners`}.`,
  different: (n) => (n === 1 ? 'All look for the same.' : `Some look for the same; ${en.number(n)} needs are different.`),
  nothingOpen: 'At present no need is open. That may also mean that nobody has asked.',
  count: {
    uncovered: (n) => `${wishes(n)}: no fitting offer.`,
    'no-capacity': (n) => `${wishes(n)}: there are offers, but nothing is free at present.`,
    single: (n) => `${wishes(n)}: a single offer${n === 1 ? '' : ' each'}.`,
    project: (n) => `${wishes(n)}: offers within projects only.`,
    covered: (n) => `${wishes(n)}: two offers${n === 1 ? '' : ' each'}.`,
    several: (n) => `${wishes(n)}: three or more offers${n === 1 ? '' : ' each'}.`,
  },
  tableHeading: 'The needs one by one',
  caption: 'Open needs, the most urgent first',
  columns: { wanted: 'Wanted', city: 'Place', state: 'State', seekers: 'Who looks for it', helpers: 'Who can help' },
  state({ state, missing, targetGroup, place, providers }) {
    if (state === 'uncovered' && missing === 'target-group') return `there are offers, but not for ${targetGroup ?? ''}`;
    if (state === 'uncovered' && missing === 'place') return `there are offers, but not in ${place ?? ''}`;
    if (state === 'uncovered') return 'nobody offers it';
    if (state === 'no-capacity') return 'nothing free at present';
    if (state === 'single') return 'a single offer';
    if (state === 'project') return 'within projects only';
    return `${en.number(providers.length)} offers`;
  },
  onlyProject: 'as a project only',
  almost: (names) => `nearest: ${names}`,
  full: (names) => `not free at present: ${names}`,
  deadEnds: 'Where no way leads yet',
  deadEndLead: 'For these needs there is help in the network, but nobody can introduce the two sides. Introduce them to each other.',
  canHelp: (names) => `There is help at: ${names}.`,
  because: {
    'seeker-without-tie': 'Whoever looks for it has no existing tie yet.',
    'providers-without-tie': 'Whoever can help has no existing tie yet.',
    'separate-parts': 'The two sides are in parts of the network between which there is no tie.',
  },
  withDormant: 'Over dormant ties there would be a way.',
  done: (n) => (n === 1 ? 'One more need is settled.' : `${en.Number(n)} more needs are settled.`),
  statedOnly: 'Only what somebody has named as a need is counted. Empty cells are no gaps.',
  capacityKnown: (basis) => known('whether they can take on more', basis),
  offerKindKnown: (basis) => known('whether their offer is there to stay or a project', basis),
};
