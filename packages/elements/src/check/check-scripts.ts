import { bad, good, hint, type CheckNote } from './check-note.ts';
import { lets, lineFor, policyNames, readPolicy } from './content-policy.ts';
import type { PageFacts, ScriptFact } from './page-facts.ts';

const SNIPPET = '<script type="module" src="/netz-map/netz-map.js"></script>';
const TYPES: ReadonlySet<string> = new Set([
  'text/javascript',
  'application/javascript',
  'application/x-javascript',
  'text/ecmascript',
  'application/ecmascript',
]);

/** Whether the software is there and may run. */
export function checkScripts(facts: PageFacts): CheckNote[] {
  const { running, scripts } = facts;
  const notes = scripts.flatMap((script) => checkScript(script, facts)).slice(0, 1);
  if (running !== undefined) return [good(`Die Software läuft (Fassung ${running}).`), ...checkNames(facts)];
  if (scripts.length === 0)
    return [
      bad(
        'Auf dieser Seite wird die Software nicht eingebunden.',
        'Fügen Sie diese Zeile ein. Steht sie in Ihrem Editor schon, hat das Redaktionssystem sie beim Speichern entfernt: Dann gehört sie in die Vorlage der Website.',
        SNIPPET,
      ),
    ];
  const names = checkNames(facts);
  return notes.length > 0 || names.length > 0 ? [...notes, ...names] : scripts.map(({ url }) => good(`${fileOf(url)} ist da.`));
}

function checkScript({ url, module, nonce, integrity, answer }: ScriptFact, { url: page, policies, source }: PageFacts): CheckNote[] {
  const name = fileOf(url);
  if (page.protocol === 'file:')
    return module
      ? [
          bad(
            'Die Seite ist direkt von der Festplatte geöffnet. Dort laden Browser keine Module.',
            'Binden Sie die andere Fassung ein, ohne type="module".',
            '<script src="netz-map.iife.js" defer></script>',
          ),
        ]
      : [];
  if (page.protocol === 'https:' && url.protocol === 'http:')
    return [
      bad(
        `${name} kommt über eine unverschlüsselte Adresse (http). Browser laden das auf einer Seite mit https nicht.`,
        'Schreiben Sie https.',
        `https:${url.href.slice(5)}`,
      ),
    ];
  for (const policy of policies.map(readPolicy)) {
    if (lets(policy, 'script-src', url, page, nonce)) continue;
    return [
      bad(
        `Ihre Website verbietet ${name}: Die Content Security Policy erlaubt Skripte von dort nicht.`,
        'Ändern Sie diese Zeile in der Richtlinie, oder bitten Sie Ihren Anbieter darum:',
        lineFor(policy, 'script-src', url, page),
      ),
    ];
  }
  if (answer.status === 'unreachable') return [unreachable(name, url, page, module)];
  if (answer.status === 404 || answer.status === 410)
    return [
      bad(`${name} liegt nicht unter ${url.href} (404).`, 'Laden Sie die Datei dorthin, oder berichtigen Sie die Adresse im Skript.'),
    ];
  if (answer.status >= 400)
    return [bad(`Der Server gibt ${name} nicht heraus (${answer.status}).`, 'Prüfen Sie die Zugriffsrechte der Datei auf dem Server.')];
  if (/^\s*</.test(answer.begins))
    return [
      bad(
        `Unter ${url.href} liegt eine Webseite, nicht ${name}.`,
        'Oft ist es eine Fehlerseite oder eine Anmeldung. Öffnen Sie die Adresse einmal selbst.',
      ),
    ];
  if (!TYPES.has(answer.type))
    return [
      bad(
        `Der Server nennt ${name} „${answer.type || 'ohne Art'}“. Browser führen das nicht aus.`,
        'Der Server muss für die Endung .js die Art text/javascript angeben. Bei Apache genügt diese Zeile in der Datei .htaccess:',
        'AddType text/javascript .js',
      ),
    ];
  if (integrity.length > 0 && !integrity.some((wanted) => answer.hashes.includes(wanted)))
    return [
      bad(
        `Die Prüfsumme bei ${name} (integrity) passt nicht zur Datei. Browser führen sie dann nicht aus.`,
        'Nach jeder neuen Fassung ändert sich die Prüfsumme. Tragen Sie die neue ein:',
        `integrity="${answer.hashes[0] ?? ''}"`,
      ),
    ];
  if (!module && !/\.iife\./.test(url.pathname))
    return [bad(`${name} ist als Modul geschrieben, aber nicht so eingebunden.`, 'Ergänzen Sie type="module".', SNIPPET)];
  return source === undefined
    ? [hint(`Ob ${name} da ist, ließ sich hier nicht prüfen.`, 'Öffnen Sie die Adresse einmal selbst.', url.href)]
    : [];
}

/** Browsers run a module of another website only where that allows it; other scripts they run, but nobody may read them. */
function unreachable(name: string, url: URL, page: URL, module: boolean): CheckNote {
  if (url.origin === page.origin)
    return bad(`${name} ist unter ${url.href} nicht zu erreichen.`, 'Prüfen Sie die Adresse und die Verbindung.');
  if (!module)
    return hint(
      `${name} liegt auf einer fremden Website (${url.host}). Ob die Datei da ist, ließ sich deshalb nicht prüfen.`,
      'Am besten legen Sie alle Dateien auf Ihren eigenen Server.',
    );
  return bad(
    `${name} liegt auf ${url.host}, und dieser Server erlaubt Ihrer Seite nicht, sie zu laden (CORS).`,
    'Legen Sie alle Dateien auf Ihren eigenen Server, oder bitten Sie dort um diese Zeile:',
    `Access-Control-Allow-Origin: ${page.origin}`,
  );
}

/** The names under which Trusted Types know us. */
function checkNames({ policies }: PageFacts): CheckNote[] {
  for (const policy of policies.map(readPolicy)) {
    const names = policyNames(policy);
    if (!names) continue;
    const missing = ['netz-lit', 'netz-karte'].filter((name) => !names.includes(name));
    if (missing.length === 0) continue;
    const line = ['trusted-types', ...names.filter((name) => name !== "'none'"), ...missing].join(' ');
    const todo = 'Ergänzen Sie die Namen in der Content Security Policy:';
    if (missing.includes('netz-lit'))
      return [bad('Ihre Website lässt nicht zu, dass die Software etwas anzeigt (Trusted Types).', todo, line)];
    return [hint('Ihre Website verbietet, dass die Software neben der Seite her rechnet. Große Netze brauchen dann länger.', todo, line)];
  }
  return [];
}

export function fileOf({ pathname }: URL): string {
  const last = pathname.split('/').at(-1)!;
  return `„${last || pathname}“`;
}
