import type { BasicFindingCode, EvidenceByCode, Finding, Grounds } from '../../findings/finding.ts';
import { de } from '../de/phrases.ts';
import { type FindingParts, type FindingTold, ofKind } from '../parts.ts';
import type { FindingText, NameOf } from '../wording.ts';

/** Plain German: one thought per sentence, at most twelve words besides names, everyday words. Not certified "Leichte Sprache". */
const TELL: FindingParts<BasicFindingCode>['tell'] = {
  'not-connected': ({ parties: [id] }, name) => ({
    sentence: `Dieser Partner hat noch keinen Kontakt im Netz: ${name(id!)}.`,
    detail: undefined,
    why: ['In der Liste steht kein Kontakt.', 'Vielleicht hat ihn nur niemand eingetragen.'],
    nextStep: 'Fragen Sie nach. Stellen Sie einen Kontakt her.',
  }),
  'only-dormant': ({ parties: [id], evidence }, name) => ({
    sentence: `Dieser Partner hat nur alte Kontakte: ${name(id!)}.`,
    detail: `${name(id!)}: früher Kontakt mit ${de.list(evidence.former.map(name), 3)}.`,
    why: [`Früher gab es Kontakt mit: ${de.list(evidence.former.map(name))}.`],
    nextStep: `Rufen Sie hier noch einmal an: ${name(evidence.former[0]!)}.`,
  }),
  'single-tie': ({ parties: [id], evidence }, name) => ({
    sentence: `Dieser Partner hat nur einen Kontakt: ${name(id!)}.`,
    detail: `${name(id!)}: nur Kontakt mit ${name(evidence.partner)}.`,
    why: [`Der Kontakt ist: ${name(evidence.partner)}.`, 'Endet er, hat der Partner keinen Kontakt mehr.'],
    nextStep: 'Finden Sie einen zweiten Kontakt.',
  }),
  component: ({ parties, evidence, grounds }, name) =>
    evidence.main
      ? {
          sentence: grounds.rounded
            ? evidence.size === evidence.networkSize
              ? 'Alle Partner gehören zusammen.'
              : `Rund ${evidence.size} von rund ${evidence.networkSize} Partnern gehören zusammen.`
            : `${de.Number(evidence.size)} von ${de.number(evidence.networkSize)} Partnern gehören zusammen.`,
          detail: `${de.list(parties.map(name))}.`,
          why: ['Alle erreichen einander über gemeinsame Kontakte.'],
          nextStep: undefined,
        }
      : {
          sentence: `Diese Partner haben nur untereinander Kontakt: ${de.list(parties.map(name))}.`,
          detail: `${de.list(parties.map(name))}.`,
          why: ['Zu den anderen Partnern gibt es keinen Kontakt.'],
          nextStep: 'Stellen Sie die Gruppe anderen Partnern vor.',
        },
  bridge: ({ parties: [id], evidence }, name) => {
    const lost = evidence.cutOff.flat();
    return {
      sentence: `Dieser Partner ist sehr wichtig für den Zusammenhalt: ${name(id!)}.`,
      detail: `${name(id!)}: wichtig für ${de.list(lost.map(name), 3)}.`,
      why: [`Ohne ihn fehlt diesen Partnern der Weg zu den anderen: ${de.list(lost.map(name))}.`],
      nextStep: 'Suchen Sie einen zweiten Weg.',
    };
  },
  'critical-tie': ({ parties: [a, b] }, name) => ({
    sentence: `Dieser Kontakt ist sehr wichtig: ${name(a!)} und ${name(b!)}.`,
    detail: `${name(a!)} und ${name(b!)}.`,
    why: ['Ohne ihn zerfällt das Netz in zwei Teile.'],
    nextStep: 'Pflegen Sie diesen Kontakt. Suchen Sie einen zweiten.',
  }),
  'unmet-need': ({ parties, evidence }, name) => ({
    sentence: unmet(evidence),
    detail: `${unmet(evidence)}${parties.length > 0 ? ` Das sucht: ${de.list(parties.map(name))}.` : ''}`,
    why: [
      ...(parties.length > 0 ? [`Das sucht: ${de.list(parties.map(name))}.`] : []),
      ...(evidence.almost.length > 0 ? [`Fast passend: ${de.list(evidence.almost.map(name))}.`] : []),
    ],
    nextStep:
      evidence.almost.length > 0
        ? 'Fragen Sie bei ähnlichen Angeboten nach.'
        : `Suchen Sie Hilfe außerhalb ${evidence.city ? `von ${evidence.city}` : 'des Netzes'}.`,
  }),
  'single-provider': ({ parties: [seeker, provider], evidence }, name) => ({
    sentence: `Das gibt es${evidence.city ? ` in ${evidence.city}` : ''} nur einmal: ${de.wanted(evidence)}.`,
    detail: `${de.wanted(evidence)}: nur bei ${name(provider!)}.`,
    why: [`Das sucht: ${name(seeker!)}.`, `Das bietet nur an: ${name(provider!)}.`],
    nextStep: 'Suchen Sie ein zweites Angebot.',
  }),
  'covered-need': ({ parties: [seeker], evidence }, name) => ({
    sentence: `Dafür gibt es Hilfe: ${de.wanted(evidence)}.`,
    detail: `${de.wanted(evidence)}: bei ${de.list([...evidence.connected, ...evidence.unconnected].map(name), 3)}.`,
    why: [`Das sucht: ${name(seeker!)}.`, `Das bietet an: ${de.list([...evidence.connected, ...evidence.unconnected].map(name))}.`],
    nextStep: undefined,
  }),
  'done-need': ({ parties: [seeker], evidence }, name) => ({
    sentence: `Das ist erledigt: ${de.wanted(evidence)}.`,
    detail: `${de.wanted(evidence)}: bei ${name(seeker!)}.`,
    why: [`Das suchte: ${name(seeker!)}.`],
    nextStep: undefined,
  }),
  'dormant-cluster': ({ parties, evidence }, name) => ({
    sentence: `${de.Number(parties.length)} Partner haben sich lange nicht gesehen${evidence.name ? `: ${evidence.name}` : ''}.`,
    detail: `${evidence.name ? `${evidence.name}: ` : ''}${de.list(parties.map(name))}.`,
    why: [`Das sind: ${de.list(parties.map(name))}.`, last(evidence.lastContact)],
    nextStep: 'Laden Sie alle zu einem Treffen ein.',
  }),
  'dormant-tie': ({ parties: [a, b], evidence }, name) => ({
    sentence: `Diese zwei hatten lange keinen Kontakt: ${name(a!)} und ${name(b!)}.`,
    detail: `${name(a!)} und ${name(b!)}${evidence.lastContact ? `, zuletzt ${month(evidence.lastContact)}` : ''}.`,
    why: [last(evidence.lastContact)],
    nextStep: 'Fragen Sie: Möchten Sie sich wieder treffen?',
  }),
  'fading-tie': ({ parties: [a, b], evidence }, name) => ({
    sentence: `Diese zwei haben selten Kontakt: ${name(a!)} und ${name(b!)}.`,
    detail: `${name(a!)} und ${name(b!)}, zuletzt ${month(evidence.lastContact)}.`,
    why: [`Zuletzt gab es Kontakt: ${month(evidence.lastContact)}.`],
    nextStep: 'Erinnern Sie an den Kontakt.',
  }),
  overlap: ({ parties: [a, b], evidence }, name) => ({
    sentence: `Diese zwei machen fast das Gleiche: ${name(a!)} und ${name(b!)}.`,
    detail: `${name(a!)} und ${name(b!)}: ${de.list(evidence.topics)}.`,
    why: [
      `Beide arbeiten zu: ${de.list(evidence.topics)}.`,
      evidence.dormantTie ? 'Früher gab es Kontakt.' : 'In der Liste steht kein Kontakt zwischen beiden.',
    ],
    nextStep: 'Laden Sie zu einem Gespräch ein.',
  }),
};

