/** A reference as it ought to be. */
const REFERENCE = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[\w.:-]{1,64});/i;
/** An "&", or the beginning of a passage in which it may stand, and what ends the passage. */
const STOPS = /&|<!--|<!\[CDATA\[|<\?/g;
const CLOSINGS: ReadonlyMap<string, string> = new Map([
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]);

/**
 * Finds the first "&" that is only an "&", as in "Kinder & Co". It is the commonest mistake in XML that was written by hand, and a parser
 * notices it only at the next semicolon, which may be far away.
 *
 * @param last the line up to which to look, from 1
 * @returns its place, and what stands there. Complexity: linear.
 */
export function looseAmpersand(text: string, last: number): { line: number; character: number; detail: string } | undefined {
  STOPS.lastIndex = 0;
  for (let stop = STOPS.exec(text); stop; stop = STOPS.exec(text)) {
    const { index } = stop;
    const closing = CLOSINGS.get(stop[0]);
    if (closing !== undefined) {
      const end = text.indexOf(closing, index);
      if (end === -1) return undefined;
      STOPS.lastIndex = end + closing.length;
    } else if (!REFERENCE.test(text.slice(index, index + 70))) {
      const lines = text.slice(0, index).split('\n');
      const place = { line: lines.length, character: lines.at(-1)!.length + 1, detail: text.slice(index, index + 30) };
      return place.line > last ? undefined : place;
    }
  }
  return undefined;
}
