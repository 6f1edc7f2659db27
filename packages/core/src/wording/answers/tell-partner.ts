import type { OrganisationView } from '../../questions/organisation-view.ts';
import type { Peers } from '../../questions/peers.ts';
import type { Replacements } from '../../suggestions/replacements.ts';
import { type PartnerTexts, partner as de } from '../de/answers/partner.ts';
import { partner as deEinfach } from '../de-einfach/answers/partner.ts';
import type { TextDocument, TextItem, TextSection } from '../document.ts';
import { partner as en } from '../en/answers/partner.ts';
import { phrasesOf } from '../phrases-of.ts';
import { wordingFor } from '../wording-for.ts';
import { answerDocument, type AnswerOptions, nameOf } from './answer-document.ts';
import { commonTexts } from './common-texts.ts';
import { partnerNeeds } from './partner-needs.ts';
import { partnerProfile } from './partner-profile.ts';
import { whatIfTexts } from './tell-what-if.ts';

const TEXTS: Readonly<Record<AnswerOptions['language'], PartnerTexts>> = { de, 'de-einfach': deEinfach, en };

/** Everything asked about one partner. */
export interface PartnerAnswer {
  readonly view: OrganisationView;
  readonly peers: Peers;
  /** Asked with this partner as the asker: whom it has lost or may lose, and who could step in. */
  readonly replacements: Replacements;
}

/**
 * One partner in sentences, for the talk with it: what it offers and seeks, who could help and whom it could help, its ties, what hangs on
 * it, who could step in for it and for those it works with, who does much the same, whom to meet next.
 *
 * @throws TypeError for a language there is not. Complexity: linear in the answer, but for the names.
 */
export function tellPartner({ view, peers, replacements }: PartnerAnswer, options: AnswerOptions): TextDocument {
  const { language } = options;
  const [common, name, say] = [commonTexts(language), nameOf(options), TEXTS[language]];
  const { wanted } = phrasesOf(language);
  const first = view.suggestions.filter(({ priority }) => priority === 'first' || options.whole === true);
  const more = view.suggestions.length - first.length;
  const wording = wordingFor(language);
  return answerDocument(options, say.title(name(view.organisation.id)), [
    { items: partnerProfile(view, options, say) },
    { heading: say.needs, items: partnerNeeds(view.needs, peers.needs, options, say) },
    {
      heading: say.couldMeet,
      items: view.couldMeet.map((need): TextItem => ({
        text: common.wantedBy(wanted(need), name(need.seeker)),
        details: need.connected ? [say.inContact] : options.network.ties.length === 0 ? [] : [say.notInContact],
      })),
    },
    tiesOf(view, options, say),
    { heading: say.hangsOnIt, ...hangingOn(view, options) },
    ...stepIn(view, replacements, options, say),
    alike(peers, options, say),
    {
      heading: say.suggestions,
      items: first.map((one): TextItem => {
        const { sentence, forBoth, introduction, caveats, certainty } = wording.suggestion(one, name);
        return { kind: wording.suggestionKind(one.code), text: sentence, details: [...forBoth, introduction, ...caveats, certainty] };
      }),
      notes: more > 0 ? [common.moreInJson(more)] : [],
    },
    {
      notes: [
        say.together,
        ...(options.network.ties.length === 0 ? [common.noTies] : [common.grounds(view.hangsOnIt.grounds.ties)]),
        ...(peers.basis.of > 0 ? [common.grounds({ on: 'topics', ...peers.basis })] : []),
      ],
    },
  ]);
}

