import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as core from '@netz-map/core';
import { readFiles } from '@netz-map/importers';

const FIXTURES = new URL('../../../fixtures/', import.meta.url);
const asOf = '2026-11-01';

/** The tables of a city; with a seed, their rows in another order. No cell of the fixtures holds a line break. */
async function city(folder: string, seed?: number): Promise<core.Network> {
  const random = core.metrics.seededRandom(seed ?? 0);
  const tables = readdirSync(new URL(folder, FIXTURES)).filter((name) => name.endsWith('.csv'));
  const files = tables.map((name) => {
    const [heading, ...rows] = readFileSync(new URL(folder + name, FIXTURES), 'utf8')
      .trim()
      .split('\n');
    const mixed = rows.map((row) => ({ row, key: seed === undefined ? 0 : random() })).sort((p, q) => p.key - q.key);
    return { name, bytes: Buffer.from([heading, ...mixed.map(({ row }) => row)].join('\n')) };
  });
  return (await readFiles(files)).network!;
}

/** Everything the program says about a network, question by question. */
function everything(network: core.Network, before: core.Network | undefined): Record<string, unknown> {
  const ids = network.organisations.map(({ id }) => id).sort();
  const present = ids.filter((id) => network.organisation(id)!.status !== 'ended');
  const attendees = network.meetings.at(-1)
    ? [...network.meetings].sort((p, q) => (p.date < q.date ? 1 : -1))[0]!.attendees
    : present.slice(0, 15);
  const topics = [...new Set(network.organisations.flatMap((one) => one.topics))].sort();
  const funders = [
    ...new Set(network.organisations.flatMap(({ funding, status }) => (status === 'ended' ? [] : (funding?.funder ?? [])))),
  ].sort();
  const meeting = { asOf, attendees };
  return {
    analysis: core.analyse(network, { asOf }),
    suggestions: core.suggest(network, { asOf }),
    report: core.report(network, { asOf, audience: 'internal', language: 'de' }),
    publicReport: core.report(network, { asOf, audience: 'public', language: 'de' }),
    help: topics.map((topic) => core.findHelp(network, { asOf, topic })),
    referrals: core.referrals(network, { asOf }),
    coverage: core.coverage(network, { asOf }),
    whatIf: present.map((without) => core.whatIf(network, { asOf, without })),
    fundingEnds: funders.map((fundingEnds) => core.whatIf(network, { asOf, fundingEnds })),
    change: before && core.compareStates({ network: before, asOf: '2025-11-01' }, { network, asOf }),
    compared: core.compareNetworks([{ name: 'A', network, asOf }]),
    sideBySide: core.sideBySide([network], { asOf }),
    crossCity: core.crossCityTies(network, { asOf }),
    money: core.cityFunding(network),
    companions: core.companionCities(network, { asOf }),
    steering: core.advisorySteering(network),
    welfare: core.welfareTies(network, { asOf }),
    othersHave: core.othersHave(network, { asOf }),
    replacements: core.replacements(network, { asOf }),
    fundingRisks: core.fundingRisks(network, { asOf }),
    representation: core.representation(network, { asOf }),
    groupLinks: core.groupLinks(network),
    mixing: core.mixingOfKinds(network, { asOf }),
    inward: core.inwardLooking(network, { asOf }),
    multipliers: core.multipliers(network, { asOf }),
    circles: core.circles(network, { asOf }),
    figures: core.keyFigures(network, { asOf }),
    invitations: core.invitationList(network, { asOf, topics: topics.slice(0, 3), targetGroups: ['Kinder'] }),
    pairs: core.pairMeeting(network, meeting),
    talks: core.talkLists(network, meeting),
    groups: core.balancedGroups(network, { ...meeting, size: 5 }),
  };
}

const CITIES: readonly (readonly [folder: string, before?: string])[] = [
  ['sonnbrueck-40/'],
  ['grossstadt-100/', 'grossstadt-100/stand-2025-11/'],
  ['modellkommunen/rabenhafen/'],
  ['verbund/'],
];

for (const [folder, before] of CITIES) {
  test(`${folder} says the same, to the letter, whatever the order of the rows in its tables`, async () => {
    const expected = everything(await city(folder), before === undefined ? undefined : await city(before));
    const idsInOrder = (await city(folder)).organisations.map(({ id }) => id);
    for (const seed of [1, 2]) {
      const other = await city(folder, seed);
      assert.notDeepEqual(
        other.organisations.map(({ id }) => id),
        idsInOrder,
        'the rows were mixed',
      );
      const mixed = everything(other, before === undefined ? undefined : await city(before, seed));
      for (const [question, answer] of Object.entries(expected)) assert.deepEqual(mixed[question], answer, question);
    }
  });
}
