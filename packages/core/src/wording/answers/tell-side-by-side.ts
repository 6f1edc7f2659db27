import type { FigureName } from '../../questions/city-figures.ts';
import type { Range } from '../../questions/compare-networks.ts';
import type { CityBeside, SideBySide } from '../../questions/side-by-side.ts';
import { type SideBySideTexts, sideBySide as de } from '../de/answers/side-by-side.ts';
import { sideBySide as deEinfach } from '../de-einfach/answers/side-by-side.ts';
import type { TextDocument, TextItem, TextSection } from '../document.ts';
import { sideBySide as en } from '../en/answers/side-by-side.ts';
import { phrasesOf } from '../phrases-of.ts';
import type { NameOf } from '../wording.ts';
import { answerDocument, type AnswerOptions, nameOf } from './answer-document.ts';
import { commonTexts } from './common-texts.ts';

const TEXTS: Readonly<Record<AnswerOptions['language'], SideBySideTexts>> = { de, 'de-einfach': deEinfach, en };

export interface TellSideBySideOptions extends AnswerOptions {
  /** The names of the partners of each city, where each came with a file of its own. @default those of `network` for all */
  readonly namesOf?: ((city: string) => NameOf) | undefined;
}

/** The figures that can be told without knowing measures, each as "of 100" or with one decimal; all are in the data of the answer. */
const TOLD: readonly { readonly figure: FigureName; readonly times: 1 | 100; readonly digits: 0 | 1 }[] = [
  { figure: 'partnersPer10000', times: 1, digits: 1 },
  { figure: 'tiesPerPartner', times: 1, digits: 1 },
  { figure: 'unconnectedPer100', times: 1, digits: 0 },
  { figure: 'bridgesPer100', times: 1, digits: 0 },
  { figure: 'largestPartShare', times: 100, digits: 0 },
  { figure: 'pathsOverCentre', times: 100, digits: 0 },
  { figure: 'unmetShare', times: 100, digits: 0 },
  { figure: 'overlapsPer100', times: 1, digits: 0 },
  { figure: 'dormantShare', times: 100, digits: 0 },
  { figure: 'fundingRisksPer100', times: 1, digits: 0 },
  { figure: 'unknownShare', times: 100, digits: 0 },
];

/**
 * Several cities side by side, in sentences: between which values they lie, then city by city in the order of the alphabet what is worth a
 * talk, then what joins them. Never a ranking: no city is named beside a value.
 *
 * @throws TypeError for a language there is not. Complexity: linear in the answer, but for the names.
 */
export function tellSideBySide(answer: SideBySide, options: TellSideBySideOptions): TextDocument {
  const { language } = options;
  const [common, say] = [commonTexts(language), TEXTS[language]];
  const { list, figure } = phrasesOf(language);
  const usual = nameOf(options);
  const named = (city: string): NameOf => options.namesOf?.(city) ?? usual;
  const { cities, ranges, crossCity, withoutCity } = answer;
  const assessable = cities.filter(({ notAssessable }) => notAssessable.length === 0);
  const portraits = cities.map((city): TextSection => ({
    heading: city.name,
    paragraphs: city.asOf === options.asOf ? [] : [`${common.asOf(city.asOf)}.`],
    items: [
      ...(city.figures.tiesPerPartner.value === null ? [{ text: common.noTies }] : []),
      ...portrait(city, answer, say, named(city.name), list),
    ],
  }));
  const quiet = portraits.filter(({ items }) => items!.length === 0).map(({ heading }) => heading!);
  return answerDocument(
    options,
    say.title(cities.length),
    [
      { paragraphs: [say.lead(assessable.length, cities.length), say.noRanking] },
      {
        heading: say.ranges,
        items: assessable.length < 2 ? [] : TOLD.flatMap((told) => rangeItem(ranges[told.figure], told, assessable.length, say)),
      },
      { heading: say.inCommon, items: cities.length > 1 ? inCommon(cities, say, list) : [] },
      {
        heading: say.sizes,
        table: {
          caption: say.sizesCaption,
          columns: [say.columns.city, say.columns.partners, say.columns.ties, say.columns.needs],
          rows: cities.map(({ name, partners, ties, openNeeds }) => [name, figure(partners), figure(ties), figure(openNeeds)]),
          numeric: [1, 2, 3],
        },
      },
      {
        heading: say.cityByCity,
        paragraphs: quiet.length > 0 ? [say.quiet(list(quiet, cities.length))] : [],
        sections: portraits,
      },
      ...(crossCity
        ? [
            {
              heading: say.between,
              paragraphs: [
                say.crossTies(crossCity.ties.length),
                ...(crossCity.bridgeCities.length > 0 ? [say.bridgeCities(list(crossCity.bridgeCities))] : []),
              ],
              items: crossCity.closedCircles.map((circle): TextItem => ({ text: say.circle(list(circle, circle.length)) })),
            },
          ]
        : []),
      {
        notes: [
          say.caution,
          ...(withoutCity.length > 0 ? [say.withoutCity(withoutCity.length)] : []),
          ...(crossCity && crossCity.basis.of > 0 ? [say.citiesKnown(crossCity.basis)] : []),
        ],
      },
    ],
    options.namesOf ? common.asOf(options.asOf) : undefined,
  );
}

