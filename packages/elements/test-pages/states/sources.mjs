// Where the elements of the states get their networks from: attributes as a page would write them.
const folder = (name) => `/fixtures/${name}`;
const tables = (name, ...further) =>
  [
    `src="${folder(name)}/akteure.csv"`,
    `ties="${folder(name)}/beziehungen.csv"`,
    ...further.map(([attribute, file]) => `${attribute}="${folder(name)}/${file}.csv"`),
    'as-of="2026-11-01"',
  ].join(' ');

const NEEDS = ['needs', 'bedarfe'];
const MEETINGS = ['meetings', 'treffen'];

/** A city with a hundred partners. */
export const CITY = tables('grossstadt-100', NEEDS, MEETINGS);
/** A town with forty. */
export const TOWN = tables('sonnbrueck-40');
/** A file of twelve cities. */
export const FEDERATION = tables('verbund', NEEDS, MEETINGS);
/** Five associations that everybody may know, with their needs. */
export const OPEN = `src="${folder('fuenf-vereine')}/fuenf-vereine.json"`;
/** A workbook, which needs the reader of files. */
export const WORKBOOK = 'src="/examples/arbeitsmappe/sonnbrueck.xlsx"';
/** Names and nothing else: every further column is lacking. */
export const NAMES = `src="${folder('nur-namen')}/akteure.csv" as-of="2026-11-01"`;
/** The city one year ago, for what changed since. */
export const YEAR_BEFORE = ['src-before="akteure', 'ties-before="beziehungen', 'needs-before="bedarfe']
  .map((part) => part.replace('="', `="${folder('grossstadt-100')}/stand-2025-11/`).concat('.csv"'))
  .concat('before="2025-11-01"')
  .join(' ');

/** Five cities with a file each, as links. */
export const FIVE_CITIES = ['eichgarten', 'kranichsfelde', 'quellingen', 'rabenhafen', 'weidenmoos']
  .map((city) => `${folder('modellkommunen')}/${city}`)
  .map(
    (at) =>
      `<li><a href="${at}/akteure.csv" data-ties="${at}/beziehungen.csv" data-needs="${at}/bedarfe.csv">${at.split('/').at(-1)}</a></li>`,
  )
  .join('');

const network = (nodes) =>
  `<script type="application/json">${JSON.stringify({ schema: 'netz-map/network/1', attributes: { asOf: '2026-11-01' }, nodes, edges: [] })}</script>`;
/** A network of one partner, as data between the tags. */
export const ONE = network([{ key: 'A', attributes: { label: 'Sprachcafé Nordlicht' } }]);
/** A network of nobody. */
export const NOBODY = network([]);
