import type { Answer } from './page-facts.ts';

const BEGINNING = 400;
/** A page that waits longer for an answer about its own files shows nothing either. */
const PATIENCE_MS = 15_000;
const DIGESTS: Readonly<Record<string, string>> = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };

/** Asks for a file as the page would. @param integrity checksums to compare with; `sha384` is always told */
export async function askServer(url: URL, fetch: typeof globalThis.fetch, integrity: readonly string[] = []): Promise<Answer> {
  if (!/^https?:$/.test(url.protocol)) return { status: 'unreachable' };
  try {
    const answer = await fetch(url.href, { credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
    const bytes = await answer.arrayBuffer();
    const algorithms = new Set(['sha384', ...integrity.map((each) => each.split('-')[0]!.toLowerCase())]);
    return {
      status: answer.status,
      type: (answer.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase(),
      begins: new TextDecoder().decode(bytes.slice(0, BEGINNING)),
      bytes: bytes.byteLength,
      hashes: await Promise.all([...algorithms].filter((name) => DIGESTS[name]).map((name) => hashOf(bytes, name))),
    };
  } catch {
    return { status: 'unreachable' };
  }
}

/** Without a secure context there is no checksum, and none is demanded either. */
async function hashOf(bytes: ArrayBuffer, name: string): Promise<string> {
  if (!globalThis.crypto?.subtle) return '';
  const digest = new Uint8Array(await crypto.subtle.digest(DIGESTS[name]!, bytes));
  return `${name}-${btoa(String.fromCharCode(...digest))}`;
}
