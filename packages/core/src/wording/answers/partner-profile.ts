import type { OrganisationView } from '../../questions/organisation-view.ts';
import type { PartnerTexts } from '../de/answers/partner.ts';
import type { TextItem, TextPair } from '../document.ts';
import { phrasesOf } from '../phrases-of.ts';
import { type AnswerOptions, nameOf } from './answer-document.ts';
import { commonTexts } from './common-texts.ts';

/** What a partner is, offers and stands for, as far as the file tells; nothing is said of what is blank, but for what a helper must ask. */
export function partnerProfile({ organisation, members, roles }: OrganisationView, options: AnswerOptions, say: PartnerTexts): TextItem[] {
  const [common, name, { list }] = [commonTexts(options.language), nameOf(options), phrasesOf(options.language)];
  const { kind, network, topics, targetGroups, places, groups, capacity, offerKind, status, umbrella, funding, website } = organisation;
  const offer = common.offer(targetGroups, places);
  const all = (names: readonly string[]): string => list(names, names.length);
  const texts = [
    ...(kind ? [say.kind(kind)] : []),
    ...(network ? [say.city(network)] : []),
    ...(topics.length > 0 ? [say.topics(all(topics))] : [say.noTopics]),
    ...(offer === undefined ? [] : [offer]),
    ...(status === 'paused' ? [say.paused] : [say.capacity[capacity ?? 'unknown']]),
    ...(offerKind ? [say.offerKind[offerKind]] : []),
    ...(groups.length > 0 ? [say.groups(all(groups))] : []),
    ...(umbrella === undefined ? [] : [say.umbrella(name(umbrella))]),
    ...(members.length > 0 ? [say.members(list(members.map(name)))] : []),
    ...roles.map(({ name: role, group, deputy }) => say.role(group ? `${role} (${group})` : role, deputy === organisation.id)),
    ...(funding?.share !== undefined || funding?.securedUntil !== undefined ? [say.funding(funding.share, funding.securedUntil)] : []),
    ...(website === undefined ? [] : [addressLine(common.website(website))]),
  ];
  return texts.map((text) => ({ text }));
}

const addressLine = ({ term, text }: TextPair): string => `${term} ${text}`;
