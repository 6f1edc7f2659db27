/**
 * Whether the brackets of a JSON text go deeper than the limit. Looked at before parsing, because parsers of some engines give up, slowly,
 * on what this finds at once. Complexity: linear.
 */
export function isTooDeep(text: string, limit: number): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 34) {
      i = endOfString(text, i);
    } else if (unit === 91 || unit === 123) {
      depth += 1;
      if (depth > limit) return true;
    } else if (unit === 93 || unit === 125) {
      depth -= 1;
    }
  }
  return false;
}

/** Index of the quote that closes the string which opens at `start`, or of the end of the text. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 92) i += 1;
    else if (unit === 34) return i;
  }
  return text.length;
}
