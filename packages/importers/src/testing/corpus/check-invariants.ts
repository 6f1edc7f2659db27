import { analyse, publicNetwork, tellProblem, writeNetwork, type Network, type Problem } from '@netz-map/core';
import { strFromU8, unzipSync } from 'fflate';
import type { InputFile } from '../../read-options.ts';
import type { ReadResult } from '../../read-result.ts';
import type { ExportFormat, Written } from '../../writing/written.ts';
import type { CorpusCase } from './corpus-case.ts';
import type { Verdict } from './check-case.ts';
import { lostWords } from './lost-words.ts';

/** What the promises are checked with; a corpus in another place has other tools. */
export interface CorpusTools {
  read(files: readonly InputFile[], personal?: readonly string[]): Promise<ReadResult>;
  write(network: Network, format: ExportFormat): Written;
  /** The map as SVG, for everybody. */
  draw?(network: Network): string;
}

interface Subject {
  readonly one: CorpusCase;
  readonly files: readonly InputFile[];
  readonly network: Network;
  readonly problems: readonly Problem[];
  readonly tools: CorpusTools;
}

type Check = (subject: Subject, word: string) => string[] | Promise<string[]>;

/** Only a page can break these; the same corpus is read in browsers, too. */
const ON_A_PAGE = new Set(['labels_isolated_bdi', 'accessible_names_unique', 'reflow_320']);
/** Formats whose way back must change nothing. */
const THERE_AND_BACK: readonly ExportFormat[] = ['csv', 'xlsx', 'json'];
const ALL: readonly ExportFormat[] = [...THERE_AND_BACK, 'gexf', 'graphml', 'kumu', 'hsds', 'gephi'];

const CHECKS: Readonly<Record<string, Check>> = {
  no_prototype_pollution: () => pollution(),
  no_script_execution: ({ network, tools }) =>
    '__xss' in globalThis ? ['a script has run'] : inPicture(network, tools, /<script|\son\w+=|javascript:/i),
  no_foreign_request: ({ network, tools }) => inPicture(network, tools, /(href|src)="(?!#)|url\((?!#)/i),
  positions_finite: ({ network, tools }) => [
    ...network.organisations.flatMap(({ id, x = 0, y = 0 }) =>
      Number.isFinite(x) && Number.isFinite(y) ? [] : [`${id} stands at ${x}/${y}`],
    ),
    ...inPicture(network, tools, /NaN|Infinity/),
  ],
  weights_finite: ({ network }) =>
    network.ties.flatMap(({ id, strength = 0 }) => (Number.isFinite(strength) ? [] : [`${id} has the strength ${strength}`])),
  metrics_finite: ({ network }) => {
    const strange = [...numbersIn(analyse(network, { asOf: network.asOf ?? '2026-11-01' }))].filter((number) => !Number.isFinite(number));
    return strange.length === 0 ? [] : [`the analysis holds ${strange[0]}`];
  },
  no_replacement_character: ({ network }) => (jsonOf(network).includes('\uFFFD') ? ['a sign was replaced by �'] : []),
  no_text_lost: ({ files, network, problems, one }) => {
    const lost = lostWords(files, one.encoding, [jsonOf(network), JSON.stringify(problems)]);
    return lost.length === 0 ? [] : [`lost: ${lost.slice(0, 5).join(', ')}`];
  },
  contact_hidden_by_default: ({ files, network, tools }) => {
    const open = publicNetwork(network);
    const published = [jsonOf(open), ...ALL.flatMap((format) => textsOf(tools.write(open, format))), tools.draw?.(open) ?? ''].join('\n');
    const shown = files.flatMap(({ bytes }) => contactsIn(strFromU8(bytes, true))).filter((contact) => published.includes(contact));
    return shown.length === 0 ? [] : [`published: ${shown[0]}`];
  },
  export_neutralises_formulas: ({ network, tools }) => {
    const csv = textsOf(tools.write(network, 'csv')).flatMap((text) =>
      [...text.replace(/^\uFEFF/, '').matchAll(/"((?:[^"]|"")*)"|([^;\r\n"]+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
    );
    const xlsx = textsOf(tools.write(network, 'xlsx')).flatMap((text) => [
      ...[...text.matchAll(/<f[ >]/g)].map(() => 'a formula'),
      ...[...text.matchAll(/<t(?: [^>]*)?>([=+\-@][^<]*)/g)].map(([, cell]) => cell!),
    ]);
    const run = [...csv, ...xlsx].filter(
      (cell) => /^(\s*[=+\-@＝＋－＠]|a formula$)/.test(cell) && !/^-?[\d.,]+(E[+-]?\d+)?$/.test(cell.trim()),
    );
    return run.length === 0 ? [] : [`a spreadsheet would run ${run[0]}`];
  },
  export_import_roundtrip: async ({ network, tools }) => {
    const failures: string[] = [];
    for (const format of THERE_AND_BACK) {
      const { files } = tools.write(network, format);
      const headings = network.organisations.flatMap(({ extra = {} }) => Object.keys(extra));
      const again = await tools.read(files, [...new Set([...headings, 'Name', 'Beschreibung', 'Kurzname'])]);
      if (!again.network) failures.push(`${format} is not read again: ${again.problems.map(({ code }) => code).join(', ')}`);
      else if (sortedOf(again.network) !== sortedOf(network))
        failures.push(`${format}: ${difference(sortedOf(network), sortedOf(again.network))}`);
    }
    return failures;
  },
  text_absent: ({ network, problems, tools }, word) => {
    const told = problems.flatMap((p) => (['de', 'de-einfach', 'en'] as const).map((language) => JSON.stringify(tellProblem(p, language))));
    // what is about a person may stay with the coordination; whatever else must be absent was not to be read at all
    const personal = problems.some(({ code }) => code === 'personal-data' || code === 'personal-cell');
    const hidden = problems.some(({ code }) => code === 'hidden-not-read');
    const shown = /@|\d{5}/.test(word) || (personal && !hidden) ? publicNetwork(network) : network;
    const places: [string, string][] = [
      ['a message', JSON.stringify(problems) + told.join('\n')],
      ['the network', jsonOf(shown)],
      ...ALL.map((format): [string, string] => [format, textsOf(tools.write(shown, format)).join('\n')]),
      ['the map', tools.draw?.(shown) ?? ''],
    ];
    return places.filter(([, text]) => text.includes(word)).map(([place]) => `"${word}" stands in ${place}`);
  },
};

