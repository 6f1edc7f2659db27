/**
 * The sentences for an association's own pages, in German: the law that asks for them is. The same stand in docs/einbetten (a test compares
 * them). Plain text, one string a paragraph.
 */
export const PRIVACY: readonly string[] = [
  'Auf dieser Website zeigen wir die Partner unseres Netzwerks als Karte, als Liste und in Tabellen. Die Software dafür (netz-map) und die Angaben liegen auf unserem eigenen Server. Die Karte stellt keine Verbindung zu anderen Anbietern her, setzt keine Cookies und speichert nichts auf Ihrem Gerät.',
  'Was Sie in der Karte suchen oder auswählen, bleibt in Ihrem Browser; wir erfahren davon nichts. Gezeigt werden Angaben zu Organisationen. Möchten Sie, dass wir eine Angabe ändern oder löschen, schreiben Sie uns.',
];

export const ACCESSIBILITY: readonly string[] = [
  'Die Karte des Netzwerks ist eine Zeichnung. Alle Partner und Verbindungen darin stehen auch in einer Liste und in zwei Tabellen mit gleichem Inhalt. Die Liste lässt sich vollständig mit der Tastatur bedienen; die Tasten sind unter „Bedienung“ erklärt. Die Karte richtet sich nach den Einstellungen Ihres Geräts: helles oder dunkles Aussehen, eigene Kontrastfarben, weniger Bewegung, größere Schrift.',
  'Die Karte wird bei jeder Änderung der Software automatisch auf Barrieren geprüft. Mit Bildschirmleseprogrammen und von Menschen mit Behinderungen wurde sie noch nicht geprüft. Wenn Sie auf eine Barriere stoßen, schreiben Sie uns bitte.',
];
