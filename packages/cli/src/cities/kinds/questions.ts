import {
  circles,
  findHelp,
  keyFigures,
  type LayerFigures,
  type Loss,
  multipliers,
  pairsOf,
  type Referral,
  referrals,
  whatIf,
} from '@netz-map/core';
import { adjustedRand } from '../adjusted-rand.ts';
import type { Answer } from '../answer.ts';
import { type Kind, kind, set, sets, wanted } from '../kind.ts';
import type { Truth, TruthLoss, TruthMetrics, TruthMultipliers, TruthReferral } from '../truth.ts';

/** The rules ask for this much agreement with planted circles; they are the one truth that no rule yields. */
const AGREEING = 0.8;

/** What people ask: who helps and over whom, what if, whom to call, which circles, and the plain figures. */
export const QUESTIONS: readonly Kind[] = [
  kind('verweis', referralLines, (answer) => referrals(answer.network, answer).referrals.map((found) => referralLine(answer, found))),
  kind('verweis', referralLines, askedOneByOne),
  {
    ...kind(
      'verweis',
      (list: readonly TruthReferral[]) => list.filter(({ laenge }) => laenge === null).map(({ wer, text }) => `${wer}: ${text}`),
      ({ analysis }) =>
        analysis.findings.flatMap((found) => (found.code === 'dead-end' ? [`${found.parties[0]!}: ${wanted(found.evidence)}`] : [])),
    ),
    key: 'verweis: Sackgassen',
  },
  {
    key: 'multiplikatoren',
    expected: ({ multiplikatoren }) =>
      multiplikatoren === undefined ? undefined : multiplikatoren === null ? [] : multiplierLines(multiplikatoren),
    actual: calledLines,
  },
  kind(
    'was_waere_wenn',
    (list: readonly TruthLoss[]) => list.map(lossLine),
    // whom the rules ask about; about everybody else they say that nobody is cut off
    (answer, truth) => {
      const asked = new Set(truth.was_waere_wenn?.map(({ id }) => id));
      return answer.network.organisations
        .filter(({ status }) => status !== 'ended')
        .map(({ id }) => ({ id, loss: whatIf(answer.network, { asOf: answer.asOf, without: id }) }))
        .filter(({ id, loss }) => asked.has(id) || (loss.ties?.cutOff.length ?? 0) > 0)
        .map(({ id, loss }) => lossLine(lossInWords(id, loss)));
    },
  ),
  {
    key: 'cluster',
    expected: ({ cluster }) => (cluster === undefined ? undefined : cluster?.length ? [agreement(1)] : []),
    actual: ({ network, asOf }, { cluster }) => {
      const found = circles(network, { asOf });
      return found === null ? [] : [agreement(cluster?.length ? adjustedRand(cluster, found.circles) : -1)];
    },
  },
  {
    key: 'kennzahlen',
    expected: ({ kennzahlen }) => (kennzahlen === undefined ? undefined : layerLines(kennzahlen ?? {}, kennzahlen ?? {})),
    actual: ({ network, asOf }, { kennzahlen }) => {
      const { activeOrUnknown, activeOnly, all } = keyFigures(network, { asOf });
      const ours = { 'aktiv+unbekannt': metricsOf(activeOrUnknown), 'nur aktiv': metricsOf(activeOnly), alle: metricsOf(all) };
      return layerLines(kennzahlen ?? {}, ours);
    },
  },
];

function referralLines(list: readonly TruthReferral[]): string[] {
  return list.map(({ wer, text, laenge, anbieter_naechste }) => `${wer}: ${text}: ${laenge} bis ${set(anbieter_naechste)}`);
}

function referralLine(answer: Answer, { seeker, length, nearest, path, ...need }: Referral): string {
  return `${seeker}: ${wanted(need)}: ${length} bis ${set(nearest)}${pathFault(answer, path, length, seeker, nearest)}`;
}

/** The same needs, each asked by its seeker as a question of its own. */
function askedOneByOne(answer: Answer): string[] {
  const { network, asOf } = answer;
  return referrals(network, { asOf }).referrals.flatMap(({ seeker, ...need }) => {
    const { topic, targetGroup, place } = need;
    const { helpers, nearest } = findHelp(network, { asOf, topic, targetGroup, place, from: seeker });
    const [first] = helpers;
    const faults = helpers.map(({ id, distance, path }) => pathFault(answer, path, distance, seeker, [id])).join('');
    return first ? [`${seeker}: ${wanted(need)}: ${first.distance} bis ${set(nearest)}${faults}`] : [];
  });
}

