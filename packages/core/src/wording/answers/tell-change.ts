import type { Wanted } from '../../findings/finding.ts';
import { namesOf } from '../../model/names.ts';
import type { Network } from '../../model/network.ts';
import type { InVain } from '../../questions/changed-gaps.ts';
import type { Change } from '../../questions/compare-states.ts';
import { type ChangeTexts, change as de } from '../de/answers/change.ts';
import { change as deEinfach } from '../de-einfach/answers/change.ts';
import type { TextDocument, TextItem } from '../document.ts';
import { change as en } from '../en/answers/change.ts';
import { phrasesOf } from '../phrases-of.ts';
import { answerDocument, type AnswerOptions, nameOf } from './answer-document.ts';
import { commonTexts } from './common-texts.ts';
import { readablePart } from './readable-part.ts';

const TEXTS: Readonly<Record<AnswerOptions['language'], ChangeTexts>> = { de, 'de-einfach': deEinfach, en };

export interface TellChangeOptions extends AnswerOptions {
  /** The older state: names of those who have left are taken from it. `network` is the younger one. */
  readonly before: Network;
}

/** More lines than this nobody reads aloud; all are in the data of the answer. */
const MOST_LINES = 8;

/**
 * What changed between two states, in sentences: the good news first, then what asks for attention, then what stayed. Says both days, and
 * where the two lists may not fit together.
 *
 * @throws TypeError for a language there is not. Complexity: linear in the answer, but for the names.
 */
export function tellChange(answer: Change, options: TellChangeOptions): TextDocument {
  const { network, before, language } = options;
  const [common, phrases] = [commonTexts(language), phrasesOf(language)];
  const say = TEXTS[language];
  const [now, then] = [nameOf(options), options.name ?? namesOf(before)];
  const name = (id: string): string => (network.organisation(id) ? now(id) : then(id));
  const lines = (all: readonly string[]): string[] => {
    const { told, left } = readablePart(all, MOST_LINES, options);
    return left > 0 ? [...told, common.moreInJson(left)] : [...told];
  };
  /** One point for a few things of the same kind; nothing where there are none. */
  const point = (text: (n: number) => string, details: readonly string[]): TextItem[] =>
    details.length === 0 ? [] : [{ text: text(details.length), details: lines(details) }];
  const names = (ids: readonly string[] | null): string[] => (ids ?? []).map(name);
  const pairs = <Why extends string>(ties: readonly { parties: readonly [string, string]; why: Why }[] | undefined, why: Why): string[] =>
    (ties ?? []).filter((one) => one.why === why).map(({ parties: [a, b] }) => common.pair(name(a), name(b)));
  const wishes = <Gap extends Wanted & { seekers: readonly InVain[] }>(gaps: readonly Gap[]): string[] =>
    gaps.map((gap) => common.wantedBy(phrases.wanted(gap), phrases.list(gap.seekers.map(({ who }) => name(who)))));
  const ids = <Why extends string>(some: readonly { id: string; why: Why }[], why: Why): string[] =>
    some.filter((one) => one.why === why).map(({ id }) => name(id));
  const { ties, gaps, fundingRisks, matching, grounds } = answer;
  const good = [
    ...point(say.partnersGained, names(answer.partners.gained)),
    ...point(say.newlyConnected, names(answer.newlyConnected)),
    ...point(say.gapsClosed['now-covered'], wishes(gaps.closed.filter(({ why }) => why === 'now-covered'))),
    ...point(say.gapsClosed.done, wishes(gaps.closed.filter(({ why }) => why === 'done'))),
    ...point(say.tiesGained.new, pairs(ties?.gained, 'new')),
    ...point(say.tiesGained.revived, pairs(ties?.gained, 'revived')),
    ...point(say.tiesGained['new-partner'], pairs(ties?.gained, 'new-partner')),
    ...point(say.bridgesLost, names((answer.bridges?.lost ?? []).filter((id) => !answer.partners.lost.includes(id)))),
    ...point(say.risksLost, ids(fundingRisks.lost, 'no-longer-at-risk')),
  ];
  const attention = [
    ...point(say.gapsOpened['was-covered'], wishes(gaps.opened.filter(({ why }) => why === 'was-covered'))),
    ...point(say.gapsOpened['newly-stated'], wishes(gaps.opened.filter(({ why }) => why === 'newly-stated'))),
    ...point(say.newlyUnconnected, names(answer.newlyUnconnected)),
    ...point(say.partnersLost, names(answer.partners.lost)),
    ...point(say.tiesLost.dormant, pairs(ties?.lost, 'dormant')),
    ...point(say.tiesLost['no-longer-listed'], pairs(ties?.lost, 'no-longer-listed')),
    ...point(say.tiesLost['partner-left'], pairs(ties?.lost, 'partner-left')),
    ...point(say.bridgesGained, names(answer.bridges?.gained ?? [])),
    ...point(say.risksGained['newly-at-risk'], ids(fundingRisks.gained, 'newly-at-risk')),
    ...point(say.risksGained['new-partner'], ids(fundingRisks.gained, 'new-partner')),
    ...point(say.risksGained['newly-known'], ids(fundingRisks.gained, 'newly-known')),
  ];
  const stayed = [
    ...point(say.gapsStayed, wishes(gaps.stayed)),
    ...point(say.gapsClosed['no-longer-stated'], wishes(gaps.closed.filter(({ why }) => why === 'no-longer-stated'))),
    ...point(say.risksUnknown, ids(fundingRisks.lost, 'no-longer-known')),
  ];
  const doubts = [
    ...point(
      say.perhapsSame,
      matching.perhapsSame.map(([old, young]) => say.sameName(then(old), old, young)),
    ),
    ...point(
      say.otherName,
      matching.otherName.map((id) => say.renamed(then(id), name(id))),
    ),
  ];
  const days = say.days(answer.from, answer.to);
  const known =
    ties === null
      ? [common.noTies]
      : (
          [
            [say.then, grounds.before],
            [say.now, grounds.after],
          ] as const
        ).flatMap(([when, one]) => (one.of > 0 ? [say.dates(when, common.grounds(one))] : []));
  return answerDocument(
    options,
    say.title,
    [
      {
        paragraphs: [good.length + attention.length === 0 ? say.nothing : say.lead(answer, network.needs.length + before.needs.length > 0)],
      },
      { heading: say.good, items: good },
      { heading: say.attention, items: attention },
      { heading: say.stayed, items: stayed },
      { heading: say.doubts, paragraphs: doubts.length > 0 ? [say.byId] : [], items: doubts },
      { notes: [...known, say.caution] },
    ],
    [network.name ?? before.name, days].filter(Boolean).join(', '),
  );
}
