import type { Finding, FindingCode } from '@netz-map/core';
import type { Answer } from '../answer.ts';
import { type Kind, kind, set } from '../kind.ts';

/** What is told about representation, money and cities, beside what is computed about them: nothing may be lost or added on the way to a sentence. */
export const REPRESENTATION_FINDINGS: readonly Kind[] = [
  {
    ...kind(
      'foerderrisiko',
      (ids: readonly string[]) => ids,
      (answer) => found(answer, 'funding-risk').map(({ parties: [id] }) => id!),
    ),
    key: 'foerderrisiko: Aussage',
  },
  {
    key: 'ag_ohne_bindeglied: Aussage',
    expected: ({ ag_ohne_bindeglied: groups }) => (Array.isArray(groups) ? (groups as readonly string[]) : undefined),
    actual: (answer) => found(answer, 'group-without-link').map(({ evidence }) => evidence.group),
  },
  {
    key: 'steuerungsgruppe: Aussage',
    expected: ({ steuerungsgruppe }) =>
      steuerungsgruppe
        ? [
            ...steuerungsgruppe.arten_ohne_vertretung.map((missing) => `ohne Art ${missing}`),
            ...steuerungsgruppe.themen_ohne_vertretung.map((missing) => `ohne Thema ${missing}`),
          ]
        : undefined,
    actual: (answer) =>
      found(answer, 'group-gap')
        .filter(({ evidence }) => evidence.decides)
        .flatMap(({ evidence }) => [
          ...evidence.absentKinds.map((missing) => `ohne Art ${missing}`),
          ...evidence.absentTopics.map((missing) => `ohne Thema ${missing}`),
        ]),
  },
  {
    key: 'vertretung: Aussage',
    expected: ({ vertretung, wohlfahrt }) =>
      wohlfahrt === undefined && vertretung
        ? vertretung.zielliste
            .filter(({ stand }) => stand === 'fehlt' || vertretung.letzte_treffen.length > 0)
            .map(({ stand, akteure, bei_letzten_treffen: came }) => `${stand}: ${set(akteure)}, da ${set(came)}`)
        : undefined,
    actual: (answer) =>
      found(answer, 'partner-kind').map(
        ({ parties, evidence }) => `${STATE[evidence.state]}: ${set(parties)}, da ${set(evidence.attended)}`,
      ),
  },
  {
    key: 'mischung: Aussage',
    expected: ({ mischung, wohlfahrt }) =>
      wohlfahrt === undefined && mischung ? mischung.auffaellig_duenn.slice(0, 3).map((_, i) => `dünn ${i + 1}`) : undefined,
    actual: (answer, { mischung }) =>
      found(answer, 'mixing')
        .filter(({ evidence }) => evidence.notable === 'thin')
        .map(({ evidence: { kinds } }, i) =>
          mischung!.auffaellig_duenn.some((pair) => set(pair) === set(kinds)) ? `dünn ${i + 1}` : set(kinds),
        ),
  },
  {
    key: 'wohlfahrt: Aussage',
    expected: ({ wohlfahrt }) =>
      wohlfahrt && Object.entries(wohlfahrt).flatMap(([step, cities]) => cities.map((city) => `${city}: ${step}`)),
    actual: (answer) => found(answer, 'welfare-tie').map(({ evidence }) => `${evidence.city}: ${STEP[evidence.step]}`),
  },
  {
    key: 'zwischen_staedten: Aussage',
    expected: ({ zwischen_staedten }) => zwischen_staedten?.staedte_ohne_verbindung,
    actual: (answer) => found(answer, 'city-without-tie').map(({ evidence }) => evidence.city),
  },
  {
    key: 'andere_staedte_haben: Aussage',
    expected: ({ andere_staedte_haben }) =>
      andere_staedte_haben &&
      Object.entries(andere_staedte_haben).flatMap(([city, topics]) =>
        topics.filter(({ staedte }) => staedte.length > 0).map(({ thema, staedte }) => `${city}: ${thema}: ${set(staedte)}`),
      ),
    actual: (answer) => found(answer, 'others-have').map(({ evidence }) => `${evidence.city}: ${evidence.topic}: ${set(evidence.cities)}`),
  },
];

const STATE = { missing: 'fehlt', invited: 'eingeladen', represented: 'vertreten' } as const;
const STEP = { strong: 'stark', weak: 'schwach', none: 'keine' } as const;

function found<Code extends FindingCode>({ analysis }: Answer, code: Code): Extract<Finding, { code: Code }>[] {
  return analysis.findings.filter((finding): finding is Extract<Finding, { code: Code }> => finding.code === code);
}
