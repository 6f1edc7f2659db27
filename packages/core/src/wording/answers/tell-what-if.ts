import type { AskedNeed } from '../../questions/asked-need.ts';
import type { Gain } from '../../questions/gain-of.ts';
import type { Loss } from '../../questions/loss-of.ts';
import type { FundingLoss } from '../../questions/what-if.ts';
import { type WhatIfTexts, whatIf as de } from '../de/answers/what-if.ts';
import { whatIf as deEinfach } from '../de-einfach/answers/what-if.ts';
import type { TextDocument, TextItem, TextSection } from '../document.ts';
import { whatIf as en } from '../en/answers/what-if.ts';
import { phrasesOf } from '../phrases-of.ts';
import { answerDocument, type AnswerOptions, nameOf } from './answer-document.ts';
import { commonTexts } from './common-texts.ts';

const TEXTS: Readonly<Record<AnswerOptions['language'], WhatIfTexts>> = { de, 'de-einfach': deEinfach, en };

/** The sentences about what would be if, for answers that say the same. */
export const whatIfTexts = (language: AnswerOptions['language']): WhatIfTexts => TEXTS[language];

/**
 * What would be different, in sentences: what would be lost and what would hold, or what a tie would bring; and that it is no forecast.
 *
 * @throws TypeError for a language there is not. Complexity: linear in the answer, but for the names.
 */
export function tellWhatIf(answer: Loss | FundingLoss | Gain, options: AnswerOptions): TextDocument {
  return 'between' in answer ? tellGain(answer, options) : tellLoss(answer, options);
}

function tellLoss(answer: Loss | FundingLoss, options: AnswerOptions): TextDocument {
  const { language, network } = options;
  const [common, name, say] = [commonTexts(language), nameOf(options), TEXTS[language]];
  const { list } = phrasesOf(language);
  const funding = 'funded' in answer ? answer : undefined;
  const { ties, needsUncovered, topicsLost, grounds } = answer;
  const gone = answer.gone.map(name);
  // one part is a list of names, several are a list of parts
  const parts = (ties?.parts ?? []).flatMap((part, _, all): TextItem[] =>
    all.length === 1 ? part.map((id) => ({ text: name(id) })) : [{ text: list(part.map(name), part.length) }],
  );
  const alone = ties?.leftWithoutTie ?? [];
  const unhurt = ties !== null && ties.parts.length === 0 && alone.length === 0;
  const lost = needsUncovered.length + topicsLost.length;
  return answerDocument(options, funding ? say.titleFunding(funderOf(funding) ?? list(gone, 3)) : say.titleWithout(list(gone, 3)), [
    {
      paragraphs: [
        ...(unhurt && lost === 0 ? [say.holds] : []),
        ...(ties === null
          ? [common.noTies]
          : [
              say.pairs(ties.pairs),
              ...(unhurt && lost > 0 ? [say.nobodyCutOff] : []),
              ...(!unhurt && needsUncovered.length === 0 && network.needs.length > 0 ? [say.needsStay] : []),
            ]),
      ],
    },
    ...(funding ? [fundedSection(funding, say, name)] : []),
    { heading: say.cutOffHeading, paragraphs: parts.length > 0 ? [say.cutOff(ties!.cutOff.length)] : [], items: parts },
    {
      heading: say.aloneHeading,
      paragraphs: alone.length > 0 ? [say.alone(alone.length)] : [],
      items: alone.map((id) => ({ text: name(id) })),
    },
    {
      heading: say.needsHeading,
      paragraphs: needsUncovered.length > 0 ? [say.needs(needsUncovered.length)] : [],
      items: needItems(needsUncovered, options),
    },
    {
      heading: say.topicsHeading,
      paragraphs: topicsLost.length > 0 ? [say.topics(topicsLost.length)] : [],
      items: topicsLost.map(({ topic, network }) => ({ text: network === undefined ? topic : say.topicIn(topic, network) })),
    },
    {
      heading: common.nextSteps,
      items: [
        ...(parts.length + alone.length > 0 ? [{ text: say.stepTies }] : []),
        ...(needsUncovered.length > 0 ? [{ text: say.stepNeeds }] : []),
        ...(funding ? [{ text: say.stepFunding }] : []),
      ],
    },
    {
      notes: [
        funding ? say.worstCase : say.noForecast,
        ...(ties === null || grounds.ties.of === 0 ? [] : [common.grounds(grounds.ties)]),
        ...(grounds.offers.of > 0 ? [common.grounds(grounds.offers)] : []),
        ...(funding ? [say.withFunder(funding.withFunder)] : []),
      ],
    },
  ]);
}