function rangeItem(range: Range | null, { figure, times, digits }: (typeof TOLD)[number], all: number, say: SideBySideTexts): TextItem[] {
  // one city alone has no range
  if (range === null || range.cities < 2) return [];
  const told = (value: number): string => say.decimal(times * value, digits);
  const [least, median, greatest] = [told(range.least), told(range.median), told(range.greatest)];
  const between = least === greatest ? say.everywhere(least) : say.range(least, greatest, median);
  // where a city has no value, the range rests on fewer
  return [{ text: say.rangeOf(say.figures[figure], between, range.cities < all ? range.cities : undefined) }];
}

/** What several cities have in common, as lists by name: the federation sees for how many it would be worth something. */
function inCommon(
  cities: readonly CityBeside[],
  say: SideBySideTexts,
  list: (names: readonly string[], most?: number) => string,
): TextItem[] {
  const these = (text: (n: number, names: string) => string, applies: (city: CityBeside) => boolean): TextItem[] => {
    const names = cities.filter(applies).map(({ name }) => name);
    return names.length > 0 ? [{ text: text(names.length, list(names, names.length)) }] : [];
  };
  return [
    ...these(say.common.welfareStrong, ({ welfare }) => welfare?.tie === 'strong'),
    ...these(say.common.welfareWeak, ({ welfare }) => welfare?.tie === 'weak' || welfare?.tie === 'unknown'),
    ...these(say.common.welfareNone, ({ welfare }) => welfare?.tie === 'none'),
    ...these(say.common.followUpSecured, ({ known }) => known?.followUp === 'secured'),
    ...these(say.common.followUpPartly, ({ known }) => known?.followUp === 'partly'),
    ...these(say.common.followUpNone, ({ known }) => known?.followUp === 'none'),
    ...these(say.common.overCentralised, ({ overCentralised }) => overCentralised === true),
    ...these(say.common.split, ({ split }) => split === true),
    ...these(say.common.notAssessable, ({ notAssessable }) => notAssessable.length > 0),
  ];
}

/** What is worth a talk in one city; nothing that only says how large it is. */
function portrait(
  city: CityBeside,
  { crossCity }: SideBySide,
  say: SideBySideTexts,
  name: NameOf,
  list: (names: readonly string[], most?: number) => string,
): TextItem[] {
  const { notAssessable, overCentralised, split, centre, welfare, known, onProgramme, companion, othersHave } = city;
  const lacking = new Map(othersHave.filter(({ cities }) => cities.length > 0).map((one) => [one.topic, one]));
  const money = [
    ...(known?.programmeEnds === undefined ? [] : [say.programmeEnds(known.programmeEnds)]),
    ...(known?.followUp === undefined ? [] : [say.followUp[known.followUp](known.followUpUntil)]),
  ];
  const texts = [
    ...notAssessable.map((why) => say.notAssessable[why]),
    ...(overCentralised ? [say.overCentralised(list(centre.map(name)))] : []),
    ...(split ? [say.split] : []),
    ...(welfare?.tie === undefined ? [] : [say.welfare[welfare.tie](list(welfare.partners.map(name)))]),
    ...(companion ? [say.companion(companion.companion, Math.round(companion.km))] : []),
    ...(money.length > 0 ? [money.join(' ')] : []),
    ...(onProgramme.length > 0 && known?.followUp !== 'secured' ? [say.onProgramme(list(onProgramme.map(name)))] : []),
    ...(known?.office === false ? [say.noOffice] : []),
    ...(known?.steering === 'advisory' ? [say.advisory] : []),
    ...(crossCity?.citiesWithoutTies.includes(city.name) ? [say.noCrossTie] : []),
    ...[...lacking.values()].map(({ topic, cities }) => say.othersHave(topic, list(cities.map((one) => one.city)))),
  ];
  return texts.map((text) => ({ text }));
}
