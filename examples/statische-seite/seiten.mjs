const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text = '') => text.replace(/[&<>"]/g, (sign) => signs[sign]);
const list = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
const linkTo = (root) => (one) => `<a href="${root}partner/${one.file}">${safe(one.name)}</a>`;
const links = (partners, root) => partners.map(linkTo(root)).join(', ');

/** Eine Seite um ihren Inhalt: Menü, Stand, kein Skript. `root` führt zurück zum Ordner. */
const page = ({ name, day, intern }, title, root, content) => `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<link rel="stylesheet" href="${root}stil.css">
</head>
<body>
<nav aria-label="Seiten"><a href="${root}index.html">Karte</a> <a href="${root}themen.html">Themen</a>${intern ? ` <a href="${root}hinweise.html">Was auffällt</a>` : ''}</nav>
<main>
<h1>${safe(title)}</h1>
${content}
</main>
<footer>${safe(name)}. Stand: ${safe(day)}.${intern ? ' Nur für die Koordination.' : ''}</footer>
</body>
</html>
`;

/** Die Karte als Bild, und dasselbe als Liste: wer dabei ist und wer mit wem zusammenarbeitet. */
export function indexPage(view) {
  const shown = `Karte: ${view.partners.length} Partner und ${view.ties} Verbindungen. Dasselbe steht in der Liste darunter.`;
  const picture = `<a href="karte.svg"><img src="karte.svg" width="1200" height="800" alt="${shown}"></a>`;
  const told = (one) => linkTo('')(one) + (one.together.length > 0 ? ` arbeitet zusammen mit ${links(one.together, '')}` : '');
  return page(view, view.name, '', `${picture}\n<h2>Wer dabei ist</h2>\n${list(view.partners.map(told))}`);
}

/** Nach Themen: wer wozu hilft. */
export function topicsPage(view) {
  const sections = view.topics.map(({ name, partners }) => `<h2>${safe(name)}</h2>\n${list(partners.map(linkTo('')))}`);
  return page(view, 'Wer hilft wozu?', '', sections.join('\n'));
}

/** Ein Partner. Was niemand weiß, steht nicht da. */
export function partnerPage(view, one) {
  const facts = [
    ['Was wir tun', safe(one.description)],
    ['Art', safe(one.kind)],
    ['Themen', safe(one.topics.join(', '))],
    ['Für wen', safe(one.targetGroups.join(', '))],
    ['Wo', safe(one.places.join(', '))],
    ['Arbeitet zusammen mit', links(one.together, '../')],
    ['Früher auch mit', links(one.before, '../')],
    ['Website', one.website && `<a href="${safe(one.website)}">${safe(one.website)}</a>`],
  ].filter(([, told]) => told);
  return page(view, one.name, '../', `<dl>${facts.map(([term, told]) => `<dt>${term}</dt><dd>${told}</dd>`).join('\n')}</dl>`);
}
