import type { MeetingPair, Pairing } from '../../meeting/pairing.ts';
import { answerDocument, type AnswerOptions, nameOf } from '../answers/answer-document.ts';
import type { TextDocument, TextSection } from '../document.ts';
import { meetingTexts } from './meeting-texts.ts';
import { tellGround } from './tell-ground.ts';

/**
 * The pairs of a meeting: a card for each, to be printed and handed out, with what the two could talk about and a question to begin with.
 * What only the coordination should read stands at the end, by itself, and names nobody who must not meet.
 *
 * @throws TypeError for a language there is not. Complexity: linear in pairs.
 */
export function tellPairs(pairing: Pairing, options: AnswerOptions): TextDocument {
  const { language } = options;
  const { plans, attendees: say } = meetingTexts(language);
  const { pairs: texts } = plans;
  const name = nameOf(options);
  const { pairs, over, attendees, acquainted, leftNetwork, keptApart, basis } = pairing;
  const thirdOf = new Map(over.flatMap((one) => (one.joins ? [[one.joins[0], one] as const] : [])));
  const card = (pair: MeetingPair, index: number): TextSection => {
    const third = thirdOf.get(pair.parties[0]);
    const names = [...pair.parties, ...(third ? [third.id] : [])].map(name);
    const { reasons, opener } = tellGround(pair, { language, name });
    return {
      heading: texts.card(index + 1, names),
      card: true,
      paragraphs: [...reasons, ...(third ? [texts.third(name(third.id))] : []), opener],
    };
  };
  const lead = attendees.length === 0 ? [say.nobody] : [say.counted(attendees.length, texts.counted, pairs.length)];
  const alone = over.filter(({ joins }) => joins === undefined);
  return answerDocument(options, texts.title, [
    {
      paragraphs: [
        ...lead,
        ...(pairs.length > 0
          ? [basis.ties.known > 0 ? texts.explain : texts.explainWithoutTies, texts.howTo]
          : attendees.length > 0
            ? [texts.none]
            : []),
      ],
    },
    { heading: texts.cards, sections: pairs.map(card) },
    {
      heading: say.coordination,
      items: [
        ...alone.map(({ id }) => texts.alone(name(id))),
        ...over.flatMap(({ id, knows }) => (knows.length > 0 ? [texts.thirdKnows(name(id), knows.map(name))] : [])),
        ...pairs.flatMap(({ again, parties: [a, b] }) => (again ? [texts.again(name(a), name(b))] : [])),
        ...(leftNetwork.length > 0 ? [say.left(leftNetwork.map(name))] : []),
        ...(keptApart.length > 0 ? [say.keptApart(keptApart.length)] : []),
        ...(acquainted.length > 0 ? [texts.acquainted(acquainted.length)] : []),
      ].map((text) => ({ text })),
      notes:
        attendees.length === 0
          ? []
          : [say.tiesKnown(basis.ties.known, basis.ties.of), say.offersKnown(basis.offers.known, basis.offers.of), texts.notBest],
    },
  ]);
}
