import type { Multipliers } from '../../questions/multipliers.ts';
import { type MultipliersTexts, multipliers as de } from '../de/answers/multipliers.ts';
import { multipliers as deEinfach } from '../de-einfach/answers/multipliers.ts';
import type { TextDocument } from '../document.ts';
import { multipliers as en } from '../en/answers/multipliers.ts';
import { phrasesOf } from '../phrases-of.ts';
import { answerDocument, type AnswerOptions, nameOf } from './answer-document.ts';
import { commonTexts } from './common-texts.ts';
import { MOST_ROWS, MOST_TOLD, readablePart } from './readable-part.ts';

const TEXTS: Readonly<Record<AnswerOptions['language'], MultipliersTexts>> = { de, 'de-einfach': deEinfach, en };

/**
 * Whom to call so that everybody hears it, who passes it on to whom, and who must be called besides.
 *
 * @param answer `null`: the file tells of no tie, and then this is said
 * @throws TypeError for a language there is not. Complexity: linear, but for the names.
 */
export function tellMultipliers(answer: Multipliers | null, options: AnswerOptions): TextDocument {
  const { language } = options;
  const [common, name, say] = [commonTexts(language), nameOf(options), TEXTS[language]];
  const { list } = phrasesOf(language);
  if (answer === null) return answerDocument(options, say.title, [{ paragraphs: [common.noTies, say.callAll] }]);
  const { call, chains, exact, atLeast, reached, notReached, grounds } = answer;
  const more = (left: number): string[] => (left > 0 ? [common.moreInJson(left)] : []);
  const [calls, besides] = [readablePart(chains, MOST_ROWS, options), readablePart(notReached, MOST_ROWS, options)];
  return answerDocument(options, say.title, [
    { paragraphs: call.length === 0 ? [say.nobodyTied] : [say.lead(call.length, reached), exact ? say.fewest : say.perhapsFewer(atLeast)] },
    {
      heading: say.calls,
      items: calls.told.map(({ call: id, tells }) => ({
        text: name(id),
        details: tells.length > 0 ? [say.tells(list(tells.map(name), MOST_TOLD))] : [],
      })),
      notes: more(calls.left),
    },
    {
      heading: say.besides,
      paragraphs: notReached.length > 0 ? [say.notReached(notReached.length)] : [],
      items: besides.told.map((id) => ({ text: name(id) })),
      notes: more(besides.left),
    },
    { notes: [...(call.length > 0 ? [say.oneOfSeveral] : []), ...(grounds.of > 0 ? [common.grounds(grounds)] : [])] },
  ]);
}
