/** Letters as people and programs write them without umlauts, marks or capitals. */
const forms = (text: string): string[] => {
  const lower = text.normalize('NFC').toLowerCase();
  const spelled = lower.replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter]!);
  const bare = (from: string): string => from.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  return [...new Set([lower, spelled, bare(lower)])];
};

const decoded = (text: string, pattern: RegExp, decode: (found: string) => string): string =>
  text.replace(pattern, (found) => {
    try {
      return decode(found);
    } catch {
      return found;
    }
  });

const NAMED: Readonly<Record<string, string>> = { auml: 'ä', ouml: 'ö', uuml: 'ü', szlig: 'ß', amp: '&' };

const percent = (text: string): string => decoded(text, /(?:%[0-9a-f]{2})+/gi, decodeURIComponent);
const entities = (text: string): string =>
  decoded(text, /&#x[0-9a-f]+;/gi, (one) => String.fromCodePoint(parseInt(one.slice(3), 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (one, name: string) => NAMED[name] ?? one);
const escapes = (text: string): string =>
  decoded(text, /\\u\{?[0-9a-f]{4,6}\}?|\\x[0-9a-f]{2}/gi, (one) => String.fromCodePoint(parseInt(one.replace(/[^0-9a-f]/gi, ''), 16)));
/** Every run that could be base64, from each of the places where it could begin. */
const base64 = (text: string): string =>
  [...text.matchAll(/[A-Za-z0-9+/_-]{8,}/g)]
    .flatMap(([run]) => [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString('utf8')))
    .join('\n');
const hex = (text: string): string =>
  [...text.matchAll(/(?:[0-9a-f]{2}){4,}/gi)].map(([run]) => Buffer.from(run, 'hex').toString('utf8')).join('\n');
const wide = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf16le') + Buffer.from(bytes.subarray(1)).toString('utf16le');
const backwards = (text: string): string => [...text].reverse().join('');

/** What a text says to somebody who tries every usual encoding, also one in the other. */
export function everyReading(bytes: Uint8Array): string {
  const plain = Buffer.from(bytes).toString('utf8');
  const once = [plain, percent(plain), entities(plain), escapes(plain), entities(percent(escapes(plain)))];
  return [...once, ...once.map(base64), ...once.map(hex), wide(bytes), Buffer.from(bytes).toString('latin1'), backwards(plain)].join('\n');
}

/** Which of the secrets stand in the files or their names, in whatever form. */
export function findSecrets(secrets: readonly string[], files: ReadonlyMap<string, Uint8Array>): string[] {
  const readings = [...files].flatMap(([name, bytes]) => forms(`${name}\n${everyReading(bytes)}`));
  return secrets.filter((secret) => forms(secret).some((form) => readings.some((reading) => reading.includes(form))));
}
