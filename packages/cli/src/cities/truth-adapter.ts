import type { Finding, FindingCode } from '@netz-map/core';
import type { Answer } from './answer.ts';
import { type Kind, kind, set, sets, wanted } from './kind.ts';
import { MEETING } from './kinds/meeting.ts';
import { CITIES } from './kinds/cities.ts';
import { CHANGE } from './kinds/change.ts';
import { COMPARISON } from './kinds/comparison.ts';
import { CROSS_CITY } from './kinds/cross-city.ts';
import { FEDERATION } from './kinds/federation.ts';
import { MIXING } from './kinds/mixing.ts';
import { QUESTIONS } from './kinds/questions.ts';
import { REPLACEMENT } from './kinds/replacement.ts';
import { REPRESENTATION } from './kinds/representation.ts';
import { REPRESENTATION_FINDINGS } from './kinds/representation-findings.ts';
import { SHORTFALL } from './shortfall.ts';
import type { Truth, TruthBridge, TruthCircle, TruthNeed, TruthOverlap, TruthWanted } from './truth.ts';

/** A later kind of finding is one more entry here. */
export const KINDS: readonly Kind[] = [
  kind(
    'isolierte',
    (ids: readonly string[]) => ids,
    (answer) => parties(answer, 'not-connected'),
  ),
  kind(
    'ohne_aktive_verbindung',
    (ids: readonly string[]) => ids,
    (answer) => [...parties(answer, 'not-connected'), ...parties(answer, 'only-dormant')],
  ),
  {
    key: 'teilnetze',
    expected: (truth) =>
      sizesOnly(truth) ? [sizes(truth.teilnetze as number[])] : listed(truth.teilnetze, (part) => set((part as Members).mitglieder)),
    actual: (answer, truth) => {
      const parts = found(answer, 'component').map((finding) => finding.parties);
      if (!sizesOnly(truth)) return parts.map(set);
      const alone = [...parties(answer, 'not-connected'), ...parties(answer, 'only-dormant')];
      return [sizes([...parts.map(({ length }) => length), ...alone.map(() => 1)])];
    },
  },
  {
    key: 'bruecken',
    expected: (truth) => listed(truth.bruecken, (one) => (typeof one === 'string' ? one : bridgeLine(one, truth))),
    actual: (answer, truth) =>
      found(answer, 'bridge').map(({ parties: [id], evidence }) => bridgeLine({ id: id!, abgeschnitten: evidence.cutOff }, truth)),
  },
  kind(
    'kritische_verbindungen',
    (pairs: readonly (readonly string[])[]) => pairs.map(set),
    (answer) => pairsOf(answer, 'critical-tie'),
  ),
  kind(
    'ungedeckte_bedarfe',
    (needs: readonly TruthNeed[]) => needs.map((need) => `${wish(need)}: ${need.ergebnis}, fast ${set(need.fast)}`),
    (answer) =>
      found(answer, 'unmet-need').map(
        ({ parties: [who], evidence }) => `${who}: ${wanted(evidence)}: ${SHORTFALL[evidence.missing]}, fast ${set(evidence.almost)}`,
      ),
  ),
  {
    key: 'anzahl_ungedeckt_verschieden',
    expected: (truth) => counted(truth.anzahl_ungedeckt_verschieden),
    actual: (answer) => [String(new Set(found(answer, 'unmet-need').map(({ evidence }) => wanted(evidence))).size)],
  },
  kind(
    'gedeckte_bedarfe',
    (needs: readonly TruthNeed[]) =>
      needs.map((need) => `${wish(need)}: verbunden ${set(need.anbieter_verbunden)}, neu ${set(need.anbieter_neu)}`),
    (answer) =>
      found(answer, 'covered-need').map(
        ({ parties: [who], evidence }) =>
          `${who}: ${wanted(evidence)}: verbunden ${set(evidence.connected)}, neu ${set(evidence.unconnected)}`,
      ),
  ),
  kind(
    'erledigte_bedarfe',
    (needs: readonly TruthWanted[]) => needs.map(wish),
    (answer) => found(answer, 'done-need').map(({ parties: [who], evidence }) => `${who}: ${wanted(evidence)}`),
  ),
  kind(
    'wackelige_bedarfe',
    (needs: readonly { wer: string; text: string; einziger_anbieter: string }[]) =>
      needs.map((need) => `${need.wer}: ${need.text}: nur ${need.einziger_anbieter}`),
    (answer) =>
      found(answer, 'single-provider').map(({ parties: [who, provider], evidence }) => `${who}: ${wanted(evidence)}: nur ${provider}`),
  ),
  {
    key: 'neue_kooperation_muss_erscheinen',
    expected: (truth) => listed(truth.neue_kooperation_muss_erscheinen, ({ paar, grund }) => `${set(paar)}: ${grund}`),
    actual: proposals,
  },
  {
    key: 'vorschlag_nicht_aus_diesem_grund',
    // whom a need may bring together the other way round is not forbidden
    expected: (truth) => (truth.vorschlag_nicht_aus_diesem_grund === undefined ? undefined : []),
    actual: (answer, truth) => {
      const right = new Set(truth.neue_kooperation_muss_erscheinen?.map(({ paar, grund }) => `${set(paar)}: ${grund}`));
      const wrong = new Set(truth.vorschlag_nicht_aus_diesem_grund?.map(({ paar, grund }) => `${set(paar)}: ${grund}`));
      return proposals(answer).filter((proposal) => wrong.has(proposal) && !right.has(proposal));
    },
  },
  {
    key: 'parallelstrukturen',
    expected: (truth) => listed(truth.parallelstrukturen, (one) => overlapLine(one, one)),
    actual: (answer, truth) =>
      found(answer, 'overlap').map(({ parties: [a, b], evidence }) =>
        overlapLine(
          {
            paar: [a!, b!],
            stadtteil: evidence.places,
            jaccard_themen: evidence.topicSimilarity,
            jaccard_zielgruppen: evidence.targetGroupSimilarity,
            ruhende_verbindung: evidence.dormantTie,
          },
          truth.parallelstrukturen?.[0],
        ),
      ),
  },
  kind(
    'ruhende_cluster',
    (circles: readonly TruthCircle[]) => circles.map(circle),
    (answer) => circles(answer).map(circle),
  ),
  {
    key: 'ruhendes_cluster',
    expected: (truth) =>
      truth.ruhendes_cluster === undefined ? undefined : truth.ruhendes_cluster ? [circle(truth.ruhendes_cluster)] : [],
    actual: (answer) => circles(answer).sort(largestFirst).slice(0, 1).map(circle),
  },
  kind(
    'ruhende_einzelpaare',
    (pairs: readonly (readonly string[])[]) => pairs.map(set),
    (answer) => pairsOf(answer, 'dormant-tie'),
  ),
  ...MEETING,
  ...REPRESENTATION,
  ...REPRESENTATION_FINDINGS,
  ...MIXING,
  ...REPLACEMENT,
  ...FEDERATION,
  ...QUESTIONS,
  ...CHANGE,
  ...COMPARISON,
  ...CROSS_CITY,
  ...CITIES,
];

