/**
 * The error for a mistake in the calling program, never for a mistake in somebody's data.
 *
 * @param where package path of the function, for example `@netz-map/core/model/create-network`
 * @param expected what the function expected, as the rest of a sentence
 * @param got the value it got instead
 */
export function expectation(where: string, expected: string, got: unknown): TypeError {
  const shown =
    typeof got === 'string' ? `"${got}"` : typeof got === 'object' && got !== null ? Object.prototype.toString.call(got) : String(got);
  return new TypeError(`${where}: expected ${expected}, got ${shown}.`);
}
