/** The first line of an XML file, as far as it says how the rest is encoded. */
const DECLARATION = /^<\?xml\s[^>]{0,100}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/;

/**
 * The text of an XML file that says how it is encoded, in a way other than UTF-8: `<?xml version="1.0" encoding="ISO-8859-1"?>`.
 *
 * @returns `undefined` when it does not say so, or is not. Complexity: linear.
 */
export function decodeAsDeclared(bytes: Uint8Array): string | undefined {
  const encoding = DECLARATION.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1];
  if (encoding === undefined || /^utf/i.test(encoding)) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