/** Checks the promises of one case on what was read. Nothing can be broken when nothing was read, except by a message. */
export async function checkInvariants(
  one: CorpusCase,
  files: readonly InputFile[],
  result: ReadResult,
  tools: CorpusTools,
): Promise<Verdict> {
  const failures: string[] = [];
  const remarks: string[] = [];
  for (const invariant of one.invariants) {
    const [name = '', ...rest] = invariant.split(':');
    const word = rest.join(':');
    if (ON_A_PAGE.has(name)) remarks.push(`${name}: only a page can tell`);
    else if (!Object.hasOwn(CHECKS, name)) remarks.push(`${name}: not checked here`);
    else if (result.network)
      failures.push(...(await CHECKS[name]!({ one, files, tools, network: result.network, problems: result.problems }, word)));
    else if (name === 'text_absent' && JSON.stringify(result.problems).includes(word)) failures.push(`"${word}" stands in a message`);
  }
  return { failures: [...failures, ...pollution()].map((failure) => failure.slice(0, 300)), remarks };
}

const PROTOTYPE = Reflect.ownKeys(Object.prototype).length;

function pollution(): string[] {
  const clean = Reflect.ownKeys(Object.prototype).length === PROTOTYPE && !('polluted' in {});
  return clean ? [] : ['the prototype of all objects was changed'];
}

const inPicture = (network: Network, { draw }: CorpusTools, pattern: RegExp): string[] => {
  const found = pattern.exec((draw?.(network) ?? '').replace(/ xmlns(:\w+)?="[^"]*"/g, ''));
  return found ? [`the map holds ${found[0]}`] : [];
};

const jsonOf = (network: Network): string => JSON.stringify(writeNetwork(network));

/** The order of the fields of a record says nothing. */
const sortedOf = (network: Network): string =>
  JSON.stringify(writeNetwork(network), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** All text of written files; of packed ones that of their parts. */
function textsOf({ files }: Written): string[] {
  return files.flatMap(({ name, bytes }) =>
    name.endsWith('.xlsx') ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [strFromU8(bytes)],
  );
}

/** Addresses and telephone numbers in a text. */
function contactsIn(text: string): string[] {
  return [...text.matchAll(/[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}|(?<![\w.])(?:\+49|0)[\d /()-]{6,20}\d/g)].map(([contact]) => contact);
}

function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* numbersIn(part);
}

/** Where two texts part. */
function difference(a: string, b: string): string {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return `…${a.slice(Math.max(0, i - 40), i + 40)}… became …${b.slice(Math.max(0, i - 40), i + 40)}…`;
}
