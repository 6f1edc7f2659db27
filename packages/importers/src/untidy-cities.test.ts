import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { foldName, foldWord, type Network } from '@netz-map/core';
import { readFiles, type InputFile } from './index.ts';

const FIXTURES = new URL('../../../fixtures/', import.meta.url);

/** A small generator of chances, so that every run makes the same mess. */
function chances(seed: number): <T>(choices: readonly T[]) => T {
  let state = seed;
  return (choices) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return choices[Math.floor((state / 2 ** 32) * choices.length)]!;
  };
}
type Pick = ReturnType<typeof chances>;

const umlauts = (text: string): string => text.replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter]!);
const untidyWord = (word: string, pick: Pick): string =>
  pick([word, word, word, word.toLowerCase(), umlauts(word), ` ${word}\u00a0`, word.replaceAll('-', ' '), word.normalize('NFD')]);
const untidyName = (name: string, pick: Pick): string => {
  const spelled = untidyWord(name, pick);
  return /e\.V\.$/.test(spelled)
    ? pick([spelled, spelled.replace(/e\.V\.$/, 'e. V.'), spelled.replace(/ ?e\.V\.$/, ''), spelled.replace(/e\.V\.$/, 'eV')])
    : spelled;
};
const untidyList = (cell: string, pick: Pick): string =>
  cell === ''
    ? pick(['', ' ', '\u00a0'])
    : cell
        .split(', ')
        .map((word) => untidyWord(word, pick))
        .join(pick([', ', ',', '; ', ' | ', '\n', ' / ']));
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
function untidyDate(cell: string, pick: Pick): string {
  const [y, m, d] = cell.split('-');
  if (m === undefined) return cell;
  const month = MONTHS[Number(m) - 1]!;
  if (d === undefined) return pick([cell, `${m}/${y}`, `${m}.${y}`, `${month} ${y}`, `15.${m}.${y}`]);
  return pick([cell, `${d}.${m}.${y}`, `${d}.${m}.${y!.slice(2)}`, `${Number(d)}. ${month} ${y}`, `${d}/${m}/${y}`]);
}

function parse(name: string): Record<string, string>[] {
  const [heading, ...rows] = readFileSync(new URL(name, FIXTURES), 'utf8').trim().split('\n');
  const keys = heading!.split(';');
  return rows.map((row) => {
    const cells = (row.match(/("(?:[^"]|"")*"|[^;]*)(;|$)/g) ?? []).map((cell) => cell.replace(/;$/, '').replace(/^"|"$/g, ''));
    return Object.fromEntries(keys.map((key, i) => [key, cells[i] ?? '']));
  });
}

const csv = (name: string, rows: readonly (readonly string[])[]): InputFile => ({
  name,
  bytes: Buffer.from(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')),
});

/** The city as three volunteers might keep it: no ids, names as they come, titles, totals, a second heading, partners twice. */
function untidy(city: string, seed: number): InputFile[] {
  const pick = chances(seed);
  const partners = parse(`${city}/akteure.csv`);
  const nameOf = new Map(partners.map((partner) => [partner['ID']!, partner['Name']!]));
  const ref = (id: string): string => untidyName(nameOf.get(id)!, pick);
  const partnerRows: string[][] = [
    ['Netzwerk, Stand heute', '', ''],
    [' NAME ', 'Art', 'handlungsfelder', 'Zielgruppe', 'Stadtteil\u00a0', 'Kapazitaet', 'Dabei seit', 'STATUS', 'Gesichert bis'],
  ];
  const lists = ['Themen', 'Zielgruppen', 'Stadtteile'];
  for (const partner of partners) {
    const rest = [
      partner['Kapazität']!,
      untidyDate(partner['Dabei seit']!, pick),
      partner['Status']!,
      untidyDate(partner['Gesichert bis']!.replace(/^$/, ''), pick),
    ];
    const twice = pick([true, false, false, false]);
    const halves = lists.map((list) => partner[list]!.split(', '));
    const half = (second: boolean): string[] =>
      halves.map((words) => untidyList(words.filter((_, i) => !twice || (i % 2 === 1) === second).join(', '), pick));
    partnerRows.push([untidyName(partner['Name']!, pick), partner['Art']!, ...half(false), ...rest]);
    if (twice) partnerRows.push([untidyName(partner['Name']!, pick), '', ...half(true), '', '', '', '']);
    if (pick([true, ...Array<boolean>(15).fill(false)])) partnerRows.push(partnerRows[1]!);
  }
  partnerRows.push(['Summe', String(partners.length)]);
  const ties = parse(`${city}/beziehungen.csv`).map((tie) => [
    ref(tie['Von']!),
    ref(tie['Zu']!),
    untidyDate(tie['Zuletzt']!, pick),
    tie['Art']!,
    tie['Stärke']!,
    tie['Seit']!,
  ]);
  const meetings = parse(`${city}/treffen.csv`).map((meeting) => [
    untidyDate(meeting['Datum']!, pick),
    meeting['Wer war da']!.split(', ')
      .map(ref)
      .join(pick([', ', '; ', '\n'])),
  ]);
  const needs = parse(`${city}/bedarfe.csv`).map((need) => [
    ref(need['Wer']!),
    untidyWord(need['Was']!, pick),
    need['Für wen']!,
    need['Wo']!,
    need['Erledigt']!,
  ]);
  return [
    csv('beziehungen.csv', [['VON', 'zu', 'Letzter Kontakt', 'art', 'INTENSITÄT', 'Seit'], ...ties]),
    csv('treffen.csv', [['Datum', 'Anwesende'], ...meetings]),
    csv('bedarfe.csv', [['wer', 'was', 'fuer wen', 'WO', 'Erledigt?'], ...needs]),
    csv('akteure.csv', partnerRows),
  ];
}

/** What both must agree on, by folded names and words. */
function content(network: Network): unknown {
  const name = (id: string): string => foldName(network.organisation(id)!.name);
  const words = (list: readonly string[]): string[] => list.map(foldWord).sort();
  const month = (day: string | undefined): string | undefined => day?.slice(0, 7);
  return {
    organisations: network.organisations
      .map((o) => [
        foldName(o.name),
        o.kind,
        words(o.topics),
        words(o.targetGroups),
        words(o.places),
        o.capacity,
        o.status,
        month(o.memberSince),
        o.funding?.securedUntil,
      ])
      .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    ties: network.ties.map((tie) => [name(tie.from), name(tie.to), month(tie.lastContact)].join(' > ')).sort(),
    meetings: network.meetings.map(({ date, attendees }) => [date, attendees.map(name).sort()]),
    needs: network.needs
      .map((need) => [name(need.who), ...words([need.topic, need.targetGroup ?? '', need.place ?? '']), need.done].join(' > '))
      .sort(),
  };
}

for (const city of ['grossstadt-100', 'modellkommunen/eichgarten', 'modellkommunen/kranichsfelde']) {
  test(`${city}, kept untidily by hand, is the same city`, async () => {
    const files = ['akteure', 'beziehungen', 'treffen', 'bedarfe'].map((name) => ({
      name: `${name}.csv`,
      bytes: readFileSync(new URL(`${city}/${name}.csv`, FIXTURES)),
    }));
    const tidy = (await readFiles(files)).network!;
    for (const seed of [1, 2]) {
      const { network, problems, merges } = await readFiles(untidy(city, seed));
      assert.deepEqual(
        problems.filter(({ severity }) => severity !== 'note'),
        [],
      );
      assert.deepEqual(content(network!), content(tidy));
      assert.ok(merges.length > 0 && problems.some(({ code }) => code === 'total-row'));
    }
  });
}
