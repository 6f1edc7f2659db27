import type { OwnNeed } from '../../questions/organisation-view.ts';
import type { SharedNeed } from '../../questions/peers.ts';
import type { PartnerTexts } from '../de/answers/partner.ts';
import type { TextItem } from '../document.ts';
import { phrasesOf } from '../phrases-of.ts';
import { type AnswerOptions, nameOf } from './answer-document.ts';
import { helpTexts } from './tell-help.ts';

/** What a partner looks for: who can help, what comes nearest, who looks for the same, and who elsewhere knows how it is done. */
export function partnerNeeds(
  needs: readonly OwnNeed[],
  shared: readonly SharedNeed[],
  options: AnswerOptions,
  say: PartnerTexts,
): TextItem[] {
  const [name, help] = [nameOf(options), helpTexts(options.language)];
  const { wanted, list } = phrasesOf(options.language);
  const names = (ids: readonly string[]): string => list(ids.map(name));
  // without any tie in the data nobody knows who is in contact
  const contactsKnown = options.network.ties.length > 0;
  const others = new Map(shared.map((one) => [one.need.needId, one]));
  return needs.map((need): TextItem => {
    const same = others.get(need.needId);
    return {
      text: say.need(wanted(need), need.since),
      details: [
        ...(need.connected.length > 0 ? [say.helpInContact(names(need.connected))] : []),
        ...(need.unconnected.length > 0 ? [(contactsKnown ? say.helpToMeet : say.help)(names(need.unconnected))] : []),
        ...(need.missing === undefined ? [] : [help.nobody[need.missing](need)]),
        ...(need.missing === undefined || need.missing === 'capacity' || need.almost.length === 0 ? [] : [say.almost(names(need.almost))]),
        ...(need.unavailable.length > 0 ? [say.unavailable(names(need.unavailable))] : []),
        ...(same && same.here.length > 0 ? [say.sameHere(names(same.here))] : []),
        ...(same && same.elsewhere.length > 0 ? [say.sameElsewhere(list(same.elsewhere.map(({ city }) => city)))] : []),
        ...(same && same.solved.length > 0 ? [say.solved(list(same.solved.map(({ city }) => city)))] : []),
      ],
    };
  });
}
