import type { Need } from '../model/need.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Tie } from '../model/tie.ts';
import { compareText } from '../shared/compare.ts';
import { expectation } from '../shared/expectation.ts';
import { isShelter } from './shelter.ts';

/** Why a partner stays: it is marked so, its address protects people, or it is no longer there. */
export type WhyPartnerStays = 'internal' | 'shelter' | 'ended';
/** Why a tie stays: with one of its ends, because it is marked so, under strain, not begun or declined. */
export type WhyTieStays = 'partner' | 'internal' | 'strained' | 'not-yet' | 'declined';
/** Why a need stays: with its partner, because that one has not released it, or because it names somebody who stays. */
export type WhyNeedStays = 'partner' | 'not-released' | 'mention';
/**
 * Why a field of a record that leaves stays: nobody publishes such a thing, nobody knows what the column holds, it tells where a protected
 * place is, or it names somebody who stays.
 */
export type WhyFieldStays = 'never' | 'unknown-column' | 'protected-place' | 'mention';

/** A field of records that leave, and in how many of them it stays behind. */
export interface KeptField {
  readonly of: 'organisations' | 'ties' | 'needs';
  /** As in the model; of a column without a field its heading. */
  readonly field: string;
  readonly why: WhyFieldStays;
  readonly count: number;
}

/** What a publication keeps back. Names whom, never what stands in a field. */
export interface KeptBack {
  readonly organisations: readonly { readonly name: string; readonly why: WhyPartnerStays }[];
  readonly ties: readonly { readonly from: string; readonly to: string; readonly why: WhyTieStays }[];
  readonly needs: readonly { readonly who: string; readonly topic: string; readonly why: WhyNeedStays }[];
  readonly fields: readonly KeptField[];
  /** Whole tables that nobody publishes. */
  readonly meetings: number;
  readonly roles: number;
  readonly cities: number;
}

/**
 * What stays, by what is missing in each of the steps to a publication: {@link publication} tells what they are.
 *
 * @throws TypeError when reasons and steps are not of one mind: then nothing may be published
 */
export function keptBack(all: Network, guarded: Network, open: Network, discreet: Network): KeptBack {
  const name = (id: string): string => all.organisation(id)?.name ?? id;
  const leaves = (id: string): boolean => open.organisation(id) !== undefined;
  const fields = new Map<string, KeptField>();
  const lost = (of: KeptField['of'], why: WhyFieldStays, before: object, after: object | undefined): void => {
    for (const field of fieldsLost(before, after ?? {})) {
      const one: KeptField = { of, field, why: field === 'extra' ? 'unknown-column' : why, count: 1 };
      for (const each of field === 'extra' ? headings(before).map((heading) => ({ ...one, field: heading })) : [one]) {
        const key = JSON.stringify([of, each.field, each.why]);
        fields.set(key, { ...each, count: (fields.get(key)?.count ?? 0) + 1 });
      }
    }
  };
  for (const before of all.organisations) {
    const { id } = before;
    if (!leaves(id)) continue;
    lost('organisations', 'protected-place', before, guarded.organisation(id));
    lost('organisations', 'never', guarded.organisation(id)!, open.organisation(id));
    lost('organisations', 'mention', open.organisation(id)!, discreet.organisation(id));
  }
  const stay = guarded.ties.map((tie) => whyTieStays(tie, leaves));
  const openTies = all.ties.filter((_, i) => stay[i] === undefined);
  agree(openTies.length, open.ties.length);
  openTies.forEach((tie, i) => {
    lost('ties', 'never', tie, open.ties[i]);
    lost('ties', 'mention', open.ties[i]!, discreet.ties[i]);
  });
  const without = all.needs.map((need) => whyNeedStays(need, leaves, open));
  const openNeeds = guarded.needs.filter((_, i) => without[i] === undefined);
  agree(openNeeds.length, open.needs.length);
  all.needs.forEach((need, i) => without[i] === undefined && lost('needs', 'protected-place', need, guarded.needs[i]));
  const told = new Set(discreet.needs.map(({ id }) => id));
  openNeeds.forEach((need, i) => lost('needs', 'never', need, open.needs[i]));
  return {
    organisations: all.organisations.flatMap((one) => (leaves(one.id) ? [] : [{ name: one.name, why: whyPartnerStays(one) }])),
    ties: all.ties.flatMap(({ from, to }, i) => (stay[i] === undefined ? [] : [{ from: name(from), to: name(to), why: stay[i] }])),
    needs: [
      ...all.needs.flatMap(({ who, topic }, i) => (without[i] === undefined ? [] : [{ who: name(who), topic, why: without[i] }])),
      ...open.needs.flatMap(({ id, who, topic }) => (told.has(id) ? [] : [{ who: name(who), topic, why: 'mention' as const }])),
    ],
    fields: [...fields.values()].sort((a, b) => compareText(a.of, b.of) || compareText(a.field, b.field) || compareText(a.why, b.why)),
    meetings: all.meetings.length,
    roles: all.roles.length,
    cities: all.cities.length,
  };
}

function whyPartnerStays(one: Organisation): WhyPartnerStays {
  if (one.status === 'ended') return 'ended';
  return one.visibility !== 'internal' && isShelter(one) ? 'shelter' : 'internal';
}

function whyTieStays({ from, to, visibility, strained, stage }: Tie, leaves: (id: string) => boolean): WhyTieStays | undefined {
  if (!leaves(from) || !leaves(to)) return 'partner';
  if (visibility === 'internal') return 'internal';
  if (strained === true) return 'strained';
  if (stage === 'declined') return 'declined';
  return stage === 'idea' || stage === 'agreed' ? 'not-yet' : undefined;
}

function whyNeedStays({ who }: Need, leaves: (id: string) => boolean, open: Network): WhyNeedStays | undefined {
  if (!leaves(who)) return 'partner';
  return open.organisation(who)!.visibility === 'public' ? undefined : 'not-released';
}

/** Of these, what the records say of themselves is not what the publication says. */
const SET_ANEW: ReadonlySet<string> = new Set(['id', 'visibility']);

/** Names of fields that say something before and not, or not all of it, after. */
function fieldsLost(before: object, after: object): string[] {
  const now = new Map<string, unknown>(Object.entries(after));
  return Object.entries(before)
    .filter(([field, value]) => !SET_ANEW.has(field) && says(value) && JSON.stringify(value) !== JSON.stringify(now.get(field)))
    .map(([field]) => field);
}

const says = (value: unknown): boolean => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

const headings = (record: { readonly extra?: unknown }): string[] => Object.keys(record.extra ?? {});

function agree(told: number, leaving: number): void {
  if (told !== leaving) throw expectation('@netz-map/core/report/kept-back', `${told} records to leave, as their reasons say`, leaving);
}
