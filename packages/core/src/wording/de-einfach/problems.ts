// Longer than other files: one sentence for each code of a problem, and the compiler checks that none is missing.
import type { Problem } from '../../format/problem.ts';
import type { ProblemCode } from '../../format/problem-code.ts';
import { groupedDigits } from '../grouped-digits.ts';
import { isGraph, isSpreadsheet } from '../other-formats.ts';
import { unreadPart } from '../unread-part.ts';

/** What is said about one problem: what was found and what can be done. */
type Said = { what: string; todo: string };

const number = (text: string | undefined, otherwise: string): string => groupedDigits(text, otherwise, '.');
const quote = (text: string | undefined): string => `„${text ?? '…'}“`;
const value = (p: Problem): string => (p.value ? quote(p.value) : 'etwas');
const file = (p: Problem): string => (p.file ? `Die Datei heißt ${quote(p.file)}. ` : '');
const NOTHING = 'Sie müssen nichts tun.';
const removed = (p: Problem): string => `Wir haben unsichtbare Zeichen gelöscht. Jetzt steht dort ${p.value ? value(p) : 'nichts mehr'}.`;
const SPELLING = 'Bitte prüfen Sie: Ist das so richtig geschrieben?';
const meant = (p: Problem, otherwise: string): string =>
  p.hint ? `Meinen Sie ${quote(p.hint)}? Dann schreiben Sie es bitte gleich.` : otherwise;

