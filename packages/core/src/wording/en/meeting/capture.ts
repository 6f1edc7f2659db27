import type { NotTaken } from '../../../meeting/apply-capture.ts';
import type { CaptureTexts } from '../../meeting/texts.ts';
import { en } from '../phrases.ts';

const LINES: Readonly<Record<NotTaken['from'], string>> = {
  attendees: 'Who was there',
  talked: 'Who talked with whom',
  agreed: 'What was agreed',
  needs: 'What is newly wanted',
  offers: 'What is newly offered',
};

/** The two minutes after a meeting, in English. */
export const capture: CaptureTexts = {
  title: 'Two minutes after the meeting',
  when: (day, topic) => `Meeting on ${en.date(day)}${topic ? `, topic ${topic}` : ''}`,
  howTo: 'Tick and add. Leave blank what you do not know.',
  came: `${LINES.attendees}?`,
  talked: `${LINES.talked}?`,
  agreed: `${LINES.agreed}?`,
  needs: `${LINES.needs}?`,
  offers: `${LINES.offers}?`,
  columns: {
    agreed: ['Who', 'With whom', 'What'],
    needs: ['Who', 'Topic', 'For whom', 'Where'],
    offers: ['Who', 'Topic'],
  },
  stays: 'Only the coordination sees what was agreed.',
  taken: 'What is new',
  nothingNew: 'Nothing new was added.',
  meeting: (day, people) => `Meeting on ${en.date(day)}, partners present: ${en.figure(people)}.`,
  contact: (a, b) => `Talked: ${a} and ${b}.`,
  agreement: (a, b, what) => `Agreed: ${a} and ${b}${what === undefined ? '' : ` (${what})`}.`,
  need: (who, wanted) => `Newly wanted: ${wanted}, by ${who}.`,
  offer: (who, topic) => `Newly offered: ${topic}, by ${who}.`,
  notTaken: 'What is still to be cleared up',
  line: (from, index) => `“${LINES[from]}?”, line ${en.figure(index + 1)}`,
  unknown: (line, value) => `${line}: “${value}” is not known.`,
  several: (line, value) => `${line}: “${value}” may be several.`,
  oneself: (line) => `${line}: the same partner stands there twice.`,
  blank: (line) => `${line}: something is missing.`,
  perhaps: (names) => `Perhaps meant: ${en.list(names)}.`,
  left: (names) => `Were there and count as having left: ${en.list(names)}. Ask whether that still holds.`,
};
