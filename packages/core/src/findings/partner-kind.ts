// "Eine Art von Partnern fehlt im Netz: Wohnbaugenossenschaften." / "… war bei den letzten drei Treffen nicht dabei: Selbstorganisationen."
import { compareText } from '../shared/compare.ts';
import { foldWord } from '../shared/fold.ts';
import type { Organisation } from '../model/organisation.ts';
import { citiesOf, type CityPart } from './cities-of.ts';
import type { Context } from './context.ts';
import type { EvidenceByCode, Finding } from './finding.ts';
import { knownAmong } from './known-among.ts';
import { makeFinding } from './make-finding.ts';
import { PARTNER_KINDS, type TargetKind } from './partner-kinds.ts';
import { representation } from './representation.ts';
import { type RoleNow, rolesNow } from './roles-now.ts';

/**
 * The list must know the kind of at least so many of the partners that have one. A file that says "Verein" for nearly all has words of its
 * own, and what it calls otherwise is not missing. Not half is asked for: in a small network with schools and sports clubs beside
 * them a little less than half may be of the listed kinds, and the list is still meant.
 */
export const LIST_FITS_FROM = 0.4;

/**
 * The target list of nine kinds, line by line. Who comes lately is only told where the file has meetings. In a file of several cities
 * meetings are rather those of the federation, so there it is only told in which cities a kind is missing.
 */
export function partnerKind(context: Context): Finding[] {
  if (!listFits(context.present)) return [];
  const cities = citiesOf(context);
  return cities.length > 0 ? missingInCities(context, cities) : inOneNetwork(context);
}

function inOneNetwork(context: Context): Finding[] {
  const { targets, meetings } = representation(context.network, { asOf: context.asOf });
  const grounds = knownAmong('kinds', context.present);
  const roles = rolesNow(context);
  return targets
    .filter(({ state }) => state === 'missing' || meetings.length > 0)
    .map(({ target, state, partners, attended }) =>
      makeFinding({
        code: 'partner-kind',
        parties: partners,
        distinction: target,
        evidence: {
          ...NOTHING,
          target,
          state,
          attended,
          meetings: meetings.length,
          deputies: deputiesOf(
            PARTNER_KINDS.find(({ id }) => id === target)!,
            new Set(partners),
            roles,
          ),
        },
        grounds,
        audience: 'internal',
        tone: state === 'represented' ? 'strength' : 'attention',
      }),
    );
}

function missingInCities({ present }: Context, cities: readonly CityPart[]): Finding[] {
  const judged = cities
    .filter(({ partners }) => listFits(partners))
    .map(({ city, partners }) => ({ city: city!, kinds: new Set(partners.map(({ kind }) => kind)) }));
  const grounds = knownAmong('kinds', present);
  return PARTNER_KINDS.flatMap(({ id, kinds }) => {
    const without = judged.filter((city) => !kinds.some((kind) => city.kinds.has(kind))).map(({ city }) => city);
    if (without.length === 0) return [];
    return makeFinding({
      code: 'partner-kind',
      parties: [],
      distinction: id,
      evidence: { ...NOTHING, target: id, state: 'missing', cities: without, ofCities: judged.length },
      grounds,
      audience: 'internal',
      tone: 'attention',
    });
  });
}

const NOTHING = { attended: [], meetings: 0, deputies: [], cities: [], ofCities: 0 } satisfies Partial<EvidenceByCode['partner-kind']>;
const LISTED = new Set(PARTNER_KINDS.flatMap(({ kinds }) => kinds));

function listFits(partners: readonly Organisation[]): boolean {
  const kinds = partners.flatMap(({ kind }) => kind ?? []);
  return kinds.length > 0 && kinds.filter((kind) => LISTED.has(kind)).length >= LIST_FITS_FROM * kinds.length;
}

/** Who stands in on seats that partners of the kind hold or that speak for it. */
function deputiesOf({ kinds }: TargetKind, partners: ReadonlySet<string>, roles: readonly RoleNow[]): string[] {
  const words = new Set(kinds.map(foldWord));
  const seats = roles.filter(
    ({ role: { holder, represents }, state }) =>
      state === 'held' && ((holder !== undefined && partners.has(holder)) || (represents !== undefined && words.has(foldWord(represents)))),
  );
  return [...new Set(seats.flatMap(({ role }) => role.deputy ?? []))].sort(compareText);
}