/** Sentences about problems with the data, in plain German: everyday words, at most twelve words a sentence. One table for all codes, as in German. */
export const problems: Record<ProblemCode, (p: Problem) => Said> = {
  'file-empty': (p) => ({ what: `${file(p)}Die Datei ist leer.`, todo: 'Bitte speichern Sie die Tabelle noch einmal.' }),
  'file-too-large': (p) => ({ what: `${file(p)}Die Datei ist zu groß.`, todo: 'Bitte machen Sie aus der Tabelle zwei Tabellen.' }),
  'file-unreadable': (p) => ({
    what: `${file(p)}Wir können die Datei nicht lesen.`,
    todo: 'Bitte speichern Sie die Tabelle als „Excel-Arbeitsmappe (.xlsx)“.',
  }),
  'html-instead-of-data': (p) => ({
    what: `${file(p)}In der Datei steht eine Internetseite. Wir brauchen eine Tabelle.`,
    todo: 'Bitte prüfen Sie die Adresse der Datei.',
  }),
  'unsupported-format': (p) => ({
    what: `${file(p)}Diese Art von Datei können wir nicht lesen.${p.value ? ` Sie ist vom Typ ${p.value}.` : ''}`,
    todo: isSpreadsheet(p.value)
      ? 'Bitte öffnen Sie die Datei. Wählen Sie „Speichern unter“. Der Typ ist: „Excel-Arbeitsmappe (.xlsx)“.'
      : isGraph(p.value)
        ? 'Bitte öffnen Sie die Datei mit dem Programm Gephi. Speichern Sie sie als GEXF.'
        : 'Wir lesen zum Beispiel Excel, CSV und JSON. Bitte speichern Sie die Tabelle so.',
  }),
  'role-unclear': (p) => ({
    what: `${file(p)}Wir finden darin keine Tabelle mit Partnern.`,
    todo: 'Bitte schreiben Sie über die Namen: „Name“. Bei Verbindungen schreiben Sie bitte: „Von“ und „Zu“.',
  }),
  'word-list': (p) => ({
    what: `${file(p)}Das ist eine Liste von Wörtern. Wir brauchen eine Tabelle mit Partnern.`,
    todo: 'Die Wörter sind gut für Themen oder Orte.',
  }),
  'encoding-guessed': (p) => ({
    what: `${file(p)}Wir mussten raten, wie ä, ö und ü gespeichert sind.`,
    todo: 'Bitte prüfen Sie einen Namen mit ä, ö oder ü.',
  }),
  'garbled-text': (p) => ({
    what: p.hint
      ? `Ein Wort war falsch gespeichert. Jetzt steht dort ${quote(p.hint)}.`
      : 'Ein Wort hat Zeichen, die man nicht lesen kann.',
    todo: 'Bitte prüfen Sie die Namen mit ä, ö oder ü.',
  }),
  'table-not-used': (p) => ({
    what: `${file(p)}Diese Tabelle haben wir nicht benutzt.`,
    todo: 'Bitte prüfen Sie, ob jetzt etwas fehlt.',
  }),
  'json-syntax': (p) => ({
    what: `${file(p)}In der Datei ist ein Zeichen falsch.`,
    todo: p.hint === 'trailing-comma' ? 'Bitte löschen Sie dort das letzte Komma.' : 'Bitte prüfen Sie dort Kommas und Klammern.',
  }),
  'json-too-deep': (p) => ({ what: `${file(p)}Die Datei ist zu verschachtelt.`, todo: 'Bitte prüfen Sie, ob es die richtige Datei ist.' }),
  'json-shape': (p) => ({
    what: `${file(p)}In der Datei ist keine Liste von Partnern.`,
    todo: 'Bitte prüfen Sie, ob es die richtige Datei ist.',
  }),
  'zip-corrupt': (p) => ({
    what: `${file(p)}Die Datei ist kaputt.`,
    todo: 'Bitte laden Sie die Datei noch einmal herunter. Oder speichern Sie sie neu.',
  }),
  'zip-limit': (p) => ({
    what: `${file(p)}Die Datei ist ausgepackt viel zu groß. Wir haben sie nicht gelesen.`,
    todo: 'Bitte löschen Sie leere Zeilen und Bilder. Speichern Sie die Datei dann neu.',
  }),
  'file-protected': (p) => ({
    what: `${file(p)}Die Datei hat ein Kennwort. Wir können sie nicht lesen.`,
    todo: 'Bitte speichern Sie die Datei ohne Kennwort.',
  }),
  'xml-syntax': (p) => ({
    what: `${file(p)}In der Datei ist ein Fehler. Wir haben sie nicht gelesen.`,
    todo: 'Bitte speichern Sie die Datei in Ihrem Programm noch einmal.',
  }),
  'xml-doctype-refused': (p) => ({
    what: `${file(p)}In der Datei steht „DOCTYPE“. Das kann gefährlich sein. Wir haben die Datei nicht gelesen.`,
    todo: 'Bitte löschen Sie die Zeile mit „DOCTYPE“.',
  }),
  'xml-too-deep': (p) => ({
    what: `${file(p)}Die Datei hat zu viele Ebenen.`,
    todo: 'Bitte prüfen Sie: Ist es die richtige Datei?',
  }),
  'xml-shape': (p) => ({
    what: `${file(p)}In der Datei stehen keine Partner.`,
    todo: 'Bitte prüfen Sie: Ist es die richtige Datei?',
  }),
  'graph-text-syntax': (p) => ({
    what:
      p.hint === 'missing'
        ? `${file(p)}In der Datei fehlt ${value(p)}. Wir können sie nicht lesen.`
        : `Wir verstehen ${value(p)} nicht. Wir haben die Stelle ausgelassen.`,
    todo: 'Bitte prüfen Sie diese Zeile.',
  }),
  'count-differs': (p) => ({
    what: `Hier sollen ${number(p.hint, 'andere')} Angaben stehen. Es sind ${number(p.value, 'mehr oder weniger')}.`,
    todo: 'Bitte prüfen Sie diese Stelle. Fehlt etwas? Oder ist etwas zu viel?',
  }),
  'two-kinds': (p) => ({
    what: `${file(p)}Darin sind zwei Arten von Einträgen. Beide gelten als Partner.`,
    todo: NOTHING,
  }),
  'part-not-read': (p) => ({
    what: `In der Datei steht auch ${value({ ...p, value: unreadPart(p.value, 'de') })}. Das lesen wir nicht.`,
    todo: NOTHING,
  }),
  'reading-too-long': (p) => ({
    what: `${file(p)}Das Lesen hat zu lange gedauert. Wir haben aufgehört.`,
    todo: 'Bitte machen Sie aus der Tabelle zwei Tabellen.',
  }),
  'reading-out-of-memory': (p) => ({
    what: `${file(p)}Die Datei ist zu groß für den Computer. Wir haben aufgehört.`,
    todo: 'Bitte machen Sie aus der Tabelle zwei Tabellen.',
  }),
  'nothing-taken': (p) => ({
    what: `${file(p)}Wir können diese Datei nicht lesen. Darum haben wir gar nichts übernommen.`,
    todo: 'Bitte verbessern Sie die Datei. Oder lassen Sie die Datei weg.',
  }),
  'newer-format': (p) => ({
    what: `${file(p)}Die Datei ist neuer als dieses Programm.`,
    todo: 'Bitte holen Sie die neue Version von netz-map.',
  }),
  'no-rows': (p) => ({
    what: p.sheet === undefined ? `${file(p)}In der Datei stehen keine Namen.` : `Das Blatt ${quote(p.sheet)} ist leer.`,
    todo: p.severity === 'note' ? NOTHING : 'Bitte schreiben Sie mindestens einen Namen hinein.',
  }),
  'too-many-rows': (p) => ({
    what: `${file(p)}Die Tabelle hat zu viele Zeilen. Wir haben die ersten ${number(p.hint, '20000')} gelesen.`,
    todo: 'Bitte machen Sie aus der Tabelle zwei Tabellen.',
  }),
  'too-many-columns': (p) => ({
    what: `${file(p)}Die Tabelle hat zu viele Spalten. Wir haben die ersten ${number(p.hint, '256')} gelesen.`,
    todo: 'Bitte löschen Sie Spalten, die Sie nicht brauchen.',
  }),
  'cell-too-long': () => ({
    what: 'Ein Text ist zu lang. Wir haben nur den Anfang gelesen.',
    todo: 'Bitte schreiben Sie den Text kürzer.',
  }),
  'no-visible-sheet': (p) => ({
    what: `${file(p)}Wir sehen in der Datei kein Blatt mit Zeilen.`,
    todo: 'Bitte blenden Sie das Blatt mit den Partnern ein.',
  }),
  'sheet-not-used': (p) => ({
    what: `Auf dem Blatt ${value(p)} steht keine passende Tabelle. Wir lesen es nicht.`,
    todo: NOTHING,
  }),
  'hidden-not-read': (p) => ({
    what:
      p.value === undefined
        ? 'Hier ist etwas ausgeblendet. Das lesen wir nicht.'
        : `Das Blatt ${value(p)} ist ausgeblendet. Wir lesen es nicht.`,
    todo: 'Ist es wichtig? Dann blenden Sie es bitte ein.',
  }),
  'merged-cells': () => ({
    what: 'Hier sind mehrere Zellen zu einer verbunden. Die Angabe gilt für alle diese Zeilen.',
    todo: 'Ist das falsch? Dann trennen Sie bitte die Zellen.',
  }),
  'cell-error': () => ({
    what: 'In der Zelle steht ein Fehler. Wir lesen sie als leer.',
    todo: 'Bitte verbessern Sie die Zelle.',
  }),
  'formula-without-value': () => ({
    what: 'In der Zelle steht eine Formel ohne Ergebnis.',
    todo: 'Bitte öffnen Sie die Datei in Excel. Speichern Sie sie noch einmal.',
  }),
  'heading-missing': (p) => ({
    what: `${file(p)}In der Datei fehlen die Überschriften. ${p.hint === 'ties' ? 'Wir lesen jede Zeile als Verbindung.' : 'Wir lesen alles als Namen.'}`,
    todo: `Bitte schreiben Sie ${p.hint === 'ties' ? '„Von“ und „Zu“' : '„Name“'} in die erste Zeile.`,
  }),
  'unclosed-quote': () => ({ what: 'In dieser Zeile fehlt ein Anführungszeichen.', todo: 'Bitte prüfen Sie diese Zeile.' }),
  'row-too-short': () => ({ what: 'In dieser Zeile fehlen Felder.', todo: 'Bitte prüfen Sie, ob alles in der richtigen Spalte steht.' }),
  'row-too-long': (p) => ({
    what: `Diese Zeile hat zu viele Felder. Wir haben ausgelassen: ${value(p)}.`,
    todo: 'Bitte prüfen Sie, ob alles in der richtigen Spalte steht.',
  }),
  'lines-before-heading': () => ({ what: 'Vor den Überschriften stehen noch Zeilen. Die haben wir nicht gelesen.', todo: NOTHING }),
  'repeated-heading': () => ({ what: 'Hier stehen die Überschriften noch einmal.', todo: NOTHING }),
  'total-row': (p) => ({ what: `Die Zeile ${value(p)} ist wohl eine Summe. Wir haben sie ausgelassen.`, todo: NOTHING }),
  'row-without-data': (p) => ({ what: `In der Zeile ${value(p)} stehen keine Angaben. Wir haben sie ausgelassen.`, todo: NOTHING }),
  'table-turned': () => ({ what: 'Die Überschriften stehen links. Jede Spalte ist ein Eintrag.', todo: NOTHING }),
  'control-characters': (p) => ({ what: removed(p), todo: SPELLING }),
  'bidi-control': (p) => ({ what: removed(p), todo: SPELLING }),
  'invisible-characters': (p) => ({ what: removed(p), todo: SPELLING }),
  'markup-in-text': (p) => ({
    what: `Hier stehen Zeichen aus einer Internetseite: ${value(p)}. Wir zeigen sie als Text.`,
    todo: 'Bitte prüfen Sie, woher der Text kommt.',
  }),
  'missing-column': (p) => ({
    what: `${file(p)}Die Spalte ${quote(p.column)} fehlt.`,
    todo: `Bitte geben Sie einer Spalte den Namen ${quote(p.column)}.`,
  }),
  'unknown-column': (p) => ({ what: `Die Spalte ${quote(p.column)} kennen wir nicht. Wir zeigen sie nicht.`, todo: NOTHING }),
  'column-not-kept': (p) => ({ what: `Die Spalte ${quote(p.column)} kennen wir nicht. Wir lesen sie nicht.`, todo: NOTHING }),
  'duplicate-column': (p) => ({
    what: `Zwei Spalten sagen das Gleiche. Wir nutzen die Spalte ${quote(p.hint)}.`,
    todo: 'Bitte behalten Sie nur eine der beiden Spalten.',
  }),
  'duplicate-key': (p) => ({
    what: `${value(p)} steht zweimal in einem Eintrag. Wir lesen die letzte Angabe.`,
    todo: 'Bitte löschen Sie eine Angabe.',
  }),
  'reserved-key': (p) => ({
    what: `Eine Spalte darf nicht ${quote(p.column ?? p.value)} heißen. Wir haben sie ausgelassen.`,
    todo: 'Bitte geben Sie der Spalte einen anderen Namen.',
  }),
  'personal-data': (p) => ({
    what: `In der Spalte ${quote(p.column)} stehen wohl Daten von Menschen. Wir zeigen sie nicht.`,
    todo: 'Am besten löschen Sie diese Spalte.',
  }),
  'personal-cell': () => ({
    what: 'Hier steht wohl etwas über eine Person. Wir veröffentlichen das nicht.',
    todo: 'Bitte löschen Sie es in der Tabelle.',
  }),
  'bad-date': (p) => ({
    what: `Dieses Datum können wir nicht lesen: ${value(p)}.`,
    todo: meant(p, 'Bitte schreiben Sie das Datum so: 05/2026.'),
  }),
  'bad-number': (p) => ({ what: `Das ist keine passende Zahl: ${value(p)}.`, todo: meant(p, 'Bitte schreiben Sie nur Ziffern.') }),
  'bad-value': (p) => ({
    what: `Das kennen wir hier nicht: ${value(p)}.`,
    todo: p.hint ? `Sie können schreiben: ${p.hint}.` : 'Bitte prüfen Sie das Wort.',
  }),
  'unsafe-url': (p) => ({
    what: `Das ist keine sichere Internetadresse: ${value(p)}. Wir zeigen sie nicht als Link.`,
    todo: 'Die Adresse muss mit https:// anfangen.',
  }),
  'unsafe-colour': (p) => ({ what: `Das ist keine Farbe: ${value(p)}.`, todo: 'Bitte schreiben Sie die Farbe so: #0b5fa5.' }),
  'end-before-start': (p) => ({
    what: `Das Ende liegt vor dem Anfang.${p.value ? ` Das Ende ist ${quote(p.value)}.` : ''}${p.hint ? ` Der Anfang ist ${quote(p.hint)}.` : ''} Wir nutzen nur das Ende.`,
    todo: 'Bitte prüfen Sie beide Daten.',
  }),
  'half-position': (p) => ({
    what: `Die Zahl ${value(p)} steht allein. Für die Lage brauchen wir zwei Zahlen: X und Y.`,
    todo: 'Bitte schreiben Sie auch die zweite Zahl.',
  }),
  'one-name-only': (p) => ({
    what: `Hier passt nur ein Name. Wir nutzen ${quote(p.hint)}.`,
    todo: 'Bitte lassen Sie hier nur einen Namen stehen.',
  }),
  'missing-name': (p) => ({
    what: p.hint ? `Hier fehlt der Name. Wir nehmen ${quote(p.hint)}.` : 'Hier fehlt der Name. Wir haben die Zeile ausgelassen.',
    todo: 'Bitte schreiben Sie den Namen hinein.',
  }),
  'duplicate-id': (p) => ({
    what: `Zwei Namen haben die gleiche Kennung: ${value(p)}. Der zweite Name hat jetzt die Kennung ${quote(p.hint)}.`,
    todo: 'Bitte geben Sie jedem Namen eine eigene Kennung.',
  }),
  'ids-from-names': (p) => ({
    what: p.value
      ? `Bei ${value(p)} fehlt die Kennung. Wir haben sie aus dem Namen gemacht.`
      : 'Die Tabelle hat keine Kennungen. Wir haben sie aus den Namen gemacht.',
    todo: NOTHING,
  }),
  'names-from-ids': (p) => ({
    what: `${file(p)}In der Tabelle stehen keine Namen. Wir zeigen die Kennungen.`,
    todo: 'Bitte schreiben Sie die Namen dazu.',
  }),
  'names-merged': (p) => ({
    what:
      p.value === p.hint
        ? `${value(p)} steht mehrmals in der Tabelle. Wir machen daraus einen Partner.`
        : `${value(p)} und ${quote(p.hint)} sind der gleiche Name. Wir machen daraus einen Partner.`,
    todo: 'Sind es zwei? Dann geben Sie ihnen bitte verschiedene Namen.',
  }),
  'same-name': (p) => ({
    what: `${value(p)} steht zweimal in der Tabelle. Wir zeigen beide.`,
    todo: 'Ist es der gleiche Partner? Dann löschen Sie bitte eine Zeile.',
  }),
  'look-alike-names': (p) => ({
    what: `${value(p)} sieht aus wie ${quote(p.hint)}. Es sind aber andere Buchstaben.`,
    todo: 'Bitte schreiben Sie den Namen noch einmal neu.',
  }),
  'ambiguous-name': (p) => ({
    what: `${value(p)} gibt es mehrmals. Wir nehmen ${quote(p.hint)}.`,
    todo: 'Bitte schreiben Sie den ganzen Namen.',
  }),
  'spellings-united': (p) => ({ what: `${value(p)} und ${quote(p.hint)} sind für uns das gleiche Wort.`, todo: NOTHING }),
  'reference-unknown': (p) => ({
    what: `Hier steht ${value(p)}. Der Name steht nicht bei den Akteuren. Wir haben ihn ausgelassen.`,
    todo: meant(p, 'Bitte schreiben Sie den Namen zu den Akteuren.'),
  }),
  'reference-to-itself': (p) => ({
    what: `${value(p)} nennt hier sich selbst. Wir haben das ausgelassen.`,
    todo: 'Bitte prüfen Sie, wen Sie meinen.',
  }),
  'reference-cycle': () => ({
    what: 'Hier nennt im Kreis immer einer den anderen. Wir haben diese Angabe ausgelassen.',
    todo: 'Bitte prüfen Sie, wen Sie meinen.',
  }),
  'tie-without-end': (p) => ({
    what: `Hier fehlt ein Name in der Spalte ${quote(p.column)}.`,
    todo: 'Bitte schreiben Sie den Namen hinein.',
  }),
  'tie-to-unknown': (p) => ({
    what: `${value(p)} steht nicht bei den Akteuren. Wir haben diese Verbindung ausgelassen.`,
    todo: meant(p, 'Bitte schreiben Sie den Namen zu den Akteuren.'),
  }),
  'tie-to-itself': (p) => ({
    what: `${value(p)} ist hier mit sich selbst verbunden. Das zählt nicht.`,
    todo: 'Bitte prüfen Sie, wer gemeint ist.',
  }),
  'duplicate-tie': () => ({ what: 'Diese Verbindung steht schon da. Wir zählen sie einmal.', todo: NOTHING }),
  'too-many-ties': (p) => ({
    what: `Es sind zu viele Verbindungen. Wir haben die ersten ${number(p.hint, '100000')} gelesen.`,
    todo: 'Bitte teilen Sie die Tabelle.',
  }),
  'organisation-added': (p) => ({
    what: `${value(p)} steht nur bei den Verbindungen. Wir zeigen den Namen trotzdem.`,
    todo: 'Am besten machen Sie auch eine Liste der Akteure.',
  }),
  'need-without-owner': () => ({
    what: 'Hier steht nicht, wer etwas sucht. Wir haben die Zeile ausgelassen.',
    todo: 'Bitte schreiben Sie den Namen hinein.',
  }),
  'need-without-topic': () => ({
    what: 'Hier steht nicht, was gesucht wird. Wir haben die Zeile ausgelassen.',
    todo: 'Bitte schreiben Sie hinein, was gesucht wird.',
  }),
  'need-of-unknown': (p) => ({
    what: `${value(p)} steht nicht bei den Akteuren. Wir haben diesen Bedarf ausgelassen.`,
    todo: meant(p, 'Bitte schreiben Sie den Namen zu den Akteuren.'),
  }),
  'done-unclear': (p) => ({
    what: `Das ist kein Ja und kein Nein: ${value(p)}. Wir denken: Das ist erledigt.`,
    todo: 'Bitte schreiben Sie ja oder nein.',
  }),
  'meeting-without-date': () => ({
    what: 'Bei diesem Treffen fehlt das Datum. Wir haben es ausgelassen.',
    todo: 'Bitte schreiben Sie das Datum hinein.',
  }),
  'attendee-unknown': (p) => ({
    what: `${value(p)} war beim Treffen. Der Name steht nicht bei den Akteuren.`,
    todo: meant(p, 'Bitte schreiben Sie den Namen zu den Akteuren.'),
  }),
  'stage-against-date': (p) => ({
    what: `Der Stand ist ${quote(p.value)}. Aber es gab schon einen Kontakt. Wir nutzen den Stand.`,
    todo: 'Gibt es die Verbindung schon? Dann schreiben Sie bitte „aktiv“.',
  }),
  'role-of-unknown': (p) => ({
    what: `${value(p)} hat eine Aufgabe. Der Name steht nicht bei den Akteuren. Wir haben die Aufgabe ausgelassen.`,
    todo: meant(p, 'Bitte schreiben Sie den Partner zu den Akteuren. Namen von Menschen gehören nicht hierher.'),
  }),
  'role-outside-group': (p) => ({
    what: `${value(p)} hat eine Aufgabe in einer Gruppe. Die Gruppe heißt ${quote(p.hint)}. Bei den Akteuren steht diese Gruppe nicht.`,
    todo: 'Bitte prüfen Sie die Gruppe.',
  }),
  'city-twice': (p) => ({
    what: `Der Ort ${value(p)} steht zweimal in der Tabelle. Wir nutzen die erste Zeile.`,
    todo: 'Bitte löschen Sie eine der Zeilen.',
  }),
  'city-without-partners': (p) => ({
    what: `Der Ort ${value(p)} steht bei keinem Partner.`,
    todo: meant(p, 'Bitte prüfen Sie, wie der Ort geschrieben ist.'),
  }),
  'invalid-record': () => ({
    what: 'Ein Eintrag ist nicht vollständig oder falsch. Wir haben ihn ausgelassen.',
    todo: 'Bitte prüfen Sie den Eintrag.',
  }),
};
