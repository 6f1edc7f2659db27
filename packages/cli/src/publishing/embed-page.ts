import { createHash } from 'node:crypto';
import { ACCESSIBILITY, PRIVACY } from './paragraphs.ts';

/** Where the folder is expected on the server. */
const FOLDER = '/netz/';
const STYLE = `
:root{color-scheme:light dark}
body{margin:0 auto;max-width:46rem;padding:2rem 1.25rem 4rem;font:100%/1.5 sans-serif;overflow-wrap:break-word}
h1,h2{line-height:1.2}
pre{padding:1rem;border:1px solid;white-space:pre-wrap;overflow-wrap:anywhere;font-size:.95rem}
`;
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/** What the page of the association must allow; docs/einbetten/selbst-hosten.md explains each part. */
const HOST_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types netz-lit netz-karte";

/** What a webmaster pastes into a page. @param integrity of `netz-map.js`, where it is known */
export function snippet(integrity: string | undefined): string {
  const checked = integrity === undefined ? '' : ` integrity="${integrity}"`;
  return `<script type="module" src="${FOLDER}netz-map.js"${checked}></script>

<netz-map audience="public" src="${FOLDER}netz.json">
  <p><a href="${FOLDER}netz.html"><img src="${FOLDER}netz.svg" width="1200" height="800" alt="Karte unseres Netzwerks; alle Partner als Liste"></a></p>
</netz-map>
`;
}

/**
 * `einbau.html`: what the webmaster does with the folder, to copy. In German, like the paragraphs; nothing of the network stands in it.
 *
 * @param integrity of `netz-map.js`; without it the page says how to get the scripts
 */
export function embedPage(integrity: string | undefined): string {
  const code = (text: string): string => `<pre tabindex="0">${escaped(text.trim())}</pre>`;
  const paragraphs = (texts: readonly string[]): string => code(texts.map((text) => `<p>${text}</p>`).join('\n'));
  const scripts =
    integrity === undefined
      ? '<li>Es fehlen noch die Skripte: Legen Sie <code>netz-map.js</code> und alle Dateien, die mit <code>netz-map-</code> beginnen und auf <code>.js</code> enden, in denselben Ordner. Veröffentlichen Sie dann noch einmal; der Schnipsel enthält danach die Prüfsumme.</li>'
      : '<li>Die Prüfsumme (<code>integrity</code>) gehört zu genau dieser Fassung von <code>netz-map.js</code>. Wer die Datei austauscht, veröffentlicht noch einmal und fügt den neuen Schnipsel ein. Die Prüfsummen aller Skripte stehen in <code>SRI.txt</code>.</li>';
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Die Karte einbauen</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Die Karte einbauen</h1>
<ol>
<li>Laden Sie diesen Ordner so, wie er ist, als <code>${FOLDER}</code> auf Ihren Server.</li>
<li>Fügen Sie den Schnipsel in Ihre Seite ein. Liegt der Ordner woanders, ändern Sie <code>${FOLDER}</code> an allen vier Stellen.</li>
${scripts}
<li>Kopieren Sie die beiden Absätze in Ihre Datenschutzerklärung und in Ihre Erklärung zur Barrierefreiheit.</li>
</ol>
<h2>Der Schnipsel</h2>
${code(snippet(integrity))}
<p>Bild und Link sind zu sehen, bis die Karte da ist, und bleiben stehen, wo kein JavaScript läuft. <a href="netz.html">Die Liste ansehen</a></p>
<h2>Ohne JavaScript</h2>
<p>Entfernt Ihr Editor Skripte, nehmen Sie Bild und Liste allein:</p>
${code(`<p><a href="${FOLDER}netz.html"><img src="${FOLDER}netz.svg" width="1200" height="800" alt="Karte unseres Netzwerks; alle Partner als Liste"></a></p>`)}
<h2>Für die Datenschutzerklärung</h2>
${paragraphs(PRIVACY)}
<h2>Für die Erklärung zur Barrierefreiheit</h2>
${paragraphs(ACCESSIBILITY)}
<p>Ändern Sie den zweiten Absatz, wenn Sie selbst geprüft haben. Beide Texte sind keine Rechtsberatung.</p>
<h2>Content Security Policy</h2>
<p>Hat Ihre Website eine strenge Richtlinie, genügt der Karte diese Zeile:</p>
${code(HOST_POLICY)}
</main>
</body>
</html>
`;
}

/** Line feeds stay: what is copied has several lines. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
