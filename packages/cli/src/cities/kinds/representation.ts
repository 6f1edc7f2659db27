import {
  fundingRisks,
  type GroupShares,
  groupLinks,
  type KindShare,
  PARTNER_KINDS,
  representation,
  type TargetState,
} from '@netz-map/core';
import { kind, type Kind, set } from '../kind.ts';
import { rounded } from '../rounded.ts';
import type { TruthGroupShares, TruthRepresentation, TruthSteering } from '../truth.ts';

/** Who is at the table, and whose money ends. */
export const REPRESENTATION: readonly Kind[] = [
  kind(
    'foerderrisiko',
    (ids: readonly string[]) => ids,
    ({ network, asOf }) => fundingRisks(network, { asOf }).risks.map(({ id }) => id),
  ),
  {
    key: 'gruppen',
    expected: ({ gruppen }) => gruppen && Object.entries(gruppen).map(([group, members]) => `${group}: ${set(members)}`),
    actual: ({ network, asOf }) => representation(network, { asOf }).groups.map(({ group, members }) => `${group}: ${set(members)}`),
  },
  {
    key: 'steuerungsgruppe',
    expected: (truth) => (truth.steuerungsgruppe === null ? [] : truth.steuerungsgruppe && steeringLines(truth.steuerungsgruppe)),
    actual: ({ network, asOf }, truth) => {
      const { members, absentKinds, absentTopics, peopleConcerned } = representation(network, { asOf }).steering;
      const told = truth.steuerungsgruppe?.selbstorganisationen_in_gruppe !== undefined;
      const ours: TruthSteering = { mitglieder: members, arten_ohne_vertretung: absentKinds, themen_ohne_vertretung: absentTopics };
      return steeringLines(told ? { ...ours, selbstorganisationen_in_gruppe: peopleConcerned } : ours);
    },
  },
  {
    key: 'ag_ohne_bindeglied',
    expected: ({ ag_ohne_bindeglied: groups }) => (Array.isArray(groups) ? (groups as readonly string[]) : undefined),
    actual: ({ network }) => groupLinks(network).flatMap(({ group, links }) => (links.length === 0 ? [group] : [])),
  },
  {
    key: 'vertretung',
    expected: (truth) => (truth.vertretung === null ? [] : truth.vertretung && representationLines(truth.vertretung)),
    actual: ({ network, asOf }) => {
      const { basis, meetings, targets, groups } = representation(network, { asOf });
      if (basis.known === 0) return [];
      return [
        `Treffen: ${meetings.map(({ date }) => date).join(' ')}`,
        ...targets.map(targetLine),
        ...groups.flatMap(({ group, members, kinds }) => [`${group}: ${members.length}`, ...kinds.map((one) => shareLine(group, one))]),
        ...groups.map(({ group, absentKinds }: GroupShares) => `${group}: ohne ${set(absentKinds)}`),
      ];
    },
  },
];

/** One line for every member and every gap; none where nobody is in the group and nothing is known of which it could lack. */
function steeringLines(steering: TruthSteering): string[] {
  return [
    ...steering.mitglieder.map((id) => `Mitglied ${id}`),
    ...steering.arten_ohne_vertretung.map((missing) => `ohne Art ${missing}`),
    ...steering.themen_ohne_vertretung.map((missing) => `ohne Thema ${missing}`),
    ...(steering.selbstorganisationen_in_gruppe ?? []).map((id) => `Selbstorganisation ${id}`),
  ];
}

const STATE = { missing: 'fehlt', invited: 'eingeladen', represented: 'vertreten' } as const;

function targetLine({ state, partners, attended }: TargetState, index: number): string {
  return `${index + 1} ${set(PARTNER_KINDS[index]!.kinds)} ${STATE[state]}: ${set(partners)}, da ${set(attended)}`;
}

function shareLine(group: string, { kind: name, inNetwork, networkShare, inGroup, groupShare }: KindShare): string {
  return `${group}, ${name}: ${inNetwork} ${rounded(networkShare)} ${inGroup} ${rounded(groupShare)}`;
}

function representationLines({ letzte_treffen, zielliste, gruppen }: TruthRepresentation): string[] {
  return [
    `Treffen: ${letzte_treffen.join(' ')}`,
    ...zielliste.map((one) => `${one.nr} ${set(one.arten)} ${one.stand}: ${set(one.akteure)}, da ${set(one.bei_letzten_treffen)}`),
    ...Object.entries(gruppen).flatMap(([group, shares]) => groupLines(group, shares)),
  ];
}

function groupLines(group: string, { mitglieder, arten, arten_ohne_vertretung }: TruthGroupShares): string[] {
  return [
    `${group}: ${mitglieder}`,
    ...Object.entries(arten).map(([name, one]) => `${group}, ${name}: ${one.netz} ${one.anteil_netz} ${one.gruppe} ${one.anteil_gruppe}`),
    `${group}: ohne ${set(arten_ohne_vertretung)}`,
  ];
}
