// The pages of the website, for its tests: which elements stand on each, and a word that each of them shows.

/** @typedef {{file: string, elements?: Readonly<Record<string, RegExp>>, lang?: string}} Page */

export const FOLDER = 'examples/ankommen-sonnbrueck';

/** @type {readonly Page[]} */
export const PUBLIC_PAGES = [
  { file: 'index.html', elements: { 'netz-map': /Welcome-Werkstatt/ } },
  { file: 'hilfe-finden.html', elements: { 'netz-finder': /Worum geht es\?/ } },
  { file: 'wer-macht-was.html', elements: { 'netz-directory': /Patenkreis Herzfaden/, 'netz-organisation': /Wählen Sie einen Partner/ } },
  { file: 'mitmachen.html', elements: { 'netz-coverage': /Dolmetschen/ } },
  { file: 'einfache-sprache.html', elements: { 'netz-finder': /Wählen Sie ein Thema/ } },
  { file: 'english.html', elements: { 'netz-finder': /What is it about\?/ }, lang: 'en' },
  { file: 'impressum.html' },
  { file: 'datenschutz.html' },
];

/** @type {readonly Page[]} */
export const INTERNAL_PAGES = [
  {
    file: 'intern/index.html',
    elements: { 'netz-findings': /noch nicht angebunden/, 'netz-map': /Tigrinya-Elternkreis/, 'netz-suggestions': /Zweite Brücke/ },
  },
  { file: 'intern/partner.html', elements: { 'netz-organisation': /Wählen Sie einen Partner/, 'netz-map': /Tigrinya-Elternkreis/ } },
  { file: 'intern/bedarfe.html', elements: { 'netz-coverage': /Fördermittelberatung/, 'netz-organisation': /Wählen Sie einen Partner/ } },
  { file: 'intern/vertretung.html', elements: { 'netz-representation': /Steuerungsgruppe/, 'netz-map': /Tigrinya-Elternkreis/ } },
  { file: 'intern/veraenderung.html', elements: { 'netz-change': /Möbellager Restposten/ } },
  { file: 'intern/vergleich.html', elements: { 'netz-compare': /Rabenhafen/ } },
  { file: 'intern/treffen.html', elements: { 'netz-meeting': /Worum geht es\?/ } },
];

export const PAGES = [...PUBLIC_PAGES, ...INTERNAL_PAGES];
