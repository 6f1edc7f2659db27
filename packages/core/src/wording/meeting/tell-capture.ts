import type { CaptureApplied, NotTaken } from '../../meeting/apply-capture.ts';
import type { MeetingCapture } from '../../meeting/meeting-capture.ts';
import { answerDocument, type AnswerOptions, nameOf } from '../answers/answer-document.ts';
import type { TextDocument, TextSection, TextTable } from '../document.ts';
import { phrasesOf } from '../phrases-of.ts';
import { meetingTexts } from './meeting-texts.ts';
import type { CaptureTexts } from './texts.ts';

/** Lines to write on. */
const LINES = 3;
/** An empty cell would be too low to write in. */
const BLANK = '…';

/**
 * The form for the two minutes after a meeting, for paper: boxes to tick, lines to write on.
 *
 * @throws TypeError for a language there is not. Complexity: linear.
 */
export function tellCaptureForm(form: MeetingCapture, options: AnswerOptions): TextDocument {
  const { attendees: common, capture: say } = meetingTexts(options.language);
  const name = nameOf(options);
  const table = (caption: string, columns: readonly string[]): TextTable => ({
    caption,
    columns,
    rows: Array.from({ length: LINES }, () => columns.map(() => BLANK)),
  });
  const sections: TextSection[] = [
    { paragraphs: [say.howTo] },
    { heading: say.came, boxes: true, items: form.attendees.map((id) => ({ text: name(id) })) },
    { heading: say.talked, boxes: true, items: form.talked.map(([a, b]) => ({ text: common.couple(name(a), name(b)) })) },
    { card: true, table: table(say.agreed, say.columns.agreed) },
    { card: true, table: table(say.needs, say.columns.needs) },
    { card: true, table: table(say.offers, say.columns.offers) },
    { notes: [say.stays] },
  ];
  const when = say.when(form.date, form.topic?.trim());
  return answerDocument(options, say.title, sections, options.network.name === undefined ? when : `${options.network.name}, ${when}`);
}

/**
 * What a form brought, and which of its lines are still to be cleared up.
 *
 * @param options `network` may be the one before or after
 * @throws TypeError for a language there is not. Complexity: linear.
 */
export function tellCaptured(applied: CaptureApplied, options: AnswerOptions): TextDocument {
  const { capture: say } = meetingTexts(options.language);
  const { wanted } = phrasesOf(options.language);
  const name = nameOf({ ...options, network: applied.network });
  const { meeting, ties, needs, offers } = applied.added;
  const news = [
    ...(meeting ? [say.meeting(meeting.date, meeting.attendees.length)] : []),
    ...ties.map(({ from, to, stage, note }) =>
      stage === 'agreed' ? say.agreement(name(from), name(to), note) : say.contact(name(from), name(to)),
    ),
    ...needs.map((need) => say.need(name(need.who), wanted(need))),
    ...offers.map(({ who, topic }) => say.offer(name(who), topic)),
  ];
  return answerDocument(options, say.taken, [
    { paragraphs: news.length === 0 ? [say.nothingNew] : [], items: news.map((text) => ({ text })) },
    {
      heading: say.notTaken,
      items: [
        ...applied.notTaken.map((line) => ({
          text: tellLine(line, say),
          details: line.perhaps.length > 0 ? [say.perhaps(line.perhaps.map(name))] : [],
        })),
        ...(applied.leftNetwork.length > 0 ? [{ text: say.left(applied.leftNetwork.map(name)) }] : []),
      ],
    },
  ]);
}

function tellLine({ from, index, because, value }: NotTaken, say: CaptureTexts): string {
  const line = say.line(from, index);
  switch (because) {
    case 'unknown':
      return say.unknown(line, value);
    case 'several':
      return say.several(line, value);
    case 'oneself':
      return say.oneself(line);
    case 'blank':
      return say.blank(line);
  }
}
