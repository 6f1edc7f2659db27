import type { BalancedGroups } from '../../meeting/balanced-groups.ts';
import { answerDocument, type AnswerOptions, nameOf } from '../answers/answer-document.ts';
import type { TextDocument } from '../document.ts';
import { meetingTexts } from './meeting-texts.ts';

/**
 * The groups of a meeting, to be hung up on the wall. What only the coordination should read stands at the end.
 *
 * @throws TypeError for a language there is not. Complexity: linear in attendees and acquaintances.
 */
export function tellGroups(answer: BalancedGroups, options: AnswerOptions): TextDocument {
  const { plans, attendees: say } = meetingTexts(options.language);
  const { groups: texts } = plans;
  const name = nameOf(options);
  const { groups, withoutGroup, leftNetwork, keptApart, basis } = answer;
  const people = basis.ties.of;
  const explanation =
    basis.ties.known > 0
      ? basis.kinds.known > 0
        ? texts.explain
        : texts.explainWithoutKinds
      : basis.kinds.known > 0
        ? texts.explainWithoutTies
        : texts.explainWithoutBoth;
  return answerDocument(options, texts.title, [
    {
      paragraphs: people === 0 ? [say.nobody] : [say.counted(people, texts.counted, groups.length), explanation],
    },
    {
      heading: texts.groups,
      sections: groups.map(({ members, kinds }, index) => ({
        heading: texts.group(index + 1),
        card: true,
        items: members.map((id) => ({ text: name(id) })),
        notes: kinds.length > 0 ? [texts.kinds(kinds)] : [],
      })),
    },
    {
      heading: say.coordination,
      items: [
        ...withoutGroup.map((id) => ({ text: texts.without(name(id)), details: [texts.withoutWhy] })),
        ...groups.flatMap(({ acquainted }, index) =>
          acquainted.length > 0
            ? [
                {
                  text: texts.acquainted(
                    index + 1,
                    acquainted.map(([a, b]) => say.couple(name(a), name(b))),
                  ),
                },
              ]
            : [],
        ),
        ...(leftNetwork.length > 0 ? [{ text: say.left(leftNetwork.map(name)) }] : []),
        ...(keptApart.length > 0 ? [{ text: say.keptApart(keptApart.length) }] : []),
      ],
      notes:
        people === 0
          ? []
          : [say.kindsKnown(basis.kinds.known, basis.kinds.of), say.tiesKnown(basis.ties.known, basis.ties.of), texts.oneOfSeveral],
    },
  ]);
}
