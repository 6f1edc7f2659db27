/** What XML cannot hold at all: control characters, halves of characters, and two code points that are none. */
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const SPECIAL = /[&<>"\t\n\r]/g;
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/**
 * Any text as the content of an element, or of an attribute in double quotation marks, that every reader gets back as it was. Line breaks
 * and tabs become references, because attributes would lose them; what XML cannot hold becomes U+FFFD. Complexity: linear.
 */
export function escapeXml(text: string): string {
  return text.replace(IMPOSSIBLE, '\ufffd').replace(SPECIAL, (sign) => REFERENCES.get(sign)!);
}
