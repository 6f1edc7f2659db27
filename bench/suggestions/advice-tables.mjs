import { ACCEPTED, LOOKED_AT } from './advice.mjs';
import { mean } from './link-prediction.mjs';
import { decimal, percent, signed, table } from './markdown.mjs';
import { MISSING } from './needs.mjs';
import { GROUPS } from './real-networks.mjs';

const WAYS = {
  ours: '**netz-map**',
  adamicAdar: 'Adamic–Adar',
  random: 'Zufall',
  shortestPlausible: 'kürzeste Wege unter den 20 %',
  shortest: 'kürzeste Wege unter allen',
};
const REACHED = 0.45;

/** What accepting suggestions would change, as Markdown. */
export function adviceTables(real, cities) {
  const groups = Object.entries(GROUPS).flatMap(([group, title]) => {
    const own = real.filter((one) => one.group === group);
    return own.length === 0 ? [] : [[`${title} (${own.length})`, own]];
  });
  const all = [...groups, [`erfundene Städte (${cities.length})`, cities]];
  const reached = mean(cities.map(({ found }) => found.ours.lessConnected));
  const everyone = mean(cities.map(({ found }) => found.allFirst.lessConnected));
  return [
    `### Vorhersage ist kein Rat

Angenommen, die ersten ${ACCEPTED} Vorschläge werden alle angenommen: Was ändert sich zusammen? In den Städten sind es die Vorschläge von netz-map mit allem, was die Tabellen sagen. Die echten Netze haben keine Themen und Bedarfe; dort wählt
netz-map unter den 20 % plausibelsten Paaren nach dem Gewinn für das Netz, wie beim Vorschlag „Zusammen arbeiten“. Weniger Verbundene sind die mit höchstens so vielen Verbindungen, wie die Hälfte der Partner hat (bei Gleichstand mehr als die Hälfte); gezählt
unter den ersten ${LOOKED_AT}.`,
    table(
      ['', '', 'kürzere Wege (globale Effizienz)', 'Teile', 'einzige Verbindungen (Brücken)', 'Gelenkpunkte', 'weniger Verbundene'],
      all.flatMap(([title, own]) =>
        Object.entries(WAYS).flatMap(([way, name]) => {
          const known = own.filter(({ found }) => found[way]);
          if (known.length < own.length) return [];
          const at = (figure) => mean(known.map(({ found }) => found[way][figure]));
          const changes = ['parts', 'bridges', 'cutPoints'].map((figure) => signed(at(figure), 1));
          return [[title, name, `${signed(100 * at('efficiency'), 1)} %`, ...changes, percent(at('lessConnected'))]];
        }),
      ),
      2,
    ),
    `Ziel: mindestens ${percent(REACHED)} der Genannten gehören zu den weniger Verbundenen. In den Städten sind es ${percent(reached)} unter den ersten ${LOOKED_AT} und ${percent(everyone)} unter allen, die netz-map zuerst zeigt${reached >= REACHED && everyone >= REACHED ? '' : ' (verfehlt)'}. Kein Partner kommt dort öfter als ${Math.max(...cities.map(({ found }) => found.allFirst.most))}-mal vor.
Eine neue einzige Verbindung entsteht auch, wenn jemand ohne Verbindung seine erste bekommt.

In den dichten echten Netzen sind fast alle höchstens zwei Schritte voneinander entfernt: Dort macht es für die Wege kaum einen Unterschied, welche fünf plausiblen Paare zusammenfinden, und Adamic–Adar verkürzt sie manchmal mehr, weil es gut
Verbundene zusammenbringt. Unter allen Paaren wäre mehr zu holen, vor allem bei denen ohne jede Verbindung; sie kommen in dieser Auswahl nicht vor, netz-map stellt sie eigens vor. Das größte Netz ist hier nicht dabei.
In den Städten gewinnt das Netz mit netz-map weit mehr als mit Adamic–Adar. Zufällige Paare verkürzen Wege fast ebenso, verbinden aber seltener Teile, und niemand könnte sagen, wozu sich die beiden treffen sollten.`,
  ].join('\n\n');
}

/** Planted pairs of need and offer, as Markdown. */
export function needsTable(cities) {
  const known = cities.filter(({ needs }) => needs);
  const at = (share, figure) => mean(known.map(({ needs }) => needs[share][figure]));
  return `### Bedarf trifft Angebot, wenn Angaben fehlen

In ${known.length} erfundenen Städten ist bekannt, wer wessen Bedarf decken kann. Jedes Thema, jede Zielgruppe und jeder Ort eines Partners fehlt mit der genannten Wahrscheinlichkeit; zehn Ziehungen.

${table(
  ['fehlende Angaben', 'gefunden', 'davon zuerst gezeigt', 'falsche Paare je Partner'],
  MISSING.map((share) => [
    percent(share),
    percent(at(share, 'recall')),
    percent(at(share, 'recallFirst') / at(share, 'recall')),
    decimal(at(share, 'wrong')),
  ]),
)}

Fehlt bei einem Anbieter das Thema selbst, kann niemand ihn finden: Mehr als ${MISSING.slice(1)
    .map((share) => percent(1 - share))
    .join(
      ', ',
    )} sind also nicht zu erwarten. Falsche Paare entstehen, wenn alle Zielgruppen eines Anbieters fehlen: Leer heißt unbekannt, nicht niemand. Zuerst gezeigt werden höchstens drei Vorschläge je Partner.`;
}

/** Plans for meetings, as Markdown. */
export function meetingTable(cities) {
  const meetings = cities.flatMap(({ meetings }) => meetings);
  const ways = { ours: '**netz-map**', greedy: 'immer das beste freie Paar', random: 'Los' };
  const rows = Object.entries(ways).map(([way, title]) => {
    const at = (figure) => mean(meetings.map((meeting) => meeting[way][figure]));
    return [
      title,
      percent(mean(meetings.map((meeting) => meeting[way].fresh / meeting.most))),
      decimal(at('common'), 2),
      percent(at('across')),
      decimal(at('again'), 2),
    ];
  });
  return `### Paare für Treffen

${meetings.length} Treffen der erfundenen Städte mit mindestens acht Leuten, je drei Mal hintereinander mit denselben Leuten.

${table(['', 'neue Paare, gemessen an den möglichen', 'gemeinsame Themen und Zielgruppen je Paar', 'Paare aus verschiedenen Gruppen', 'Wiederholungen je Treffen'], rows)}`;
}
