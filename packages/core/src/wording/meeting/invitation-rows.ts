import type { Invitation, InvitationList, InvitationReason } from '../../meeting/invitation-list.ts';
import { type AnswerOptions, nameOf } from '../answers/answer-document.ts';
import type { Language } from '../wording.ts';
import { meetingTexts } from './meeting-texts.ts';
import type { InvitationTexts } from './texts.ts';

/** One row of the list for letters. Internal: the reason is not meant for the one who is invited. */
export interface InvitationRow {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
  /** Empty when no address is known. */
  readonly website: string;
}

/** Why somebody is invited, in a few words: "aus dem Stamm, Thema Wohnen". */
export function tellReasons(reasons: readonly InvitationReason[], language: Language): string {
  const { invitation: say } = meetingTexts(language);
  return reasons.map((reason) => tellReason(reason, say)).join(', ');
}

function tellReason(reason: InvitationReason, say: InvitationTexts): string {
  switch (reason.because) {
    case 'core-circle':
      return say.fromCore(reason.group);
    case 'responsible-office':
      return say.office;
    case 'topics':
      return say.topics(reason.topics);
    case 'target-groups':
      return say.targetGroups(reason.targetGroups);
  }
}

/**
 * Everybody on the list with the reason, and for each missing voice the one who is proposed first: a table for letters.
 *
 * @throws TypeError for a language there is not. Complexity: linear.
 */
export function invitationRows(list: InvitationList, options: AnswerOptions): InvitationRow[] {
  const { language, network } = options;
  const { invitation: say } = meetingTexts(language);
  const name = nameOf(options);
  const row = (id: string, reason: string): InvitationRow => ({
    id,
    name: name(id),
    reason,
    website: network.organisation(id)?.website ?? '',
  });
  const voices = new Map<string, string>();
  for (const { targetKind, proposals } of list.missingVoices) {
    const first = proposals[0]!.id;
    if (!voices.has(first)) voices.set(first, say.voice(say.kindsOr(kindsOf(list, targetKind))));
  }
  return [
    ...list.invitations.map(({ id, reasons }: Invitation) => row(id, tellReasons(reasons, language))),
    ...[...voices].map(([id, reason]) => row(id, reason)),
  ];
}

/** The words of the file for a line of the target list. */
export function kindsOf({ targetKinds }: InvitationList, id: string): readonly string[] {
  return targetKinds.find((one) => one.id === id)!.kinds;
}