const month = (day: string): string => de.date(day.slice(0, 7));

/** A contact marked as paused or ended may have no date. */
const last = (day: string | undefined): string =>
  day ? `Zuletzt gab es Kontakt: ${month(day)}.` : 'In der Liste steht: Der Kontakt ist zu Ende.';

function unmet({ city, topic, targetGroup, place, missing }: EvidenceByCode['unmet-need']): string {
  const here = city ? ` in ${city}` : '';
  if (missing === 'topic') return `Das bietet${here} niemand an: ${de.wanted({ topic, targetGroup, place })}.`;
  if (missing === 'target-group') return `${topic} gibt es${here}, aber nicht für ${targetGroup!}.`;
  if (missing === 'place') return `${topic} gibt es${here}, aber nicht in ${place!}.`;
  return `${topic} gibt es${here}, aber alles ist voll.`;
}

/** One finding in plain German. */
export function tellFinding(finding: Finding, name: NameOf): FindingText {
  return completeFinding((ofKind(TELL, finding.code) as (finding: Finding, name: NameOf) => FindingTold)(finding, name), finding);
}

/** Adds how sure a finding is. */
export function completeFinding(told: FindingTold, finding: Finding, tellGrounds = basicGrounds): FindingText {
  return { ...told, certainty: `${CERTAINTY[finding.certainty]}. ${tellGrounds(finding.grounds)}` };
}

export const CERTAINTY = { certain: 'Das ist sicher', likely: 'Das stimmt wahrscheinlich', uncertain: 'Das ist nicht sicher' } as const;

/** On what a finding of a basic kind rests. */
export function basicGrounds({ on, known, of, rounded }: Grounds): string {
  if (rounded && (known === 0 || known === of)) return `Das wissen wir ${known === 0 ? 'nicht von allen' : 'von allen'}.`;
  if (rounded) return `Das wissen wir bei rund ${known} von rund ${of}.`;
  return on === 'tie-dates'
    ? `Von ${of} Kontakten wissen wir bei ${known} das Datum.`
    : on === 'ties'
      ? `Von ${of} Partnern kennen wir bei ${known} einen Kontakt.`
      : `Von ${of} Partnern haben ${known} dazu etwas angegeben.`;
}
