/** Control characters (C0 without line feed, DEL, C1), and those that turn the direction of writing or are not seen at all. */
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Text that can be written to a terminal: names come from strangers' files, and an escape character in them could move the cursor, rename
 * the window or hide a line. Each such character becomes `�`; line feeds stay.
 */
export function terminalSafe(text: string): string {
  return text.replace(UNSAFE, '\ufffd').replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** The same for a text that belongs on one line. */
export function oneLine(text: string): string {
  return terminalSafe(text.replace(/[\t\r\n]+/g, ' '));
}

/** The same for JSON, where the characters can be kept as `\u001b`: the value a program reads stays what it was. */
export function jsonSafe(json: string): string {
  return json.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
