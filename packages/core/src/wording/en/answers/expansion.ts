import type { ExpansionTexts } from '../../de/answers/expansion.ts';
import { capital } from '../../phrases.ts';
import { all } from '../findings.ts';
import { en } from '../phrases.ts';

/** Who outside could be won for the network, in English. */
export const expansion: ExpansionTexts = {
  title: 'Whom the network could win',
  lead: (n) => (n === 1 ? 'One entry of the directory could close a gap.' : `${en.Number(n)} entries of the directory could close gaps.`),
  nobody: 'Nobody in the directory closes a known gap of the network.',
  candidates: 'Who could close gaps',
  second: 'Who would be a second offer',
  meets: (need) => `Could meet: ${need}.`,
  relieves: (need) => `So far there is only one offer for this: ${need}.`,
  missingKind: (kind) => `Not in the network so far: ${kind}.`,
  couldAsk: (names) => `Most in common, and so well placed to ask: ${names}.`,
  coordinationAsks: 'Nobody in the network works on the same topics; the coordination can ask.',
  former: 'Was a partner before. Ask why that ended.',
  stillOpen: 'What the directory does not close either',
  stillMissing: (kind) => `Found neither in the network nor in the directory: ${kind}.`,
  caution: 'A directory says what somebody does, not whether there is room. Ask before you invite.',
  basis: ({ known, of }) =>
    known === 0
      ? 'No entry names topics, so none could be held against the needs.'
      : known === of
        ? of === 1
          ? 'The entry names topics.'
          : `${capital(all(of))} entries name topics.`
        : `${en.figure(known)} of ${en.figure(of)} entries ${known === 1 ? 'names' : 'name'} topics; the others could not be held against any need.`,
  empty: 'The directory holds nobody who is not a partner already.',
  inside: (n) => (n === 1 ? 'One entry is a partner already.' : `${en.Number(n)} entries are partners already.`),
  twice: (n) => (n === 1 ? 'One name stands in the directory twice.' : `${en.Number(n)} entries stand in the directory twice.`),
};
