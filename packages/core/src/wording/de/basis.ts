import type { Basis, MissingColumn } from '../../findings/basis.ts';
import { capital } from '../phrases.ts';
import { about, de } from './phrases.ts';

/** On what the findings rest. */
export function tellBasis(basis: Basis): string[] {
  const { figure } = de;
  const { organisations, pairs, needs } = basis;
  const ties = pairs.active + pairs.unknown + pairs.dormant;
  const blank = (what: string, known: number): string[] =>
    known < organisations
      ? [
          basis.rounded
            ? `Nicht für alle Partner ist bekannt: ${what}.`
            : `Bei ${known > 0 ? `${figure(organisations - known)} von ${figure(organisations)}` : (['', 'allen', 'beiden'][organisations] ?? `allen ${figure(organisations)}`)} Partnern fehlt die Angabe: ${what}.`,
        ]
      : [];
  return [
    basis.rounded
      ? `${capital(about(organisations))} Partner.`
      : `${figure(organisations)} Partner${basis.ended > 0 ? `, dazu ${figure(basis.ended)} ausgeschieden` : ''}.`,
    basis.tiesKnown
      ? basis.rounded
        ? `Verbindungen: ${about(pairs.active)} bestehen, ${about(pairs.dormant)} ruhen, bei ${about(pairs.unknown)} ist der Stand unbekannt.`
        : `${figure(ties)} ${ties === 1 ? 'Verbindung' : 'Verbindungen'}: ${figure(pairs.active)} ${pairs.active === 1 ? 'besteht' : 'bestehen'}, ${figure(pairs.dormant)} ${pairs.dormant === 1 ? 'ruht' : 'ruhen'}, bei ${figure(pairs.unknown)} ist der Stand unbekannt.`
      : 'Verbindungen sind nicht bekannt. Wer noch nicht angebunden ist, lässt sich deshalb nicht sagen.',
    ...(basis.rounded
      ? basis.missing.includes('needs')
        ? []
        : [`Offene Bedarfe: ${about(needs.open)}${needs.covered ? `, davon gedeckt: ${about(needs.covered)}` : ''}.`]
      : needs.open > 0
        ? [`Offene Bedarfe: ${figure(needs.open)}, davon gedeckt: ${figure(needs.covered)}.`]
        : []),
    ...blank('Themen', basis.withTopics),
    ...blank('Zielgruppen', basis.withTargetGroups),
    ...blank('Orte', basis.withPlaces),
    ...blank('Art', basis.withKind),
    ...(basis.rounded ? ['Die Zahlen sind auf Fünfer gerundet.'] : []),
  ];
}

/** What a missing column would make possible. */
export const MISSING: Readonly<Record<MissingColumn, string>> = {
  ties: 'Mit einer Tabelle der Verbindungen (Von, Zu) wüssten wir, wer noch nicht angebunden ist und wer das Netz zusammenhält.',
  'last-contact': 'Mit der Spalte „Zuletzt“ bei den Verbindungen wüssten wir, welche ruhen. Erst dann sind die Brücken sicher.',
  topics: 'Mit der Spalte „Themen“ wüssten wir, wer was anbietet und welche Bedarfe gedeckt sind.',
  needs: 'Mit der Spalte „Sucht“ wüssten wir, was den Partnern fehlt und wer helfen kann.',
  'target-groups': 'Mit der Spalte „Zielgruppen“ wüssten wir, für wen ein Angebot fehlt.',
  places: 'Mit der Spalte „Stadtteile“ wüssten wir, wo ein Angebot fehlt.',
  capacity: 'Mit der Spalte „Kapazität“ wüssten wir, wer zurzeit etwas übernehmen kann.',
  kind: 'Mit der Spalte „Art“ wüssten wir, welche Arten von Partnern vertreten sind.',
};
