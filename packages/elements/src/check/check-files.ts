import { bad, good, type CheckNote } from './check-note.ts';
import { fileOf } from './check-scripts.ts';
import { lets, lineFor, readPolicy } from './content-policy.ts';
import type { FileFact, PageFacts } from './page-facts.ts';

/** Whether the data arrive. */
export function checkFiles(facts: PageFacts): CheckNote[] {
  return facts.files.map((file) => checkFile(file, facts));
}

function checkFile({ url, allowed, answer }: FileFact, { url: page, policies }: PageFacts): CheckNote {
  const name = fileOf(url);
  if (page.protocol === 'file:')
    return bad(
      `${name} lässt sich nicht laden: Die Seite ist direkt von der Festplatte geöffnet.`,
      'Setzen Sie die Tabelle in die Seite selbst, oder öffnen Sie die Seite über einen Webserver.',
    );
  const foreign = url.origin !== page.origin;
  if (!allowed)
    return bad(
      `${name} liegt auf einer fremden Website (${url.host}).`,
      'Legen Sie die Datei auf Ihre Website. Oder erlauben Sie die fremde ausdrücklich:',
      `allow-origins="${url.origin}"`,
    );
  if (page.protocol === 'https:' && url.protocol === 'http:')
    return bad(
      `${name} kommt über eine unverschlüsselte Adresse (http). Browser laden das auf einer Seite mit https nicht.`,
      'Schreiben Sie https.',
    );
  for (const policy of policies.map(readPolicy))
    if (!lets(policy, 'connect-src', url, page))
      return bad(
        `Ihre Website verbietet, ${name} zu laden: Die Content Security Policy erlaubt es nicht.`,
        'Ändern Sie diese Zeile in der Richtlinie, oder bitten Sie Ihren Anbieter darum:',
        lineFor(policy, 'connect-src', url, page),
      );
  if (answer.status === 'unreachable')
    return foreign
      ? bad(
          `${name} liegt auf ${url.host}, und dieser Server erlaubt Ihrer Seite nicht, sie zu lesen (CORS).`,
          'Legen Sie die Datei auf Ihre Website, oder bitten Sie dort um diese Zeile:',
          `Access-Control-Allow-Origin: ${page.origin}`,
        )
      : bad(`${name} war nicht zu erreichen.`, 'Prüfen Sie die Adresse und die Verbindung.');
  if (answer.status === 404 || answer.status === 410)
    return bad(`${name} liegt nicht unter ${url.href} (404).`, 'Laden Sie die Datei dorthin, oder berichtigen Sie die Adresse.');
  if (answer.status >= 400)
    return bad(`Der Server gibt ${name} nicht heraus (${answer.status}).`, 'Prüfen Sie die Zugriffsrechte der Datei auf dem Server.');
  if (/^\s*<(?:!doctype html|html)\b/i.test(answer.begins))
    return bad(
      `Unter ${url.href} liegt eine Webseite, keine Tabelle.`,
      'Oft ist es eine Fehlerseite oder eine Anmeldung. Öffnen Sie die Adresse einmal selbst.',
    );
  if (answer.bytes === 0) return bad(`${name} ist leer.`, 'Speichern Sie die Tabelle noch einmal, und laden Sie sie neu hoch.');
  return good(`${name} ist da.`);
}
