import type { TalkLists } from '../../meeting/talk-lists.ts';
import { answerDocument, type AnswerOptions, nameOf } from '../answers/answer-document.ts';
import type { TextDocument } from '../document.ts';
import { meetingTexts } from './meeting-texts.ts';
import { tellGround } from './tell-ground.ts';

/**
 * A list for each of those who come, to be handed out: with whom to talk, and why. What only the coordination should read stands at the end.
 *
 * @throws TypeError for a language there is not. Complexity: linear in talks.
 */
export function tellTalks(answer: TalkLists, options: AnswerOptions): TextDocument {
  const { language } = options;
  const { plans, attendees: say } = meetingTexts(language);
  const { talks: texts } = plans;
  const name = nameOf(options);
  const { lists, leftNetwork, keptApart, basis } = answer;
  const some = lists.filter(({ talks }) => talks.length > 0);
  const none = lists.filter(({ talks }) => talks.length === 0);
  const talks = some.reduce((sum, list) => sum + list.talks.length, 0) / 2;
  return answerDocument(options, texts.title, [
    { paragraphs: lists.length === 0 ? [say.nobody] : [say.counted(lists.length, texts.counted, talks), texts.explain] },
    {
      heading: texts.lists,
      sections: some.map(({ id, talks: own }) => ({
        heading: name(id),
        card: true,
        items: own.map((talk) => ({ text: name(talk.with), details: tellGround(talk, { language, name, me: id }).reasons })),
      })),
    },
    {
      heading: say.coordination,
      items: [
        ...(none.length > 0 ? [texts.none(none.map(({ id }) => name(id)))] : []),
        ...(leftNetwork.length > 0 ? [say.left(leftNetwork.map(name))] : []),
        ...(keptApart.length > 0 ? [say.keptApart(keptApart.length)] : []),
      ].map((text) => ({ text })),
      notes:
        lists.length === 0
          ? []
          : [say.offersKnown(basis.offers.known, basis.offers.of), say.tiesKnown(basis.ties.known, basis.ties.of), texts.notAll],
    },
  ]);
}
