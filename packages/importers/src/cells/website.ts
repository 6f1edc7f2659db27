const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** Host with at least one point, optional port; no user part, no address in brackets. */
const HOST = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*)(?:\.[\p{L}\p{N}-]+)+(?::\d{1,5})?$/u;
const FORBIDDEN = /[\s<>"`\\^{}\u0000-\u001f\u007f]/;

/**
 * The address as a link that may be shown, or `undefined`: only http and https, a proper host, and nobody's name before the host, because
 * `https://good.example@evil.example` leads to the other one. An address without a scheme gets https.
 *
 * Complexity: linear; addresses above 2,000 characters are refused.
 */
export function parseWebsite(cell: string): string | undefined {
  if (cell.length > 2000 || FORBIDDEN.test(cell)) return undefined;
  const http = /^https?:\/\//i.exec(cell);
  if (!http && (cell.startsWith('/') || (SCHEME.test(cell) && !/^[^/]+\.[^/:]+:\d+(\/|$)/.test(cell)))) return undefined;
  const rest = http ? cell.slice(http[0].length) : cell;
  const end = rest.search(/[/?#]/);
  const host = end === -1 ? rest : rest.slice(0, end);
  if (host.length > 253 || !HOST.test(host)) return undefined;
  return http ? http[0].toLowerCase() + rest : `https://${rest}`;
}
