import {
  analyseRepresentation,
  groupLinks,
  importance,
  namesOf,
  PARTNER_KINDS,
  reportOf,
  representation,
  splitByCity,
  steeringGroupIn,
  wordingFor,
  type FindingWording,
  type GroupShares,
  type IsoDay,
  type Language,
  type NameOf,
  type Network,
  type Report,
  type Representation,
} from '@netz-map/core';

/** A kind of partner that is looked for, as the core judges it. */
export interface SoughtKind {
  /** The words of the column "Art" that stand for it. */
  readonly kinds: readonly string[];
  readonly state: 'missing' | 'invited' | 'represented';
  readonly partners: readonly string[];
  readonly attended: readonly string[];
}

/** A group, with whom it shares with the steering group. */
export interface GroupSeen extends GroupShares {
  readonly steers: boolean;
  /** Ids of those who also sit in the steering group; `undefined`: there is none, or this is it. */
  readonly links: readonly string[] | undefined;
}

/** Who is represented where: what the core answers about one network, or one city of it. */
export interface RepresentationAnswers {
  readonly network: Network;
  /** The cities of a file of several, by name; else none. */
  readonly cities: readonly string[];
  /** Whether it is about several cities at once: then groups and meetings are not put together. */
  readonly federation: boolean;
  readonly wording: FindingWording;
  readonly name: NameOf;
  readonly report: Report;
  readonly sought: readonly SoughtKind[];
  readonly figures: Representation;
  /** The steering group first, then by name. */
  readonly groups: readonly GroupSeen[];
  /** Whether the file names tasks. */
  readonly rolesKnown: boolean;
}

export interface RepresentationQuestion {
  readonly network: Network;
  readonly asOf: IsoDay;
  readonly language: Language;
  /** One city of a file of several; all of them without it, or when there is no such city. */
  readonly city: string | undefined;
}

/** Asks the core. Complexity: that of `representation` and its findings. */
export function answerRepresentation({ network: whole, asOf, language, city }: RepresentationQuestion): RepresentationAnswers {
  const parts = splitByCity(whole);
  const cities = parts.length > 1 ? parts.map(({ name }) => name!) : [];
  const network = (cities.length > 0 && parts.find(({ name }) => name === city)) || whole;
  const federation = cities.length > 0 && network === whole;
  const wording = wordingFor(language);
  const analysis = analyseRepresentation(network, { asOf });
  const steering = steeringGroupIn(representation(network, { asOf }).groups.map(({ group }) => group));
  const figures = representation(network, { asOf, steeringGroup: steering });
  return {
    network,
    cities,
    federation,
    wording,
    name: namesOf(whole),
    report: reportOf(network, analysis, [], { audience: 'internal', importance }, wording),
    sought: analysis.findings.flatMap(({ code, parties, evidence }): SoughtKind[] => {
      if (code !== 'partner-kind' || federation) return [];
      const { target, state, attended } = evidence;
      return [{ kinds: PARTNER_KINDS.find(({ id }) => id === target)?.kinds ?? [target], state, partners: parties, attended }];
    }),
    figures,
    groups: federation ? [] : groupsSeen(network, figures, steering),
    rolesKnown: whole.roles.length > 0,
  };
}

function groupsSeen(network: Network, { groups }: Representation, steering: string | undefined): GroupSeen[] {
  const links = steering === undefined ? [] : groupLinks(network, { steeringGroup: steering, workingGroups: '' });
  return groups
    .map((shares) => ({
      ...shares,
      steers: shares.group === steering,
      links: links.find(({ group }) => group === shares.group)?.links,
    }))
    .sort((a, b) => Number(b.steers) - Number(a.steers));
}
