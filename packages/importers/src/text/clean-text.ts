/** What was taken out of a text. */
export type Removed = 'control-characters' | 'bidi-control' | 'invisible-characters';

/** Anything that needs a closer look; almost no cell has it. */
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u02b0-\uffff]/;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Zero-width and filler characters, soft hyphen, word joiner, byte order mark, and the invisible copies of the alphabet. */
const INVISIBLE =
  /[\u00ad\u115f\u1160\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u17b4\u17b5]|[\u180b-\u180e]|[\u{e0000}-\u{e0fff}]/gu;
/** Joiners shape letters in Arabic and Indic scripts and hold emoji together; elsewhere they only hide. */
const JOINER = /[\u200c\u200d]/g;
const JOINED =
  /(?:[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Tamil}\p{Extended_Pictographic}\u{fe0f}]|[\u{1f3fb}-\u{1f3ff}])$/u;
const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;
const SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Makes a cell safe to compare and to show: control, direction and invisible characters out, NFC, every kind of space a space, line
 * breaks `\n`, trimmed. Honest letters of every script stay.
 *
 * @param text one cell
 * @param removed is told each kind of character that was taken out
 * @remarks Complexity: linear.
 */
export function cleanText(text: string, removed?: (kind: Removed) => void): string {
  if (!SUSPECT.test(text)) return (text.includes('\t') ? text.replaceAll('\t', ' ') : text).trim();
  let clean = text.replace(LINE_BREAK, '\n');
  const strip = (pattern: RegExp, kind: Removed): void => {
    const stripped = clean.replace(pattern, '');
    if (stripped.length !== clean.length) removed?.(kind);
    clean = stripped;
  };
  strip(CONTROL, 'control-characters');
  strip(BIDI, 'bidi-control');
  strip(INVISIBLE, 'invisible-characters');
  const joined = clean.replace(JOINER, (joiner, at: number) => (JOINED.test(clean.slice(Math.max(0, at - 2), at)) ? joiner : ''));
  if (joined.length !== clean.length) removed?.('invisible-characters');
  clean = joined;
  return clean.normalize('NFC').replace(SPACE, ' ').trim();
}

/** The same on one line: every run of white space becomes one space. */
export function oneLine(text: string): string {
  return text.includes('\n') || text.includes('  ') ? text.replace(/\s+/g, ' ') : text;
}
