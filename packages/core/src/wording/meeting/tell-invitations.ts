import type { HostProposal, HostReason } from '../../meeting/hosts.ts';
import type { InvitationList } from '../../meeting/invitation-list.ts';
import { answerDocument, type AnswerOptions, nameOf } from '../answers/answer-document.ts';
import type { TextDocument, TextItem, TextSection } from '../document.ts';
import type { NameOf } from '../wording.ts';
import { kindsOf, tellReasons } from './invitation-rows.ts';
import { meetingTexts } from './meeting-texts.ts';
import type { InvitationTexts } from './texts.ts';

/** Names of those who may fit, before the rest is a number. */
const MOST_PERHAPS = 12;

/**
 * The invitation list as a document for the coordination: core circle, fitting partners, responsible offices, missing voices, where to be
 * guests, whom to call, who must not meet, and who may fit besides. Internal.
 *
 * @throws TypeError for a language there is not. Complexity: linear in the list.
 */
export function tellInvitations(list: InvitationList, options: AnswerOptions): TextDocument {
  const { invitation: say } = meetingTexts(options.language);
  const name = nameOf(options);
  const asked = list.topics.length + list.targetGroups.length > 0;
  const { basis, coreCircle, fitting, responsibleOffices, longAbsent, conflicts, perhaps } = list;
  const reasonsOf = new Map(list.invitations.map(({ id, reasons }) => [id, reasons]));
  const behind = (id: string, left: readonly string[]): TextItem => {
    const reasons = reasonsOf.get(id)!.filter(({ because }) => !left.includes(because));
    return { text: reasons.length > 0 ? `${name(id)}: ${tellReasons(reasons, options.language)}` : name(id) };
  };
  const only = (when: boolean, text: string): string[] => (when ? [text] : []);
  return answerDocument(options, say.title(list.topics, list.targetGroups), [
    { paragraphs: [say.lead(list.invitations.length), asked ? say.fitsWhen(list.topics.length, list.targetGroups.length) : say.noTheme] },
    {
      heading: say.core(list.coreGroup),
      paragraphs: [
        ...only(coreCircle.length === 0, say.noCore(list.coreGroup)),
        ...only(list.regulars.length > 0, say.regulars(list.regulars.map(name))),
      ],
      // a responsible office stands among the offices, with the word that it is always there
      items: coreCircle.filter((id) => !responsibleOffices.includes(id)).map((id) => behind(id, ['core-circle'])),
    },
    {
      heading: say.fitting,
      paragraphs: only(asked && fitting.length === 0, say.nobodyFits),
      items: fitting.map((id) => behind(id, [])),
    },
    {
      heading: say.offices,
      paragraphs: only(asked && responsibleOffices.length === 0, say.noOffice),
      items: responsibleOffices.map((id) => behind(id, ['responsible-office'])),
    },
    voicesSection(list, say, name),
    hostsSection(list, say, name),
    {
      heading: say.absent,
      paragraphs: only(longAbsent.length > 0, say.absentLead),
      items: longAbsent.map(({ id, last }) => ({ text: last === undefined ? say.neverThere(name(id)) : say.lastThere(name(id), last) })),
    },
    {
      heading: say.perhaps,
      paragraphs: only(perhaps.length > 0, say.perhapsLead(perhaps.length)),
      items: perhaps.slice(0, MOST_PERHAPS).map((id) => ({ text: name(id) })),
      notes: only(perhaps.length > MOST_PERHAPS, say.perhapsMore(perhaps.length - MOST_PERHAPS)),
    },
    {
      heading: say.conflicts,
      paragraphs: only(conflicts.length > 0, say.conflictsLead),
      items: conflicts.map(({ parties: [a, b], because }) => ({
        text: because === 'avoid' ? say.avoid(name(a), name(b)) : say.strained(name(a), name(b)),
      })),
    },
    {
      notes: [
        ...only(list.topics.length > 0, say.basis('topics', basis.topics.known, basis.topics.of)),
        ...only(list.targetGroups.length > 0, say.basis('targetGroups', basis.targetGroups.known, basis.targetGroups.of)),
        ...only(basis.kinds.known > 0, say.basis('kinds', basis.kinds.known, basis.kinds.of)),
        ...only(basis.attendance.known > 0, say.attendanceBasis(basis.attendance.known, basis.attendance.of)),
      ],
    },
  ]);
}

function voicesSection(list: InvitationList, say: InvitationTexts, name: NameOf): TextSection {
  const { missingVoices, notInNetwork, basis } = list;
  if (basis.kinds.known === 0) return { heading: say.voices, paragraphs: basis.kinds.of > 0 ? [say.kindsUnknown] : [] };
  const labelOf = (id: string): string => say.kindsOr(kindsOf(list, id));
  return {
    heading: say.voices,
    paragraphs: missingVoices.length > 0 ? [say.voicesLead] : [],
    items: missingVoices.map(({ targetKind, candidates, proposals }) => ({
      text: say.kind(labelOf(targetKind), candidates.length),
      details: proposals.map(({ id, knownBy }) => say.candidate(name(id), knownBy.map(name))),
    })),
    notes: notInNetwork.length > 0 ? [say.notInNetwork(notInNetwork.map(labelOf))] : [],
  };
}

function hostsSection({ hosts, invitations }: InvitationList, say: InvitationTexts, name: NameOf): TextSection {
  const { proposals, busy, historyKnown } = hosts;
  if (invitations.length === 0 && proposals.length === 0) return {};
  return {
    heading: say.hosts,
    paragraphs: proposals.length === 0 ? [say.noHost] : [],
    items: proposals.map((host) => ({
      text: `${name(host.id)}: ${host.reasons.map((reason) => hostReason(reason, say, name)).join(', ')}`,
      details: hostDetails(host, say, name),
    })),
    notes: [
      ...(busy.length > 0 ? [say.busyHosts(busy.map(name))] : []),
      ...(proposals.length > 0 ? [say.askAboutRoom] : []),
      ...(proposals.length > 0 && !historyKnown ? [say.hostHistory] : []),
    ],
  };
}

function hostDetails({ invited, hostedBefore, conflicts }: HostProposal, say: InvitationTexts, name: NameOf): string[] {
  return [
    ...(invited ? [] : [say.notInvited]),
    ...(hostedBefore ? [say.hostedBefore] : []),
    ...(conflicts.length > 0 ? [say.hostConflicts(conflicts.map(name))] : []),
  ];
}

function hostReason(reason: HostReason, say: InvitationTexts, name: NameOf): string {
  switch (reason.because) {
    case 'rooms':
      return say.rooms(reason.topics);
    case 'room-ties':
      return say.roomTies(reason.with.map(name));
    case 'theme':
      return say.theme;
    case 'core-circle':
      return say.fromCore(reason.group);
    case 'places':
      return say.places(reason.places);
    case 'few-ties':
      return say.fewTies;
  }
}
