import { createNetwork, type Meeting, type Network, type Organisation, type Tie } from '@netz-map/core';
import { ROWS_A_STEP, type Steps } from '../file-task.ts';
import type { Limits } from '../limits.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { TableRole } from '../read-options.ts';
import type { Merge } from '../read-result.ts';
import type { Sheet } from '../table/sheet.ts';
import { oneLine } from '../text/clean-text.ts';
import { known } from './known.ts';
import { mergeOrganisations, type Party } from './merge-organisations.ts';
import { NameIndex } from './name-index.ts';
import { type OrganisationRow, readOrganisationRow } from './organisation-row.ts';
import { readCities, reportWithoutPartners } from './read-cities.ts';
import { readMeetings } from './read-meetings.ts';
import { NeedList, readNeeds, readWishes } from './read-needs.ts';
import { type References, readReferences, reportUnsound } from './read-references.ts';
import { nameRoles, readRoles, reportOutsiders } from './read-roles.ts';
import { readTies, type TieCount } from './read-ties.ts';
import { type Added, Resolver } from './resolve.ts';
import { settleFunding } from './settle-funding.ts';
import { settleWords } from './settle-words.ts';
import { Ids } from './slug.ts';
import { Vocabulary } from './vocabulary.ts';

/** Makes one network of all sheets: first the organisations, then whatever names them. Complexity: linear in the cells. */
export function* buildNetwork(
  sheets: readonly Sheet[],
  about: {
    readonly name?: string | undefined;
    readonly asOf?: string | undefined;
    readonly toPublish?: boolean | undefined;
    readonly limits: Limits;
  },
  problems: ProblemList,
): Steps<{ network: Network; merges: Merge[] }> {
  const of = (role: TableRole): Sheet[] => sheets.filter((sheet) => sheet.role === role);
  const ids = new Ids();
  const vocabulary = new Vocabulary();
  const rows: OrganisationRow[] = [];
  for (const sheet of of('organisations')) {
    if (sheet.rows.length > 0 && !sheet.has('id'))
      problems.add({ code: 'ids-from-names', severity: 'note', file: sheet.file, sheet: sheet.name });
    if (sheet.rows.length > 0 && !sheet.has('name'))
      problems.add({ code: 'names-from-ids', severity: 'note', file: sheet.file, sheet: sheet.name });
    for (let i = 0; i < sheet.rows.length; i++) {
      const row = sheet.rows[i]!;
      if (i % ROWS_A_STEP === 0) yield;
      const read = readOrganisationRow({ sheet, problems }, row);
      if (read) rows.push(read);
    }
  }
  yield;
  const { parties, merges } = yield* mergeOrganisations(rows, ids, problems);
  const index = new NameIndex();
  for (let i = 0; i < parties.length; i++) {
    const party = parties[i]!;
    if (i % (ROWS_A_STEP * 4) === 0) yield;
    index.add({ id: party.id, name: party.name, network: cityOf(party) }, otherNames(party), party.key);
  }
  const resolver = new Resolver(index, ids, parties.length === 0, problems);

  yield;
  const byId = new Map(parties.map((party) => [party.id, party]));
  const tieIds = new Ids();
  const count: TieCount = { limit: about.limits.ties, total: 0 };
  if (parties.length === 0) addSenders(of('ties'), resolver);
  const ties: Tie[] = [];
  for (const sheet of of('ties')) {
    const read = yield* readTies({ sheet, problems }, resolver, tieIds, count, (id) => {
      const party = byId.get(id);
      return party && cityOf(party);
    });
    for (const tie of read) ties.push(tie);
  }
  if (count.total > count.limit)
    problems.add({ code: 'too-many-ties', severity: 'warning', value: String(count.total), hint: String(ties.length) });

  yield;
  const needs = new NeedList(new Ids(), vocabulary);
  for (const sheet of of('needs')) readNeeds({ sheet, problems }, resolver, needs);
  const meetingIds = new Ids();
  const meetings: Meeting[] = of('meetings').flatMap((sheet) => readMeetings({ sheet, problems }, resolver, meetingIds));

  const told = of('roles').flatMap((sheet) => readRoles({ sheet, problems }, resolver));
  const toldCities = [...readCities(of('cities').map((sheet) => ({ sheet, problems }))).values()];

  yield;
  for (const party of parties) settleFunding(party, problems);
  const whole: Organisation[] = [];
  for (let i = 0; i < parties.length; i++) {
    const party = parties[i]!;
    if (i % (ROWS_A_STEP * 4) === 0) yield;
    whole.push(organisationOf(party, readReferences(party, cityOf(party), resolver, problems)));
  }
  const organisations = [...reportUnsound(whole, byId, problems), ...resolver.added.map(bare)];
  for (const organisation of organisations) for (const topic of organisation.topics) vocabulary.add('topics', topic);
  readWishes(
    parties.flatMap(({ id, rows: told }) => told.flatMap(({ needs: cell }) => (cell === '' ? [] : [{ who: id, cell }]))),
    needs,
    vocabulary,
  );
  const roles = nameRoles(told);
  const cities = toldCities.map(({ city }) => city);
  yield;
  const data = settleWords({ organisations, ties, needs: needs.needs, meetings, roles, cities }, vocabulary, problems, about.toPublish);
  reportOutsiders(data.roles, told, data.organisations, problems);
  const networks = new Set(data.organisations.flatMap(({ network }) => (network === undefined ? [] : [network])));
  reportWithoutPartners(
    data.cities.map(({ name }, i) => ({ name, mention: toldCities[i]!.mention })),
    networks,
    problems,
  );
  const network = createNetwork({ ...data, name: about.name, asOf: about.asOf });
  return { network, merges: [...merges, ...resolver.merges()] };
}

const cityOf = ({ rows }: Party): string | undefined => rows[0]!.fields.network;

const otherNames = ({ rows }: Party): string[] =>
  rows.flatMap(({ name, otherNames: others, fields }) => [name, ...others, ...(fields.shortName ? [fields.shortName] : [])]);

/**
 * Without a table of organisations the column "Von" says who there is. A cell with commas is a list if all its pieces stand alone somewhere,
 * and one name otherwise.
 */
function addSenders(sheets: readonly Sheet[], resolver: Resolver): void {
  for (const commas of [false, true]) {
    for (const sheet of sheets) {
      for (const row of sheet.rows) {
        const cell = sheet.cell(row, 'from');
        if (cell === '' || cell.includes(',') !== commas || /[\n;|]| \/ /.test(cell)) continue;
        if (commas && cell.split(',').every((piece) => resolver.index.has(piece.trim()))) continue;
        resolver.resolve(oneLine(cell), { sheet, row, field: 'from' }, 'tie-to-unknown');
      }
    }
  }
}

const bare = ({ id, name, withheld }: Added): Organisation => ({
  id,
  name,
  topics: [],
  targetGroups: [],
  places: [],
  groups: [],
  status: 'active',
  visibility: withheld ? 'internal' : 'network',
});

function organisationOf({ id, name, rows }: Party, references: References): Organisation {
  const { funding, extra, ...fields } = rows[0]!.fields;
  const funded = known(funding);
  return known({
    ...fields,
    ...references,
    id,
    name,
    status: fields.status ?? 'active',
    visibility: fields.visibility ?? 'network',
    funding: Object.keys(funded).length > 0 ? funded : undefined,
    extra: extra.size > 0 ? Object.fromEntries(extra) : undefined,
  });
}