function listed<Item>(list: readonly Item[] | null | undefined, line: (item: Item) => string): string[] | undefined {
  return list === undefined ? undefined : (list ?? []).map(line);
}

function counted(number: number | null | undefined): string[] | undefined {
  return number === undefined ? undefined : [String(number ?? 0)];
}

function found<Code extends FindingCode>({ analysis }: Answer, code: Code): Extract<Finding, { code: Code }>[] {
  return analysis.findings.filter((finding): finding is Extract<Finding, { code: Code }> => finding.code === code);
}

const parties = (answer: Answer, code: FindingCode): string[] => found(answer, code).flatMap((finding) => finding.parties);
const pairsOf = (answer: Answer, code: FindingCode): string[] => found(answer, code).map((finding) => set(finding.parties));

function proposals({ suggestions }: Answer): string[] {
  return suggestions.flatMap((one) => (one.code === 'need-meets-offer' ? [`${set(one.parties)}: ${wanted(one.evidence)}`] : []));
}

function circles(answer: Answer): TruthCircle[] {
  return found(answer, 'dormant-cluster').map((finding) => ({
    mitglieder: finding.parties,
    kanten: finding.evidence.ties.map(({ between: [a, b], lastContact }) => [a, b, lastContact ?? ''] as const),
  }));
}

function largestFirst(p: TruthCircle, q: TruthCircle): number {
  return q.mitglieder.length - p.mitglieder.length || (set(p.mitglieder) < set(q.mitglieder) ? -1 : 1);
}

const circle = ({ mitglieder, kanten }: TruthCircle): string =>
  `${set(mitglieder)} durch ${kanten
    .map(([a, b, day]) => `${set([a, b])} ${day}`)
    .sort()
    .join(', ')}`;

type Members = { readonly mitglieder: readonly string[] };

const sizesOnly = (truth: Truth): boolean => typeof truth.teilnetze?.[0] === 'number';
const sizes = (numbers: readonly number[]): string => [...numbers].sort((p, q) => q - p).join(' ');

/** The id alone where the truth names no one who is cut off. */
function bridgeLine({ id, abgeschnitten }: TruthBridge, truth: Truth): string {
  const idsOnly = truth.bruecken?.some((one) => typeof one === 'string' || one.abgeschnitten === undefined);
  return idsOnly || !abgeschnitten ? id : `${id} trennt ${sets(abgeschnitten)}`;
}

/** With as much of the evidence as the truth has. */
function overlapLine(one: TruthOverlap, like: TruthOverlap | undefined): string {
  const numbers = like?.jaccard_themen === undefined ? '' : ` ${one.jaccard_themen?.toFixed(4)} ${one.jaccard_zielgruppen?.toFixed(4)}`;
  const dormant = like?.ruhende_verbindung === undefined ? '' : ` ruhend ${one.ruhende_verbindung}`;
  return `${set(one.paar)} in ${set(one.stadtteil)}${numbers}${dormant}`;
}

const wish = (need: TruthWanted): string =>
  `${need.wer}: ${wanted({ topic: need.thema, targetGroup: need.zielgruppe ?? undefined, place: need.stadtteil ?? undefined })}`;