/** Nothing, if each step is an active or undated tie and the path has the right ends and length. */
function pathFault({ network, asOf }: Answer, path: readonly string[], length: number | null, from: string, to: readonly string[]): string {
  if (length === null) return path.length === 0 ? '' : ' Weg ohne Ziel';
  const alive = new Set(pairsOf(network, asOf).flatMap(({ a, b, state }) => (state === 'dormant' ? [] : [set([a, b])])));
  const steps = path.slice(1).map((id, i) => set([path[i]!, id]));
  const right = steps.length === length && path[0] === from && to.includes(path.at(-1)!) && steps.every((step) => alive.has(step));
  return right ? '' : ` falscher Weg ${path.join(' ')}`;
}

function multiplierLines({ bezugsmenge, groesse, nicht_erreichbar }: TruthMultipliers): string[] {
  return [`${groesse} von ${bezugsmenge}`, `nicht erreichbar ${set(nicht_erreichbar)}`];
}

/** Any set of the right size is right, if everybody with a tie hears it. */
function calledLines({ network, asOf }: Answer): string[] {
  const found = multipliers(network, { asOf });
  if (found === null) return [];
  const heard = new Set(found.call);
  const tied = pairsOf(network, asOf).filter(({ state }) => state !== 'dormant');
  for (const { a, b } of tied)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      if (found.call.includes(from)) heard.add(to);
  const deaf = tied.flatMap(({ a, b }) => [a, b]).filter((id) => !heard.has(id));
  return [
    ...multiplierLines({ bezugsmenge: found.reached, groesse: found.call.length, nicht_erreichbar: found.notReached }),
    ...(found.exact && found.atLeast === found.call.length ? [] : [`nicht bewiesen: mindestens ${found.atLeast}`]),
    ...deaf.map((id) => `${id} hört es nicht`),
  ];
}

function lossLine(one: TruthLoss): string {
  const needs = one.bedarfe_dann_ungedeckt.map(({ wer, text }) => `${wer} ${text}`).sort();
  const { id, abgeschnitten, teile, danach_ohne_verbindung } = one;
  return `ohne ${id}: ${set(abgeschnitten)} in ${sets(teile)}, ohne Verbindung ${set(danach_ohne_verbindung)}, ungedeckt ${needs.join('; ')}`;
}

function lossInWords(id: string, { ties, needsUncovered }: Loss): TruthLoss {
  return {
    id,
    abgeschnitten: ties?.cutOff ?? [],
    teile: ties?.parts ?? [],
    danach_ohne_verbindung: ties?.leftWithoutTie ?? [],
    bedarfe_dann_ungedeckt: needsUncovered.map((need) => ({ wer: need.seeker, text: wanted(need) })),
  };
}

const agreement = (index: number): string =>
  index >= AGREEING ? `angepasster Rand-Index mindestens ${AGREEING}` : `angepasster Rand-Index ${index.toFixed(3)}`;

function metricsOf(layer: LayerFigures): TruthMetrics {
  return {
    knoten: layer.organisations,
    kanten: layer.pairs,
    isolierte: layer.withoutTie,
    artikulationspunkte: layer.bridges,
    komponenten_ab_2: layer.parts,
    top_betweenness: layer.between.map(({ id, value }) => [id, value]),
  };
}

/** Lines for what the truth has. */
function layerLines(truth: NonNullable<Truth['kennzahlen']>, metrics: NonNullable<Truth['kennzahlen']>): string[] {
  return Object.entries(truth).flatMap(([layer, theirs]) =>
    (Object.keys(theirs) as (keyof TruthMetrics)[]).map((key) => `${layer}, ${key}: ${figure(key, metrics[layer], theirs)}`),
  );
}

function figure(key: keyof TruthMetrics, ours: TruthMetrics | undefined, theirs: TruthMetrics): string {
  if (key === 'top_betweenness')
    return (ours?.[key] ?? []).map(([id, value], i) => `${id} ${near(value, theirs[key]?.[i]?.[1])}`).join(', ');
  const value = ours?.[key];
  return typeof value === 'object' ? set(value) : String(value);
}

/** Their number, where ours is the same to four digits, whichever way halves are rounded. */
function near(ours: number, theirs: number | undefined): string {
  return String(theirs !== undefined && Math.abs(ours - theirs) < 0.000051 ? theirs : ours);
}
