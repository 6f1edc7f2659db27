// Longer than other files: one sentence for each code of a problem, and the compiler checks that none is missing.
import type { Problem } from '../../format/problem.ts';
import type { ProblemCode } from '../../format/problem-code.ts';
import { isGraph, isSpreadsheet } from '../other-formats.ts';
import { unreadPart } from '../unread-part.ts';
import { column, file, hidden, inFile, meant, megabytes, number, quote, value } from './problem-phrases.ts';

/** What is said about one problem: what was found and what can be done. */
type Said = { what: string; todo: string };

/**
 * Sentences about problems with the data, in German. They say what was kept and what to do, and blame
 * nobody. One table for all codes, long as it is, so that translators see them side by side.
 */
export const problems: Record<ProblemCode, (p: Problem) => Said> = {
  'file-empty': (p) => ({
    what: `${file(p)} ist leer.`,
    todo: 'Bitte speichern Sie die Tabelle noch einmal und wählen Sie sie erneut aus.',
  }),
  'file-too-large': (p) => ({
    what: `${file(p)} ist mit ${megabytes(p.value)} zu groß. Möglich sind ${megabytes(p.hint)}.`,
    todo: 'Bitte teilen Sie die Tabelle auf oder löschen Sie Spalten mit langen Texten.',
  }),
  'file-unreadable': (p) => ({
    what: `${file(p)} lässt sich nicht lesen.`,
    todo: 'Bitte öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).',
  }),
  'html-instead-of-data': (p) => ({
    what: `${file(p)} enthält eine Internetseite statt einer Tabelle, vielleicht eine Fehlermeldung.`,
    todo: 'Bitte prüfen Sie die Adresse der Datei und ob sie ohne Anmeldung erreichbar ist.',
  }),
  'unsupported-format': (p) => ({
    what: `${file(p)} hat ein Format, das nicht gelesen wird${p.value ? ` (${p.value})` : ''}.`,
    todo: isSpreadsheet(p.value)
      ? 'Bitte öffnen Sie sie im Tabellenprogramm und wählen Sie „Speichern unter“, Dateityp „Excel-Arbeitsmappe (.xlsx)“.'
      : isGraph(p.value)
        ? 'Bitte öffnen Sie sie in Gephi und exportieren Sie sie als GEXF oder GraphML.'
        : 'Bitte übertragen Sie die Tabelle in eine Excel-Arbeitsmappe (.xlsx). Gelesen werden auch CSV, JSON, GEXF, GraphML, UCINET DL und Pajek.',
  }),
  'role-unclear': (p) => ({
    what: `${inFile(p)} ist keine Tabelle von Akteuren oder Verbindungen zu erkennen.${p.value ? ` Gefunden wurden die Überschriften ${quote(p.value)}.` : ''}`,
    todo: 'Bitte nennen Sie die Spalten zum Beispiel „Name“ (Akteure) oder „Von“ und „Zu“ (Verbindungen).',
  }),
  'word-list': (p) => ({
    what: `${file(p)} ist eine Liste von Wörtern, keine Liste von Akteuren.`,
    todo: 'Bitte nutzen Sie sie für Themen, Zielgruppen oder Orte. Wählen Sie dazu die Tabelle der Akteure.',
  }),
  'encoding-guessed': (p) => ({
    what: `${file(p)} sagt nicht, wie Umlaute gespeichert sind. Sie wurde als ${p.hint ?? 'Windows-1252'} gelesen.`,
    todo: 'Bitte prüfen Sie einen Namen mit Umlaut. Stimmt er nicht, speichern Sie als Excel-Arbeitsmappe (.xlsx) oder „CSV UTF-8“.',
  }),
  'garbled-text': (p) => ({
    what: p.hint
      ? `Umlaute waren doppelt umgewandelt; aus ${value(p)} wurde wieder ${quote(p.hint)}.`
      : `${value(p)} enthält unlesbare Zeichen.`,
    todo: p.hint ? 'Bitte prüfen Sie einige Namen mit Umlaut.' : 'Bitte verbessern Sie die Schreibweise in Ihrer Tabelle.',
  }),
  'table-not-used': (p) => ({
    what: `${file(p)} wurde erkannt, aber nicht verwendet${p.hint ? ` (${p.hint})` : ''}.`,
    todo: 'Bitte prüfen Sie, ob darin etwas steht, was fehlt. Die anderen Tabellen wurden gelesen.',
  }),
  'json-syntax': (p) => ({
    what: `${file(p)} ist kein gültiges JSON${p.value ? `: Unerwartet ist ${quote(p.value)}` : ''}.`,
    todo:
      p.hint === 'trailing-comma'
        ? 'Bitte löschen Sie dort das letzte Komma.'
        : 'Bitte prüfen Sie an dieser Stelle Kommas, Klammern und Anführungszeichen.',
  }),
  'json-too-deep': (p) => ({
    what: `${file(p)} ist zu tief verschachtelt. Möglich sind ${p.hint ?? 64} Ebenen.`,
    todo: 'Bitte prüfen Sie, ob es die richtige Datei ist.',
  }),
  'json-shape': (p) => ({
    what: `${file(p)} ist gültiges JSON, enthält aber keine Liste von Akteuren oder Verbindungen.`,
    todo: 'Erwartet werden zum Beispiel die Einträge „akteure“ und „beziehungen“ oder „nodes“ und „edges“.',
  }),
  'zip-corrupt': (p) => ({
    what: `${file(p)} ist beschädigt oder wurde nicht vollständig heruntergeladen.`,
    todo: 'Bitte laden oder speichern Sie die Datei noch einmal.',
  }),
  'zip-limit': (p) => ({
    what: `${file(p)} wird beim Auspacken viel zu groß und wurde deshalb nicht gelesen.`,
    todo: 'Bitte öffnen Sie sie im Tabellenprogramm, löschen Sie leere Zeilen und Bilder und speichern Sie sie neu.',
  }),
  'file-protected': (p) => ({
    what: `${file(p)} ist mit einem Kennwort geschützt und lässt sich deshalb nicht lesen.`,
    todo: 'Bitte öffnen Sie sie und speichern Sie sie ohne Kennwort.',
  }),
  'xml-syntax': (p) => ({
    what: `${file(p)} ist an dieser Stelle kein gültiges XML${p.value ? `: ${quote(p.value)}` : ''}. Sie wurde nicht gelesen.`,
    todo: 'Bitte exportieren Sie die Datei noch einmal aus dem Programm, aus dem sie stammt.',
  }),
  'xml-doctype-refused': (p) => ({
    what: `${file(p)} enthält eine DOCTYPE-Angabe. Damit kann eine Datei Schaden anrichten; sie wurde nicht gelesen.`,
    todo: 'Bitte löschen Sie die Zeile mit „DOCTYPE“ oder exportieren Sie die Datei neu.',
  }),
  'xml-too-deep': (p) => ({
    what: `${file(p)} ist zu tief verschachtelt. Möglich sind ${p.hint ?? 64} Ebenen.`,
    todo: 'Bitte prüfen Sie, ob es die richtige Datei ist.',
  }),
  'xml-shape': (p) => ({
    what: `${file(p)} ist gültiges XML, enthält aber keine Akteure oder Verbindungen.`,
    todo: 'Gelesen werden GEXF und GraphML. Bitte prüfen Sie, ob es die richtige Datei ist.',
  }),
  'graph-text-syntax': (p) => ({
    what:
      p.hint === 'missing'
        ? `${inFile(p)} fehlt ${value(p)}. Ohne das ist sie nicht zu verstehen.`
        : `${value(p)} ist hier nicht zu verstehen und wurde übergangen.`,
    todo: 'Bitte prüfen Sie die Zeile oder exportieren Sie die Datei noch einmal.',
  }),
  'count-differs': (p) => ({
    what: `Angekündigt sind ${number(p.hint, 'andere')} Angaben, gefunden wurden ${number(p.value, 'mehr oder weniger')}. Gelesen wurde, was da ist.`,
    todo: 'Bitte prüfen Sie, ob an dieser Stelle etwas fehlt oder zu viel ist.',
  }),
  'two-kinds': (p) => ({
    what: `${inFile(p)} sind zwei Arten von Einträgen verbunden, zum Beispiel Vereine und Gremien. Beide gelten als Akteure.`,
    todo: 'Sie müssen nichts tun. Die Spalte „Art“ sagt, was zusammengehört.',
  }),
  'part-not-read': (p) => ({
    what: `${value({ ...p, value: unreadPart(p.value, 'de') })} steht in der Datei und wird nicht gelesen${p.hint && p.hint !== '1' ? ` (${p.hint}-mal)` : ''}.`,
    todo: 'Sie müssen nichts tun. Alles andere wurde gelesen.',
  }),
  'reading-too-long': (p) => ({
    what: `Das Lesen ${p.file ? `der Datei ${quote(p.file)} ` : ''}hat zu lange gedauert und wurde beendet.`,
    todo: 'Bitte teilen Sie die Tabelle auf, oder kopieren Sie sie ohne Formate in eine neue Datei.',
  }),
  'reading-out-of-memory': (p) => ({
    what: `${file(p)} braucht beim Lesen zu viel Arbeitsspeicher. Das Lesen wurde beendet.`,
    todo: 'Bitte teilen Sie die Tabelle auf, oder kopieren Sie sie ohne Formate in eine neue Datei.',
  }),
  'nothing-taken': (p) => ({
    what: `${file(p)} konnte nicht gelesen werden. Deshalb wurde auch von den anderen Dateien nichts übernommen: Ein halbes Netz wäre ein falsches.`,
    todo: 'Bitte verbessern Sie die Datei, oder lassen Sie sie weg.',
  }),
  'newer-format': (p) => ({
    what: `${file(p)} stammt aus einer neueren Version${p.value ? ` (${p.value})` : ''}.`,
    todo: 'Bitte aktualisieren Sie netz-map auf dieser Seite.',
  }),
  'no-rows': (p) => ({
    what: `${p.sheet === undefined ? inFile(p) : `Im Blatt ${quote(p.sheet)}`} stehen keine Einträge, höchstens Überschriften.`,
    todo:
      p.severity === 'note'
        ? 'Sie müssen nichts tun, wenn es dort nichts einzutragen gibt.'
        : 'Bitte tragen Sie mindestens einen Namen ein.',
  }),
  'too-many-rows': (p) => ({
    what: `${file(p)} hat ${number(p.value, 'zu viele')} Zeilen. Gelesen wurden die ersten ${number(p.hint, '20000')}.`,
    todo: 'Bitte teilen Sie die Tabelle auf.',
  }),
  'too-many-columns': (p) => ({
    what: `${file(p)} hat ${number(p.value, 'zu viele')} Spalten. Gelesen wurden die ersten ${number(p.hint, '256')}.`,
    todo: 'Bitte löschen Sie Spalten, die nicht gebraucht werden.',
  }),
  'cell-too-long': (p) => ({
    what: `Ein Text ist zu lang und wurde nach ${number(p.hint, '10000')} Zeichen gekürzt.`,
    todo: 'Bitte kürzen Sie den Text in Ihrer Tabelle.',
  }),
  'no-visible-sheet': (p) => ({
    what: `${inFile(p)} gibt es kein sichtbares Blatt mit Zeilen.`,
    todo: 'Bitte blenden Sie das Blatt mit den Akteuren ein und speichern Sie die Datei noch einmal.',
  }),
  'sheet-not-used': (p) => ({
    what: `Das Blatt ${value(p)} enthält keine Tabelle, die gelesen werden kann. Es wurde übergangen.`,
    todo: 'Sie müssen nichts tun, wenn dort nur Notizen oder Listen stehen.',
  }),
  'hidden-not-read': (p) => ({
    what: hidden(p),
    todo: 'Bitte blenden Sie ein, was dazugehört.',
  }),
  'merged-cells': () => ({
    what: 'Hier sind Zellen über mehrere Zeilen verbunden. Die Angabe gilt für jede dieser Zeilen.',
    todo: 'Soll sie nur für die erste gelten, heben Sie bitte die Verbindung der Zellen auf.',
  }),
  'cell-error': (p) => ({
    what: `In der Zelle steht der Fehler ${value(p)}. Sie gilt als leer.`,
    todo: 'Bitte verbessern Sie die Formel in Ihrer Tabelle.',
  }),
  'formula-without-value': () => ({
    what: 'Die Zelle enthält eine Formel ohne gespeichertes Ergebnis. Sie gilt als leer.',
    todo: 'Bitte öffnen Sie die Datei im Tabellenprogramm und speichern Sie sie noch einmal.',
  }),
  'heading-missing': (p) => ({
    what: `${inFile(p)} stehen keine Überschriften. ${p.hint === 'ties' ? 'Jede Zeile gilt als Verbindung.' : 'Die Einträge gelten als Namen.'}`,
    todo: `Mit ${p.hint === 'ties' ? 'den Überschriften „Von“ und „Zu“ in der ersten Zeile' : 'einer Überschrift in der ersten Zeile, zum Beispiel „Name“,'} ist es sicher.`,
  }),
  'unclosed-quote': (p) => ({
    what: `Ein Anführungszeichen wird geöffnet und nicht geschlossen${p.value ? `: ${p.value}` : ''}. Die Zeile wurde ohne es gelesen.`,
    todo: 'Bitte ergänzen oder löschen Sie das Anführungszeichen und prüfen Sie diese Zeile.',
  }),
  'row-too-short': () => ({
    what: 'Die Zeile hat weniger Felder als die Überschrift. Die fehlenden gelten als leer.',
    todo: 'Bitte prüfen Sie, ob die Angaben unter der richtigen Überschrift stehen.',
  }),
  'row-too-long': (p) => ({
    what: `Die Zeile hat mehr Felder als die Überschrift. Nicht übernommen: ${value(p)}.`,
    todo: 'Bitte prüfen Sie, ob ein Trennzeichen zu viel ist oder eine Überschrift fehlt.',
  }),
  'lines-before-heading': (p) => ({
    what: `Vor den Überschriften stehen andere Zeilen (${value(p)}). Sie wurden übergangen.`,
    todo: 'Sie müssen nichts tun, wenn es nur ein Titel ist.',
  }),
  'repeated-heading': () => ({ what: 'Die Zeile wiederholt die Überschriften und wurde übergangen.', todo: 'Sie müssen nichts tun.' }),
  'total-row': (p) => ({
    what: `Die Zeile ${value(p)} sieht nach einer Summe aus und wurde übergangen.`,
    todo: 'Wenn es ein Partner ist, ändern Sie bitte den Anfang des Namens.',
  }),
  'row-without-data': (p) => ({
    what: `Die Zeile ${value(p)} enthält keine Angaben und wurde übergangen.`,
    todo: 'Sie müssen nichts tun, wenn es nur ein Strich oder eine Bemerkung ist.',
  }),
  'table-turned': () => ({
    what: 'Die Überschriften stehen links. Jede Spalte wurde als ein Eintrag gelesen.',
    todo: 'Sie müssen nichts tun. Wo eine Zeile genannt wird, zählen Sie bitte die Spalten.',
  }),
  'control-characters': (p) => ({
    what: `Unsichtbare Steuerzeichen wurden entfernt${p.value ? `; gelesen wurde ${value(p)}` : ''}.`,
    todo: 'Bitte prüfen Sie die Schreibweise.',
  }),
  'bidi-control': (p) => ({
    what: `Zeichen, die die Schreibrichtung umkehren, wurden entfernt${p.value ? `; gelesen wurde ${value(p)}` : ''}.`,
    todo: 'Bitte prüfen Sie, ob der Text richtig ist. Solche Zeichen können täuschen.',
  }),
  'invisible-characters': (p) => ({
    what: `Unsichtbare Zeichen wurden entfernt${p.value ? `; gelesen wurde ${value(p)}` : ''}.`,
    todo: 'Bitte prüfen Sie die Schreibweise.',
  }),
  'markup-in-text': (p) => ({
    what: `${value(p)} enthält Zeichen aus dem Quelltext einer Internetseite. Sie werden nur als Text gezeigt.`,
    todo: 'Bitte prüfen Sie, woher die Angabe stammt.',
  }),
  'missing-column': (p) => ({
    what: `${inFile(p)} fehlt die Spalte ${quote(p.column)}.${p.value ? ` Gefunden wurden ${quote(p.value)}.` : ''}`,
    todo: `Bitte nennen Sie die Spalte, in der es steht, ${quote(p.column)}.`,
  }),
  'unknown-column': (p) => ({
    what: `${column(p)} ist nicht bekannt. Sie wird aufbewahrt, aber nicht ausgewertet und nicht gezeigt.`,
    todo: 'Sie müssen nichts tun, oder Sie geben ihr eine der bekannten Überschriften.',
  }),
  'column-not-kept': (p) => ({
    what: `${column(p)} ist nicht bekannt. Sie wird nicht gelesen.`,
    todo: 'Sie müssen nichts tun, oder Sie geben ihr eine der bekannten Überschriften.',
  }),
  'duplicate-column': (p) => ({
    what:
      p.column === p.hint
        ? `${column(p)} gibt es zweimal. Ausgewertet wurde die erste.`
        : `${column(p)} sagt dasselbe wie ${quote(p.hint)}. Ausgewertet wurde ${quote(p.hint)}.`,
    todo: 'Bitte behalten Sie nur eine der beiden Spalten.',
  }),
  'duplicate-key': (p) => ({
    what: `${value(p)} steht in einem Eintrag zweimal. Gelesen wurde die letzte Angabe.`,
    todo: 'Bitte löschen Sie eine der beiden Angaben.',
  }),
  'reserved-key': (p) => ({
    what: `Die Bezeichnung ${quote(p.column ?? p.value)} ist für Programme reserviert und wurde ausgelassen.`,
    todo: 'Bitte benennen Sie die Spalte um, wenn Sie sie brauchen.',
  }),
  'personal-data': (p) => ({
    what: `${column(p)} enthält wohl Angaben zu Personen. Sie wird nicht gezeigt und nicht veröffentlicht.`,
    todo: 'Für die Auswertung ist sie nicht nötig. Am besten löschen Sie sie vor dem Hochladen.',
  }),
  'personal-cell': (p) => ({
    what: `Hier ${p.hint === 'name' ? 'steht wohl der Name einer Person' : 'stehen wohl Angaben zu einer Person'}. Das wird nicht veröffentlicht.`,
    todo: 'Für die Auswertung ist es nicht nötig. Am besten löschen Sie es in der Tabelle.',
  }),
  'bad-date': (p) => ({
    what: `${value(p)} lässt sich nicht als Datum lesen und gilt als unbekannt.`,
    todo: meant(p, 'Bitte schreiben Sie zum Beispiel 05/2026 oder 15.05.2026.'),
  }),
  'bad-number': (p) => ({
    what: `${value(p)} ist keine passende Zahl und gilt als unbekannt.`,
    todo: meant(p, 'Bitte schreiben Sie nur Ziffern, zum Beispiel 12 oder 2,5.'),
  }),
  'bad-value': (p) => ({
    what: `${value(p)} ist in dieser Spalte nicht bekannt.`,
    todo: p.hint ? `Möglich sind: ${p.hint}.` : 'Bitte prüfen Sie die Angabe.',
  }),
  'unsafe-url': (p) => ({
    what: `${value(p)} ist keine sichere Internetadresse und wird nicht als Link gezeigt.`,
    todo: 'Bitte schreiben Sie die Adresse mit https:// am Anfang.',
  }),
  'unsafe-colour': (p) => ({
    what: `${value(p)} ist keine Farbe und wurde nicht übernommen.`,
    todo: 'Bitte schreiben Sie die Farbe zum Beispiel als #0b5fa5.',
  }),
  'end-before-start': (p) => ({
    what: `Das Ende ${p.value ? `${quote(p.value)} ` : ''}liegt vor dem Beginn${p.hint ? ` (${quote(p.hint)})` : ''}. Der Beginn gilt als unbekannt.`,
    todo: 'Bitte prüfen Sie beide Daten.',
  }),
  'half-position': (p) => ({
    what: `${value(p)} steht allein. Eine Lage braucht zwei Zahlen, X und Y.`,
    todo: 'Bitte ergänzen Sie die zweite Zahl.',
  }),
  'one-name-only': (p) => ({
    what: `Hier passt nur ein Name. Aus ${value(p)} wurde ${quote(p.hint)} genommen.`,
    todo: 'Bitte lassen Sie hier nur einen Namen stehen.',
  }),
  'missing-name': (p) => ({
    what: p.hint ? `In der Zeile fehlt der Name. Genommen wurde ${quote(p.hint)}.` : 'In der Zeile fehlt der Name. Sie wurde ausgelassen.',
    todo: 'Bitte tragen Sie den Namen ein.',
  }),
  'duplicate-id': (p) => ({
    what: `Die Kennung ${value(p)} steht bei zwei verschiedenen Namen. Der zweite hat die Kennung ${quote(p.hint)} bekommen.`,
    todo: 'Bitte geben Sie jedem Partner eine eigene Kennung und prüfen Sie dessen Verbindungen.',
  }),
  'ids-from-names': (p) => ({
    what: p.value
      ? `Bei ${value(p)} fehlt die Kennung. Sie wurde aus dem Namen gebildet.`
      : 'Die Tabelle hat keine Kennungen. Sie wurden aus den Namen gebildet.',
    todo: 'Sie müssen nichts tun. Wird ein Name geändert, gilt er als neuer Partner.',
  }),
  'names-from-ids': (p) => ({
    what: `${inFile(p)} stehen keine Namen. Gezeigt werden die Kennungen.`,
    todo: 'Bitte ergänzen Sie eine Spalte „Name“.',
  }),
  'names-merged': (p) => ({
    what: `${p.value === p.hint ? `${value(p)} steht mehrmals da. Die Zeilen wurden zusammengelegt.` : `${value(p)} wurde mit ${quote(p.hint)} zusammengelegt, weil der Name derselbe ist.`}${p.column ? ` Bei ${quote(p.column)} unterscheiden sich die Zeilen: Es gilt die erste, bei der Sichtbarkeit die strengere.` : ''}`,
    todo: 'Sind es zwei verschiedene Partner, geben Sie ihnen bitte unterscheidbare Namen.',
  }),
  'same-name': (p) => ({
    what: `${value(p)} hat denselben Namen wie ein anderer Partner mit der Kennung ${quote(p.hint)}. Beide bleiben stehen.`,
    todo: 'Ist es derselbe Partner, löschen Sie bitte eine der Zeilen.',
  }),
  'look-alike-names': (p) => ({
    what: `${value(p)} sieht aus wie ${quote(p.hint)}, ist aber mit anderen Buchstaben geschrieben.`,
    todo: 'Bitte prüfen Sie, ob beide derselbe Partner sind, und schreiben Sie den Namen neu.',
  }),
  'ambiguous-name': (p) => ({
    what: `${value(p)} gibt es mehrmals. Genommen wurde ${quote(p.hint)}.`,
    todo: 'Bitte verwenden Sie hier die Kennung oder den vollen Namen.',
  }),
  'spellings-united': (p) => ({
    what: `${value(p)} und ${quote(p.hint)} gelten als dasselbe Wort.`,
    todo: 'Sie müssen nichts tun. Eine einheitliche Schreibweise hilft beim Suchen.',
  }),
  'reference-unknown': (p) => ({
    what: `${value(p)} wird hier genannt, steht aber nicht bei den Akteuren. Diese Angabe wurde ausgelassen.`,
    todo: meant(p, 'Bitte ergänzen Sie den Partner bei den Akteuren oder prüfen Sie die Schreibweise.'),
  }),
  'reference-to-itself': (p) => ({
    what: `${value(p)} nennt hier sich selbst. Diese Angabe wurde ausgelassen.`,
    todo: 'Bitte prüfen Sie, welcher Partner gemeint ist.',
  }),
  'reference-cycle': (p) => ({
    what: `Hier nennt im Kreis immer der eine den anderen: ${p.value ?? '…'}. Nur diese Angabe wurde ausgelassen, die übrigen gelten.`,
    todo: 'Bitte prüfen Sie, wer zu wem gehört oder wer wessen Arbeit weiterführt.',
  }),
  'tie-without-end': (p) => ({
    what: `In der Verbindung fehlt ${quote(p.column)}. Die Zeile wurde ausgelassen.`,
    todo: 'Bitte tragen Sie den Partner ein.',
  }),
  'tie-to-unknown': (p) => ({
    what: `${value(p)} kommt in den Verbindungen vor, aber nicht bei den Akteuren. Diese Verbindung wurde ausgelassen.`,
    todo: meant(p, 'Bitte ergänzen Sie den Partner bei den Akteuren oder prüfen Sie die Schreibweise.'),
  }),
  'tie-to-itself': (p) => ({
    what: `Die Verbindung führt von ${value(p)} zu sich selbst und wurde ausgelassen.`,
    todo: 'Bitte prüfen Sie, welcher Partner gemeint ist.',
  }),
  'duplicate-tie': (p) => ({
    what: `Die Verbindung ${value(p)} steht schon in einer Zeile davor. Sie zählt einmal.`,
    todo: 'Sie müssen nichts tun.',
  }),
  'too-many-ties': (p) => ({
    what: `Es sind ${number(p.value, 'zu viele')} Verbindungen. Gelesen wurden die ersten ${number(p.hint, '100000')}.`,
    todo: 'Bitte teilen Sie die Tabelle auf.',
  }),
  'organisation-added': (p) => ({
    what: `${value(p)} steht nicht in einer Tabelle der Akteure und wurde aus dem Namen angelegt.`,
    todo: 'Mit einer Tabelle der Akteure (Name, Themen, Zielgruppen) sind mehr Ergebnisse möglich.',
  }),
  'need-without-owner': () => ({
    what: 'Bei diesem Bedarf steht nicht, wer ihn hat. Er wurde ausgelassen.',
    todo: 'Bitte tragen Sie unter „Wer“ den Partner ein.',
  }),
  'need-without-topic': () => ({
    what: 'Bei diesem Bedarf steht nicht, was gesucht wird. Er wurde ausgelassen.',
    todo: 'Bitte tragen Sie unter „Was“ das Thema ein.',
  }),
  'need-of-unknown': (p) => ({
    what: `${value(p)} hat einen Bedarf, steht aber nicht bei den Akteuren. Der Bedarf wurde ausgelassen.`,
    todo: meant(p, 'Bitte ergänzen Sie den Partner bei den Akteuren oder prüfen Sie die Schreibweise.'),
  }),
  'done-unclear': (p) => ({
    what: `${value(p)} ist weder Ja noch Nein. Der Bedarf gilt als erledigt.`,
    todo: 'Bitte schreiben Sie ja oder nein.',
  }),
  'meeting-without-date': (p) => ({
    what: `Bei diesem Treffen fehlt das Datum${p.value ? ` (${quote(p.value)})` : ''}. Es wurde ausgelassen.`,
    todo: 'Bitte tragen Sie das Datum ein, zum Beispiel 15.05.2026.',
  }),
  'attendee-unknown': (p) => ({
    what: `${value(p)} war bei einem Treffen, steht aber nicht bei den Akteuren.`,
    todo: meant(p, 'Bitte ergänzen Sie den Partner bei den Akteuren oder prüfen Sie die Schreibweise.'),
  }),
  'stage-against-date': (p) => ({
    what: `Der Stand ist ${quote(p.value)}, und doch gab es schon einen Kontakt${p.hint ? ` (${quote(p.hint)})` : ''}. Es gilt der Stand.`,
    todo: 'Besteht die Verbindung schon, schreiben Sie als Stand bitte „aktiv“.',
  }),
  'role-of-unknown': (p) => ({
    what: `${value(p)} hat eine Aufgabe, steht aber nicht bei den Akteuren. Die Aufgabe wurde ausgelassen.`,
    todo: meant(p, 'Bitte ergänzen Sie den Partner bei den Akteuren. Namen von Personen gehören nicht hierher.'),
  }),
  'role-outside-group': (p) => ({
    what: `${value(p)} hat eine Aufgabe in der Gruppe ${quote(p.hint)}, gehört ihr nach der Spalte „Gruppen“ aber nicht an.`,
    todo: 'Bitte ergänzen Sie die Gruppe bei den Akteuren oder prüfen Sie die Aufgabe.',
  }),
  'city-twice': (p) => ({
    what: `${value(p)} steht zweimal in der Tabelle der Orte.${p.column ? ` Bei ${quote(p.column)} unterscheiden sich die Zeilen: Es gilt die erste.` : ' Es gilt die erste Angabe.'}`,
    todo: 'Bitte behalten Sie nur eine der Zeilen.',
  }),
  'city-without-partners': (p) => ({
    what: `${value(p)} steht in der Tabelle der Orte, aber bei keinem Akteur unter „Ort/Netz“.`,
    todo: meant(p, 'Bitte prüfen Sie die Schreibweise, wenn es dort Partner gibt.'),
  }),
  'invalid-record': (p) => ({
    what: `Ein Eintrag${p.value ? ` (${quote(p.value)})` : ''} ist unvollständig oder von anderer Art und wurde ausgelassen.`,
    todo: 'Bitte prüfen Sie diesen Eintrag.',
  }),
};