/** The funder, where several live on the same one. */
function funderOf({ funded }: FundingLoss): string | undefined {
  const [first, ...others] = funded;
  return others.length > 0 && others.every(({ funder }) => funder === first?.funder) ? first?.funder : undefined;
}

function fundedSection({ funded }: FundingLoss, say: WhatIfTexts, name: (id: string) => string): TextSection {
  return {
    heading: say.fundedHeading(funded.length),
    items: funded.map(({ id, share, securedUntil }) => ({
      text: name(id),
      details: [
        share === undefined ? say.shareUnknown : say.share(share),
        securedUntil === undefined ? say.untilUnknown : say.until(securedUntil),
      ],
    })),
  };
}

function tellGain(answer: Gain, options: AnswerOptions): TextDocument {
  const { language } = options;
  const [common, name, say] = [commonTexts(language), nameOf(options), TEXTS[language]];
  const { list } = phrasesOf(language);
  const [a, b] = answer.between.map(name) as [string, string];
  // unknown is not unconnected: nothing can be said about parts and bridges
  if (options.network.ties.length === 0)
    return answerDocument(options, say.titleTie(a, b), [{ paragraphs: [common.noTies], notes: [say.noForecastTie] }]);
  const already = answer.today === 'active' || answer.today === 'unknown';
  const pair = ([p, q]: readonly [string, string]): TextItem => ({ text: common.pair(name(p), name(q)) });
  const [larger, smaller] = answer.joined;
  const nothing =
    !already &&
    [answer.joined, answer.bridgesResolved, answer.criticalTiesResolved, answer.needsNearer].every(({ length }) => length === 0);
  return answerDocument(options, say.titleTie(a, b), [
    { paragraphs: [say.today[answer.today], ...(nothing ? [say.nothingMore] : [])] },
    {
      heading: say.joinedHeading,
      paragraphs:
        larger && smaller
          ? [smaller.length === 1 ? say.joinsOne(name(smaller[0]!), larger.length + 1) : say.joined(smaller.length, larger.length)]
          : [],
      items: smaller && smaller.length > 1 ? [{ text: list(smaller.map(name), 12) }] : [],
    },
    {
      heading: say.relievedHeading,
      paragraphs: answer.bridgesResolved.length > 0 ? [say.relieved(answer.bridgesResolved.length)] : [],
      items: answer.bridgesResolved.map((id) => ({ text: name(id) })),
    },
    {
      heading: say.securedHeading,
      paragraphs: answer.criticalTiesResolved.length > 0 ? [say.secured(answer.criticalTiesResolved.length)] : [],
      items: answer.criticalTiesResolved.map(pair),
    },
    {
      heading: say.nearerHeading,
      items: answer.needsNearer.map((need) => ({
        text: needItems([need], options)[0]!.text,
        details: [need.before === null ? say.newlyReachable(need.after) : say.nearer(need.before, need.after)],
      })),
    },
    {
      heading: say.addedHeading,
      items: [
        ...answer.bridgesAdded.map((id) => ({ text: say.addedBridge(name(id)) })),
        ...answer.criticalTiesAdded.map((tie) => ({ text: say.addedTie(pair(tie).text) })),
      ],
    },
    { notes: [say.noForecastTie, ...(answer.grounds.of > 0 ? [common.grounds(answer.grounds)] : [])] },
  ]);
}

function needItems(needs: readonly AskedNeed[], options: AnswerOptions): TextItem[] {
  const [common, name, { wanted }] = [commonTexts(options.language), nameOf(options), phrasesOf(options.language)];
  return needs.map((need) => ({ text: common.wantedBy(wanted(need), name(need.seeker)) }));
}
