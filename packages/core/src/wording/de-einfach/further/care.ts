import type { CareEvidence } from '../../../findings/care-evidence.ts';
import type { EvidenceByCode, Finding, Wanted } from '../../../findings/finding.ts';
import { de } from '../../de/phrases.ts';
import type { FindingParts, FindingTold } from '../../parts.ts';
import type { NameOf } from '../../wording.ts';

type Parts = FindingParts<keyof CareEvidence>;

const tell: Parts['tell'] = {
  broker: ({ parties: [id], evidence }, name) => ({
    sentence: `Dieser Partner verbindet viele andere: ${name(id!)}.`,
    detail: `${name(id!)}: verbindet ${de.number(evidence.mediated)} Paare.`,
    why: [
      `${de.Number(evidence.onlyThrough)} Paare haben nur diesen gemeinsamen Kontakt.`,
      'Ohne ihn wird ihr Weg zueinander länger.',
      ...(evidence.between
        ? [`Zum Beispiel Partner dieser Art: ${[...new Set(evidence.between)].map((kind) => `„${kind}“`).join(' und ')}.`]
        : []),
    ],
    nextStep: 'Machen Sie diese Partner miteinander bekannt.',
  }),
  'unkept-promise': ({ parties: [a, b], evidence }, name) => promised(`${name(a!)} und ${name(b!)}`, evidence),
  'only-project': ({ parties: [seeker], evidence }, name) => ({
    sentence: `Das gibt es ${evidence.unknown.length > 0 ? 'vielleicht ' : ''}nur für eine gewisse Zeit: ${de.wanted(evidence)}.`,
    detail: `${de.wanted(evidence)}: bei ${de.list(evidence.providers.map(name), 3)}.`,
    why: [
      `Das sucht: ${name(seeker!)}.`,
      `Das bietet an: ${de.list(evidence.providers.map(name))}.`,
      ...(evidence.unknown.length > 0 ? [`Bleibt das Angebot? Wir wissen es nicht von: ${de.list(evidence.unknown.map(name))}.`] : []),
      ...(evidence.until ? [`Das Geld reicht bis: ${de.date(evidence.until)}.`] : []),
    ],
    nextStep: 'Suchen Sie ein Angebot, das bleibt.',
  }),
  'possible-duplicate': ({ parties: [a, b], evidence }, name) => ({
    sentence: `Diese zwei sind vielleicht derselbe Partner: ${name(a!)} und ${name(b!)}.`,
    detail: `${name(a!)} und ${name(b!)}.`,
    why: [
      evidence.because === 'name' ? 'Die Namen sind fast gleich.' : 'Beide haben dieselbe Adresse im Internet.',
      'Vielleicht steht ein Partner zweimal in der Liste.',
    ],
    nextStep: 'Prüfen Sie die Liste.',
  }),
  'long-absent': ({ parties: [id], evidence: { lastAttended, missed } }, name) => ({
    sentence: `Dieser Partner war ${lastAttended ? 'lange' : 'noch'} bei keinem Treffen: ${name(id!)}.`,
    detail: `${name(id!)}: ${lastAttended ? `zuletzt ${month(lastAttended)}` : 'noch bei keinem Treffen'}.`,
    why: [
      ...(lastAttended ? [`Zuletzt dabei: ${month(lastAttended)}.`] : []),
      `${lastAttended ? 'Seitdem' : 'Seit dem Beitritt'} gab es mindestens ${de.number(missed)} Treffen.`,
      'Vielleicht fehlt nur ein Eintrag.',
    ],
    nextStep: 'Rufen Sie an. Fragen Sie: Was macht das Kommen leichter?',
  }),
  'topic-without-meeting': ({ parties, evidence: { topic, lastMeeting } }, name) => ({
    sentence: `Zu diesem Thema gab es lange kein Treffen: ${topic}.`,
    detail: `${topic}: das suchen ${de.list(parties.map(name), 3)}.`,
    why: [
      `Das suchen: ${de.list(parties.map(name))}.`,
      lastMeeting ? `Das letzte Treffen dazu war: ${month(lastMeeting)}.` : 'Wir kennen kein Treffen zu diesem Thema.',
    ],
    nextStep: 'Sprechen Sie beim nächsten Treffen darüber.',
  }),
  'dead-end': ({ parties: [seeker], evidence }, name) => ({
    sentence: `Das gibt es, aber der Weg dorthin fehlt: ${de.wanted(evidence)}.`,
    detail: `${de.wanted(evidence)}: bei ${de.list(evidence.providers.map(name), 3)}.`,
    why: [
      `Das sucht: ${name(seeker!)}.`,
      `Das bietet an: ${de.list(evidence.providers.map(name), 3)}.`,
      'Kein Kontakt führt von hier nach dort.',
    ],
    nextStep: 'Stellen Sie beide einander vor.',
  }),
};

