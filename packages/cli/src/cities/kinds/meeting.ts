import { invitationList, type InvitationList, pairMeeting, PARTNER_KINDS, type Pairing } from '@netz-map/core';
import type { Answer } from '../answer.ts';
import { type Kind, kind, set } from '../kind.ts';
import type { Truth, TruthInvitation, TruthPairing } from '../truth.ts';

/** Whom to invite, and who talks with whom. */
export const MEETING: readonly Kind[] = [
  {
    key: 'einladung',
    expected: ({ einladung }) =>
      einladung === undefined ? undefined : Object.entries(einladung ?? {}).flatMap(([theme, list]) => invitationLines(theme, list)),
    actual: (answer, { einladung }) =>
      Object.entries(einladung ?? {}).flatMap(([theme, { anfrage }]) =>
        invitationLines(theme, inTheirWords(invite(answer, anfrage.themen, anfrage.zielgruppen))),
      ),
  },
  {
    key: 'themeneinladung',
    expected: ({ themeneinladung }) => (themeneinladung === undefined ? undefined : (themeneinladung?.einladen ?? [])),
    // the truth says its theme in words alone: "Zielgruppe Kinder oder Jugendliche"
    actual: (answer, { themeneinladung }) =>
      themeneinladung ? invite(answer, [], themeneinladung.regel.replace(/^Zielgruppe /, '').split(' oder ')).allFitting : [],
  },
  kind('paarung', (rounds: readonly TruthPairing[]) => rounds.flatMap(roundLines), pairingLines),
];

function invite({ network, asOf }: Answer, topics: readonly string[], targetGroups: readonly string[]): InvitationList {
  return invitationList(network, { asOf, topics, targetGroups });
}

function inTheirWords(list: InvitationList): Omit<TruthInvitation, 'anfrage'> {
  const numberOf = (id: string): number => PARTNER_KINDS.findIndex((one) => one.id === id) + 1;
  return {
    stamm: list.coreCircle,
    thematisch_passend: list.fitting,
    fehlende_stimmen: list.missingVoices.map(({ targetKind, candidates }) => ({ nr: numberOf(targetKind), kandidaten: candidates })),
    arten_nicht_im_netz: list.notInNetwork.map(numberOf),
    zustaendige_behoerde: list.responsibleOffices,
    zustaendige_behoerde_nicht_im_stamm: list.officesToAdd,
    passt_insgesamt: list.allFitting,
    sicher_einladen: list.invitations.map(({ id }) => id),
  };
}

function invitationLines(theme: string, list: Omit<TruthInvitation, 'anfrage'>): string[] {
  return [
    `${theme}: Stamm ${set(list.stamm)}`,
    `${theme}: thematisch passend ${set(list.thematisch_passend)}`,
    ...list.fehlende_stimmen.map(({ nr, kandidaten }) => `${theme}: es fehlt ${nr}, möglich ${set(kandidaten)}`),
    ...list.arten_nicht_im_netz.map((nr) => `${theme}: ${nr} nicht im Netz`),
    `${theme}: zuständig ${set(list.zustaendige_behoerde)}`,
    `${theme}: zuständig und nicht im Stamm ${set(list.zustaendige_behoerde_nicht_im_stamm)}`,
    `${theme}: passt ${set(list.passt_insgesamt)}`,
    `${theme}: einladen ${set(list.sicher_einladen)}`,
  ];
}

/** Any pairing of this size is right, as long as nobody occurs in it twice or with somebody it knows. */
function roundLines(round: TruthPairing): string[] {
  return [
    ...(round.datum ? [`${round.bezeichnung}: am ${round.datum} ${set(round.anwesende)}`] : []),
    `${round.bezeichnung}: ${round.max_paare} Paare`,
    `${round.bezeichnung}: ${round.max_paare_auch_ohne_ruhende} Paare ohne ruhende`,
    ...round.nicht_paaren.map((pair) => `${round.bezeichnung}: ${set(pair)} kennen sich`),
  ];
}

function pairingLines({ network, asOf }: Answer, truth: Truth): string[] {
  const present = (id: string): boolean => network.organisation(id)!.status !== 'ended';
  return (truth.paarung ?? []).flatMap((round) => {
    const pairing = pairMeeting(network, { asOf, attendees: round.anwesende });
    const fresh = pairMeeting(network, { asOf, attendees: round.anwesende, avoid: round.ruhend_bekannt });
    return [
      ...roundLines({
        ...round,
        anwesende: network.meetings.find(({ date }) => date === round.datum)?.attendees.filter(present) ?? [],
        max_paare: pairing.pairs.length,
        max_paare_auch_ohne_ruhende: fresh.pairs.length,
        nicht_paaren: pairing.acquainted,
      }),
      ...wrongPairs(pairing, round.nicht_paaren),
      ...wrongPairs(fresh, [...round.nicht_paaren, ...round.ruhend_bekannt]),
    ];
  });
}

/** What may not occur at all. */
function wrongPairs({ pairs, attendees }: Pairing, forbidden: TruthPairing['nicht_paaren']): string[] {
  const never = new Set(forbidden.map(set));
  const paired = pairs.flatMap(({ parties }) => parties);
  return [
    ...pairs.filter(({ parties }) => never.has(set(parties))).map(({ parties }) => `verbotenes Paar ${set(parties)}`),
    ...paired.filter((id, i) => paired.indexOf(id) !== i || !attendees.includes(id)).map((id) => `doppelt oder nicht da: ${id}`),
  ];
}
