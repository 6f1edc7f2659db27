// "Zum Thema Wohnen laden Sie am besten diese 23 Partner ein; aus den Selbstorganisationen ist noch niemand dabei."
import { requireAsOf } from '../findings/analyse-with.ts';
import { contextOf } from '../findings/context.ts';
import type { KnownOf } from '../findings/known-of.ts';
import { PARTNER_KINDS, type TargetKind } from '../findings/partner-kinds.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import type { IsoDay } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import { expectation } from '../shared/expectation.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import type { Couple } from './couples.ts';
import { type Hosts, hostsOf } from './hosts.ts';
import { type LongAbsent, longAbsentAmong } from './long-absent.ts';
import { type MissingVoice, missingVoices } from './missing-voices.ts';
import { regularsOf } from './regulars.ts';

const WHERE = '@netz-map/core/meeting/invitation-list';

export interface InvitationListOptions {
  /** The day for which the answer holds. */
  readonly asOf: IsoDay;
  /** The theme: partners with one of these topics fit. */
  readonly topics?: readonly string[] | undefined;
  /** The people it is about: partners that name one of them fit. "alle" and blank say nothing about a theme and do not fit. */
  readonly targetGroups?: readonly string[] | undefined;
  /** The group whose members are always invited. @default 'Stamm' */
  readonly coreGroup?: string | undefined;
  /** The kinds that are offices. @default ['Behörde'] */
  readonly officeKinds?: readonly string[] | undefined;
  /** The kinds that should have a voice. @default PARTNER_KINDS */
  readonly targetKinds?: readonly TargetKind[] | undefined;
  /** Where the meeting should be; a host from there is proposed first. */
  readonly places?: readonly string[] | undefined;
  /** Ids of those who were host lately; the data do not tell. */
  readonly hostedBefore?: readonly string[] | undefined;
  /** More for the conflict list ("nicht zusammenbringen") than stands in the file. */
  readonly avoid?: readonly Couple[] | undefined;
}

/** Why somebody is invited. */
export type InvitationReason =
  | { readonly because: 'core-circle'; readonly group: string }
  | { readonly because: 'topics'; readonly topics: readonly string[] }
  | { readonly because: 'target-groups'; readonly targetGroups: readonly string[] }
  /** Besides what makes it fit: it is an office. */
  | { readonly because: 'responsible-office'; readonly kind: string };

export interface Invitation {
  readonly id: string;
  /** At least one. */
  readonly reasons: readonly InvitationReason[];
}

/** Whom to invite to a theme. All lists of ids by id. Internal: it names who must not meet whom, and who has been away. */
export interface InvitationList {
  readonly asOf: IsoDay;
  readonly topics: readonly string[];
  readonly targetGroups: readonly string[];
  /** Core circle, fitting partners and responsible offices, each once, with all their reasons. */
  readonly invitations: readonly Invitation[];
  /** The group whose members are always invited, as the file names it. */
  readonly coreGroup: string;
  readonly coreCircle: readonly string[];
  /** Where nobody is in that group: who came to at least four of the last six meetings, for the coordination to choose from. */
  readonly regulars: readonly string[];
  /** Fit, and are neither in the core circle nor an office. */
  readonly fitting: readonly string[];
  /** Offices that fit. Empty: none in the network names the theme. */
  readonly responsibleOffices: readonly string[];
  /** Those of them who are not in the core circle. */
  readonly officesToAdd: readonly string[];
  /** All that fit, whatever else they are. */
  readonly allFitting: readonly string[];
  /** The target list that this was held against: the ids below are those of its lines. */
  readonly targetKinds: readonly TargetKind[];
  /** In the order of the target list. */
  readonly missingVoices: readonly MissingVoice[];
  /** Ids of the lines of the target list of which nobody is in the network. */
  readonly notInNetwork: readonly string[];
  /** Not on the list, and what was asked for is unknown of them, topics or people: they may well fit. */
  readonly perhaps: readonly string[];
  readonly hosts: Hosts;
  /** Of those invited: who has missed the last meetings. */
  readonly longAbsent: readonly LongAbsent[];
  /**
   * Two of those named here, as invited, as a voice to ask or as host, who must not be brought together. Nobody is left out for that: the
   * coordination decides.
   */
  readonly conflicts: readonly Conflict[];
  readonly basis: {
    readonly topics: KnownOf;
    readonly targetGroups: KnownOf;
    readonly kinds: KnownOf;
    /** Of those invited: of whom it is known when they came. */
    readonly attendance: KnownOf;
  };
}

