import {
  compareText,
  documentHtml,
  foldWord,
  namesOf,
  pairsOf,
  phrasesOf,
  type IsoDay,
  type Language,
  type Network,
  type Organisation,
  type TextItem,
  type TextPair,
} from '@netz-map/core';
import type { CliTexts } from '../texts/cli-texts.ts';

/**
 * `netz.html`: everybody as a list, by kind, for pages without scripts and for whoever reads a list more easily than a map. One page that
 * needs nothing else.
 *
 * @param network what leaves, and nothing else
 */
export function partnerPage(network: Network, asOf: IsoDay, language: Language, texts: CliTexts): string {
  const say = texts.publish.page;
  const { date, wanted } = phrasesOf(language);
  const name = namesOf(network);
  const byName = (a: string, b: string): number => inOrder(name(a), name(b));
  const [together, before] = [neighbours(network, asOf, false), neighbours(network, asOf, true)];
  const names = (ids: readonly string[] = []): string => [...ids].sort(byName).map(name).join(', ');
  const item = ({ id, description, topics, targetGroups, places, website }: Organisation): TextItem => {
    const pairs: TextPair[] = [
      { term: say.topics, text: topics.join(', ') },
      { term: say.targetGroups, text: targetGroups.join(', ') },
      { term: say.places, text: places.join(', ') },
      { term: say.together, text: names(together.get(id)) },
      { term: say.before, text: names(before.get(id)) },
      { term: say.website, text: website ?? '', link: website },
    ];
    const told = pairs.filter(({ text }) => text !== '');
    if (description !== undefined) return { kind: name(id), text: description, details: told };
    const [first, ...others] = told;
    return { kind: name(id), text: first ? `${first.term} ${first.text}` : say.known, details: others };
  };
  const organisations = [...network.organisations].sort((a, b) => byName(a.id, b.id));
  const kinds = [...new Set(organisations.map(({ kind }) => kind ?? ''))].sort(
    (a, b) => Number(a === '') - Number(b === '') || inOrder(a, b),
  );
  const needs = network.needs.filter(({ done }) => !done).map((need) => say.need(name(need.who), wanted(need)));
  return documentHtml({
    language,
    title: network.name ?? say.title,
    subtitle: network.name === undefined ? undefined : say.title,
    facts: [{ term: texts.publish.asOf, text: date(asOf) }],
    sections: [
      { paragraphs: [organisations.length === 0 ? say.nobody : say.intro] },
      ...kinds.map((kind) => ({
        heading: kind || say.withoutKind,
        items: organisations.filter((one) => (one.kind ?? '') === kind).map(item),
      })),
      ...(needs.length > 0 ? [{ heading: say.needs, items: needs.sort(inOrder).map((text) => ({ text })) }] : []),
    ],
  });
}

/** As people look names up, and the same with every version of the engine. */
const inOrder = (a: string, b: string): number => compareText(foldWord(a), foldWord(b)) || compareText(a, b);

/** Of each, with whom there is a tie: one that is alive, as far as is known, or a dormant one. */
function neighbours(network: Network, asOf: IsoDay, dormant: boolean): ReadonlyMap<string, readonly string[]> {
  const of = new Map<string, string[]>();
  for (const { a, b, state } of pairsOf(network, asOf))
    if ((state === 'dormant') === dormant)
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const)
        of.set(one, [...(of.get(one) ?? []), other]);
  return of;
}
