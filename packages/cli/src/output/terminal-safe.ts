import { oneLine, replaceUnseen } from '@netz-map/core';

/**
 * Text that can be written to a terminal: names come from strangers' files, and an escape character in them could move the cursor, rename
 * the window or hide a line. Each such character becomes `�`; line feeds stay.
 */
export function terminalSafe(text: string): string {
  return text.split('\n').map(line).join('\n');
}

/** A tab or a carriage return is no line feed here, so it is replaced like any other. */
function line(text: string): string {
  return oneLine(replaceUnseen(text));
}

/** The same for JSON, where the characters can be kept as `\u001b`: the value a program reads stays what it was. */
export function jsonSafe(json: string): string {
  return replaceUnseen(json, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export { oneLine };