/**
 * The invitation list for a theme: the core circle, all that fit, the responsible offices, and the kinds of partners that would then have no
 * voice, with everybody of them who could be asked; besides, who could host and who has been away for long. A partner fits if it names one of
 * the topics or one of the target groups, word by word.
 *
 * Without topics and target groups nobody fits: the list is the core circle, and who is missing beside it. Not to be read as who may come:
 * whoever has an empty cell may fit as well (`perhaps`).
 *
 * @throws TypeError when `asOf` is not a day, or an id is that of no organisation.
 * @remarks Complexity: partners × (words + lines of the target list), and linear in ties and attendances.
 */
export function invitationList(network: Network, options: InvitationListOptions): InvitationList {
  const { coreGroup = 'Stamm', officeKinds = ['Behörde'], targetKinds = PARTNER_KINDS } = options;
  const asOf = requireAsOf(options.asOf, WHERE);
  const topics = [...new Set(options.topics)].sort(compareText);
  const targetGroups = [...new Set(options.targetGroups)].sort(compareText);
  const context = contextOf(network, asOf);
  const { present } = context;
  const conflicts = conflictsOf(network, options.avoid, WHERE);
  for (const id of options.hostedBefore ?? [])
    if (!network.organisation(id)) throw expectation(WHERE, 'hostedBefore to be ids of organisations', id);

  const isCore = (o: Organisation): boolean => o.groups.includes(coreGroup);
  const isOffice = (o: Organisation): boolean => o.kind !== undefined && officeKinds.includes(o.kind);
  const fits = (o: Organisation): boolean =>
    topics.some((topic) => o.topics.includes(topic)) || targetGroups.some((people) => o.targetGroups.includes(people));
  const blank = (o: Organisation): boolean =>
    (topics.length > 0 && o.topics.length === 0) || (targetGroups.length > 0 && o.targetGroups.length === 0);
  const reasonsFor = (o: Organisation): InvitationReason[] => {
    const ownTopics = topics.filter((topic) => o.topics.includes(topic));
    const ownPeople = targetGroups.filter((people) => o.targetGroups.includes(people));
    return [
      ...(isCore(o) ? [{ because: 'core-circle', group: coreGroup } as const] : []),
      ...(isOffice(o) && fits(o) ? [{ because: 'responsible-office', kind: o.kind! } as const] : []),
      ...(ownTopics.length > 0 ? [{ because: 'topics', topics: ownTopics } as const] : []),
      ...(ownPeople.length > 0 ? [{ because: 'target-groups', targetGroups: ownPeople } as const] : []),
    ];
  };

  const ids = (which: (o: Organisation) => boolean): string[] => present.filter(which).map(({ id }) => id);
  const coreCircle = ids(isCore);
  const invited = present.filter((o) => isCore(o) || fits(o));
  const invitedIds = invited.map(({ id }) => id);
  const voices = missingVoices(context, targetKinds, invitedIds, conflicts);
  const hosts = hostsOf(context, {
    coreGroup,
    isCore,
    fits,
    invited: invitedIds,
    places: [...new Set(options.places)].sort(compareText),
    hostedBefore: options.hostedBefore,
    conflicts,
  });
  const attendances = longAbsentAmong(context, invited);
  const asked = voices.missing.flatMap(({ proposals }) => proposals.map(({ id }) => id));
  const known = (says: (o: Organisation) => boolean): KnownOf => ({ known: present.filter(says).length, of: present.length });
  return {
    asOf,
    topics,
    targetGroups,
    invitations: invited.map((o) => ({ id: o.id, reasons: reasonsFor(o) })),
    coreGroup,
    coreCircle,
    regulars: coreCircle.length > 0 ? [] : regularsOf(network, asOf),
    fitting: ids((o) => fits(o) && !isCore(o) && !isOffice(o)),
    responsibleOffices: ids((o) => fits(o) && isOffice(o)),
    officesToAdd: ids((o) => fits(o) && isOffice(o) && !isCore(o)),
    allFitting: ids(fits),
    targetKinds,
    missingVoices: voices.missing,
    notInNetwork: voices.notInNetwork,
    perhaps: ids((o) => !isCore(o) && !fits(o) && blank(o)),
    hosts,
    longAbsent: attendances.longAbsent,
    conflicts: conflicts.among([...invitedIds, ...asked, ...hosts.proposals.map(({ id }) => id)]),
    basis: {
      topics: known((o) => o.topics.length > 0),
      targetGroups: known((o) => o.targetGroups.length > 0),
      kinds: known(({ kind }) => kind !== undefined),
      attendance: attendances.basis,
    },
  };
}
