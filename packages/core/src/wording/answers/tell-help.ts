import type { Help } from '../../questions/find-help.ts';
import { type HelpTexts, help as de } from '../de/answers/help.ts';
import { help as deEinfach } from '../de-einfach/answers/help.ts';
import type { TextDocument, TextItem, TextPair, TextSection } from '../document.ts';
import { help as en } from '../en/answers/help.ts';
import { phrasesOf } from '../phrases-of.ts';
import { answerDocument, type AnswerOptions, nameOf } from './answer-document.ts';
import { commonTexts } from './common-texts.ts';
import { MOST_TOLD, readablePart } from './readable-part.ts';

const TEXTS: Readonly<Record<AnswerOptions['language'], HelpTexts>> = { de, 'de-einfach': deEinfach, en };

/** The sentences about who can help, for answers that say the same. */
export const helpTexts = (language: AnswerOptions['language']): HelpTexts => TEXTS[language];

export interface TellHelpOptions extends AnswerOptions {
  /** Id of the organisation that asked, if one did: as in the question. */
  readonly from?: string | undefined;
}

/**
 * Who can help and over whom to get there, in sentences. Near ones first, and a dead end with what to do next. For the public the answer
 * must have been found in the public part of the network, where nobody says how full they are.
 *
 * @throws TypeError for a language there is not. Complexity: linear.
 */
export function tellHelp(answer: Help, options: TellHelpOptions): TextDocument {
  const { network, language, from, audience = 'internal' } = options;
  const [common, name] = [commonTexts(language), nameOf(options)];
  const say = TEXTS[language];
  const { wanted, helpers, blank } = answer;
  const offerOf = (id: string): (string | TextPair)[] => {
    const { targetGroups = [], places = [], website } = network.organisation(id) ?? {};
    return [common.offer(targetGroups, places), website === undefined ? undefined : common.website(website)].filter(
      (one) => one !== undefined,
    );
  };
  const cities = new Set(network.organisations.map((one) => one.network));
  const who = (id: string): string => {
    const city = network.organisation(id)?.network;
    // where several cities were searched, a name alone does not say where
    return cities.size < 2 || city === undefined || name(id).includes(city) ? name(id) : `${name(id)} (${city})`;
  };
  const almostItem = (id: string): TextItem => ({ about: id, text: who(id), details: offerOf(id) });
  const way = (path: readonly string[]): string => {
    const between = path.slice(1, -1).map(name);
    return path.length === 0 ? say.noWay : between.length === 0 ? say.inContact : say.over(between);
  };
  // in public nobody says how full they are
  const askAll = helpers.length > 0 && (audience === 'public' || (helpers.length > 1 && blank.capacity.length === helpers.length));
  // said once, where it holds for all of them
  const lost = from !== undefined && helpers.length > 1 && helpers.every(({ path }) => path.length === 0);
  const helperItem = ({ id, path }: Help['helpers'][number]): TextItem => ({
    about: id,
    text: who(id),
    details: [
      ...(from === undefined || lost ? [] : [way(path)]),
      ...offerOf(id),
      ...(blank.targetGroups.includes(id) ? [say.peopleUnknown] : []),
      ...(!askAll && blank.capacity.includes(id) ? [say.capacityUnknown] : []),
    ],
  });
  const nobody = answer.missing === undefined ? [] : [say.nobody[answer.missing](wanted), say.todo[answer.missing](wanted, audience)];
  const listed = <One>(all: readonly One[], item: (one: One) => TextItem): Pick<TextSection, 'items' | 'notes'> => {
    const { told, left } = readablePart(all, MOST_TOLD, options);
    return { items: told.map(item), notes: left > 0 ? [common.moreInJson(left)] : [] };
  };
  return answerDocument(options, say.title(wanted), [
    {
      paragraphs: [
        ...(from === undefined ? [] : [say.askedBy(name(from))]),
        ...(helpers.length > 0 ? [say.some(helpers.length)] : nobody),
        ...(answer.elsewhere.length > 0 ? [say.elsewhere(phrasesOf(language).list(answer.elsewhere))] : []),
        ...(lost ? [say.noWayAtAll] : []),
        ...(askAll ? [say.askThere] : []),
      ],
    },
    { heading: from === undefined || lost ? say.helpers : say.helpersAndWays, ...listed(helpers, helperItem) },
    {
      heading: answer.missing === 'capacity' ? say.unavailable : say.almost,
      ...listed(answer.almost, almostItem),
    },
    {
      heading: say.unavailable,
      // where nobody is free, they stand among the nearest already
      ...listed(answer.missing === undefined ? answer.unavailable : [], almostItem),
    },
    {
      notes: [
        ...(blank.places.length > 0 ? [say.placeUnknown(blank.places.map(name))] : []),
        ...(blank.topics.length > 0 ? [say.topicsUnknown(blank.topics.length)] : []),
        ...(answer.grounds.offers.of > 0 ? [common.grounds(answer.grounds.offers)] : []),
        ...(from === undefined || helpers.length === 0
          ? []
          : network.ties.length === 0
            ? [common.noTies]
            : [common.grounds(answer.grounds.ties)]),
        ...(helpers.some(({ path }) => path.length > 2) ? [say.otherWays] : []),
      ],
    },
  ]);
}