const tellSeveral: Parts['tellSeveral'] = {
  broker: (all, name) => `Diese Partner verbinden viele andere: ${firstParties(all, name)}.`,
  'unkept-promise': (all) => `${de.Number(all.length)} Kontakte sind verabredet oder nötig. Sie laufen noch nicht.`,
  'only-project': (all) => `Das gibt es vielleicht nur für eine gewisse Zeit: ${needs(all)}.`,
  'possible-duplicate': (all) => `${de.Number(all.length)} Partner stehen vielleicht zweimal in der Liste.`,
  'long-absent': (all, name) =>
    `Diese Partner waren lange ${all.every(({ evidence }) => evidence.lastAttended) ? 'bei keinem' : 'oder noch nie bei einem'} Treffen: ${firstParties(all, name)}.`,
  'topic-without-meeting': (all) => `Zu diesen Themen gab es lange kein Treffen: ${de.list(all.map(({ evidence }) => evidence.topic))}.`,
  'dead-end': (all) => `Das gibt es, aber der Weg dorthin fehlt: ${needs(all)}.`,
};

/** What is said about care for ties and needs. */
export const care: Parts = {
  kinds: {
    broker: 'Verbindet viele',
    'unkept-promise': 'Verabredet',
    'only-project': 'Nur für eine gewisse Zeit',
    'possible-duplicate': 'Vielleicht doppelt',
    'long-absent': 'Lange nicht da',
    'topic-without-meeting': 'Thema ohne Treffen',
    'dead-end': 'Der Weg fehlt',
  },
  tell,
  tellSeveral,
};

const month = (day: string): string => de.date(day.slice(0, 7));
/** A bare year is kept as its January, so January is told as the year. */
const yearOrMonth = (day: string): string => (day.slice(5, 7) === '01' ? day.slice(0, 4) : month(day));
const firstParties = (all: readonly Finding[], name: NameOf): string => de.list(all.map(({ parties }) => name(parties[0]!)));
const needs = (all: readonly { readonly evidence: Wanted }[]): string =>
  de.list([...new Set(all.map(({ evidence }) => de.wanted(evidence)))]);

function promised(both: string, { promise, state, since }: EvidenceByCode['unkept-promise']): FindingTold {
  const dated = since ? [`${state === 'dormant' ? 'Der letzte Kontakt war' : 'Zuletzt ging es darum'}: ${yearOrMonth(since)}.`] : [];
  if (promise === 'agreed')
    return {
      sentence: `Diese zwei haben etwas verabredet: ${both}.`,
      detail: `${both}.`,
      why: [...dated, 'Seitdem steht nichts mehr in der Liste.', 'Vielleicht läuft es schon.'],
      nextStep: 'Fragen Sie: Was fehlt noch für den Anfang?',
    };
  return {
    sentence: `Dieser Kontakt ist nötig: ${both}.`,
    detail: `${both}.`,
    why: [state === 'dormant' ? 'Der Kontakt ruht.' : 'Der Kontakt hat noch nicht begonnen.', ...dated],
    nextStep: 'Fragen Sie: Wer macht den nächsten Schritt?',
  };
}