function tiesOf({ ties, planned }: OrganisationView, options: AnswerOptions, say: PartnerTexts): TextSection {
  const [name, { date }] = [nameOf(options), phrasesOf(options.language)];
  const remarks = ({ must, oneSided, strained }: OrganisationView['ties'][number]): string[] => [
    ...(must ? [say.remarks.must] : []),
    ...(oneSided ? [say.remarks.oneSided] : []),
    ...(strained ? [say.remarks.strained] : []),
  ];
  const noted = ties.some((tie) => remarks(tie).length > 0);
  return {
    heading: say.ties,
    paragraphs: options.network.ties.length > 0 && ties.length === 0 ? [say.noTie] : [],
    table: {
      caption: say.tiesCaption(ties.length),
      about: ties.map(({ partner }) => partner),
      columns: [say.columns.partner, say.columns.state, say.columns.last, ...(noted ? [say.columns.remark] : [])],
      rows: ties.map((tie) => [
        name(tie.partner),
        say.states[tie.state],
        // without the day: nobody keeps it
        tie.lastContact === undefined ? '–' : date(tie.lastContact.slice(0, 7)),
        ...(noted ? [remarks(tie).join(', ')] : []),
      ]),
    },
    sections: [
      { heading: say.planned, items: planned.map(({ partner, stage, since }) => ({ text: say.stages[stage](name(partner), since) })) },
    ],
  };
}

/** What the network would lose without it, in the words of "what if". */
function hangingOn(
  { hangsOnIt: { ties, needsUncovered } }: OrganisationView,
  options: AnswerOptions,
): Pick<TextSection, 'paragraphs' | 'items'> {
  const [common, name, say] = [commonTexts(options.language), nameOf(options), whatIfTexts(options.language)];
  const { wanted } = phrasesOf(options.language);
  const [cutOff, alone] = [ties?.cutOff ?? [], ties?.leftWithoutTie ?? []];
  const point = (text: (n: number) => string, details: readonly string[]): TextItem[] =>
    details.length > 0 ? [{ text: text(details.length), details }] : [];
  const items = [
    ...point(say.cutOff, cutOff.map(name)),
    // who loses the way has no other tie either: named once
    ...point(say.alone, alone.filter((id) => !cutOff.includes(id)).map(name)),
    ...point(
      say.needs,
      needsUncovered.map((need) => common.wantedBy(wanted(need), name(need.seeker))),
    ),
  ];
  return items.length > 0 ? { items } : { paragraphs: ties === null ? [] : [say.holds] };
}

/** Who could step in for the partner itself, and for others with whom it works. */
function stepIn({ substitutes }: OrganisationView, { lost }: Replacements, options: AnswerOptions, say: PartnerTexts): TextSection[] {
  const [name, { list }] = [nameOf(options), phrasesOf(options.language)];
  const names = (some: readonly { readonly id: string }[]): string => list(some.map(({ id }) => name(id)));
  const found = ({ must, acceptable, notFree }: Pick<NonNullable<typeof substitutes>, 'must' | 'acceptable' | 'notFree'>): string[] => [
    ...(must.length > 0 ? [say.fits.full(names(must))] : []),
    ...(acceptable.length > 0 ? [say.fits.partly(names(acceptable))] : []),
    ...(notFree.length > 0 ? [say.fits.notFree(names(notFree))] : []),
    ...(must.length + acceptable.length + notFree.length === 0 ? [say.fits.nobody] : []),
  ];
  return [
    { heading: say.substitutes, items: substitutes ? found(substitutes).map((text) => ({ text })) : [] },
    {
      heading: say.lost,
      paragraphs: lost.length > 0 ? [say.lostLead] : [],
      items: lost.map((one): TextItem => ({ text: say.why[one.why[0]!](name(one.id)), details: found(one) })),
    },
  ];
}

function alike({ here, elsewhere }: Peers, options: AnswerOptions, say: PartnerTexts): TextSection {
  const [name, { list }] = [nameOf(options), phrasesOf(options.language)];
  return {
    heading: say.peers,
    items: [...here, ...elsewhere].map(({ id, city, common: { topics }, tie }) => ({
      about: id,
      text: elsewhere.some((one) => one.id === id) && city !== undefined ? say.inCity(name(id), city) : name(id),
      // without any tie in the data nobody knows who is in contact
      details: [say.commonTopics(list(topics)), ...(tie === 'none' && options.network.ties.length === 0 ? [] : [say.tied[tie]])],
    })),
  };
}
