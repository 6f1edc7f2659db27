/** Control characters (C0 without line feed, DEL, C1), and those that turn the direction of writing or are not seen at all. */
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Replaces each character that is not seen, or that would hide or turn others: names come from strangers' files, and one of them must not
 * change how the lines around it read. Line feeds stay; half characters become `�`.
 *
 * @param replacement what stands instead; `�` by default
 */
export function replaceUnseen(text: string, replacement: (character: string) => string = () => '\ufffd'): string {
  return text.replace(UNSEEN, replacement);
}

/** Text that is safe to show, on one line: no control characters, no hidden direction, no line feed, no half characters. */
export function oneLine(text: string): string {
  return replaceUnseen(text.replace(/[\t\r\n]+/g, ' ')).replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
}
