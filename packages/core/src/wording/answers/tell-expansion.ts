import type { Expansion, ExpansionCandidate } from '../../questions/expansion.ts';
import { type ExpansionTexts, expansion as de } from '../de/answers/expansion.ts';
import { targetKind as targetKindDe } from '../de/further/target-kinds.ts';
import { expansion as deEinfach } from '../de-einfach/answers/expansion.ts';
import { targetKind as targetKindDeEinfach } from '../de-einfach/further/target-kinds.ts';
import type { TextDocument, TextItem } from '../document.ts';
import { expansion as en } from '../en/answers/expansion.ts';
import { targetKind as targetKindEn } from '../en/further/target-kinds.ts';
import { phrasesOf } from '../phrases-of.ts';
import { answerDocument, type AnswerOptions, nameOf } from './answer-document.ts';
import { commonTexts } from './common-texts.ts';

const TEXTS: Readonly<Record<AnswerOptions['language'], readonly [ExpansionTexts, (id: string) => string]>> = {
  de: [de, targetKindDe],
  'de-einfach': [deEinfach, targetKindDeEinfach],
  en: [en, targetKindEn],
};

/** More talks than this nobody has in half a year. */
const MOST_CANDIDATES = 15;

/**
 * Who outside could be won for the network: what each could do for it, who inside could ask, and what remains open.
 *
 * @throws TypeError for a language there is not. Complexity: linear in the answer, but for the names.
 */
export function tellExpansion(answer: Expansion, options: AnswerOptions): TextDocument {
  const { language } = options;
  const [common, name, [say, kind]] = [commonTexts(language), nameOf(options), TEXTS[language]];
  const { wanted, list } = phrasesOf(language);
  const { candidates, stillOpen, stillMissing, inside, twice, basis } = answer;
  const closing = candidates.filter(closesGap);
  const shown = closing.slice(0, MOST_CANDIDATES);
  const relieving = candidates.filter((one) => !closesGap(one)).slice(0, MOST_CANDIDATES);
  const item = (one: ExpansionCandidate): TextItem => ({
    text: one.name,
    details: [
      ...one.needs.map((need) => say.meets(common.wantedBy(wanted(need), name(need.seeker)))),
      ...(one.missingKind === undefined ? [] : [say.missingKind(kind(one.missingKind))]),
      ...one.relieves.map((need) => say.relieves(common.wantedBy(wanted(need), name(need.seeker)))),
      ...(one.couldAsk.length > 0 ? [say.couldAsk(list(one.couldAsk.map(({ id }) => name(id))))] : [say.coordinationAsks]),
      ...(one.former === undefined ? [] : [say.former]),
      ...(one.website === undefined ? [] : [common.website(one.website)]),
    ],
  });
  return answerDocument(options, say.title, [
    { paragraphs: [closing.length > 0 ? say.lead(closing.length) : say.nobody] },
    {
      heading: say.candidates,
      items: shown.map(item),
      notes: closing.length > shown.length ? [common.moreInJson(closing.length - shown.length)] : [],
    },
    { heading: say.second, items: relieving.map(item) },
    {
      heading: say.stillOpen,
      items: [
        ...stillOpen.map((need) => ({ text: common.wantedBy(wanted(need), name(need.seeker)) })),
        ...stillMissing.map((id) => ({ text: say.stillMissing(kind(id)) })),
      ],
    },
    {
      notes: [
        say.caution,
        ...(basis.of > 0 ? [say.basis(basis)] : [say.empty]),
        ...(inside.length > 0 ? [say.inside(inside.length)] : []),
        ...(twice.length > 0 ? [say.twice(twice.length)] : []),
      ],
    },
  ]);
}

const closesGap = ({ needs, missingKind }: ExpansionCandidate): boolean => needs.length > 0 || missingKind !== undefined;
