import type { FailureCode } from '../network-store/network-source.ts';

/** Nobody waits longer for a table of partners. */
export const TIMEOUT_MS = 10_000;
/** It passes in so many parts: a page that was asleep for an hour has waited for one of them. */
const PARTS = 5;
/** The limit of the importers. */
export const MOST_BYTES = 10_000_000;

export interface FetchFileOptions {
  /** The browser's `fetch`, or one that stands in for it. */
  readonly fetch?: typeof fetch | undefined;
  readonly timeout?: number | undefined;
  readonly mostBytes?: number | undefined;
}

export type Fetched = { readonly bytes: Uint8Array } | { readonly failure: FailureCode };

const AFTER_STATUS: Readonly<Record<number, FailureCode>> = {
  401: 'refused',
  403: 'refused',
  404: 'not-found',
  410: 'not-found',
  413: 'too-large',
};

/**
 * Fetches one file: without credentials, without following redirects, never older than on the server, within a time and a size.
 * Does not reject; an abort by `signal` gives some failure that nobody will see.
 */
export async function fetchFile(url: URL, signal: AbortSignal, options: FetchFileOptions = {}): Promise<Fetched> {
  const { fetch = globalThis.fetch, timeout = TIMEOUT_MS, mostBytes = MOST_BYTES } = options;
  const own = new AbortController();
  const abort = (): void => own.abort();
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (parts: number): void => {
    timer = setTimeout(() => (parts > 1 ? wait(parts - 1) : abort()), timeout / PARTS);
  };
  wait(PARTS);
  try {
    const response = await fetch(url.href, { credentials: 'omit', redirect: 'error', cache: 'no-cache', signal: own.signal });
    if (!response.ok) return { failure: AFTER_STATUS[response.status] ?? 'server' };
    const bytes = await readAtMost(response, mostBytes);
    if (!bytes) {
      abort();
      return { failure: 'too-large' };
    }
    return looksLikeHtml(bytes) ? { failure: 'html' } : { bytes };
  } catch {
    if (own.signal.aborted) return { failure: 'timeout' };
    return { failure: globalThis.navigator?.onLine === false ? 'offline' : 'unreachable' };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** The whole body, or `undefined` as soon as it is larger than allowed, whatever its headers promised. */
async function readAtMost(response: Response, most: number): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) return undefined;
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** A login or error page that came with status 200; told by its beginning, since servers name types as they like. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 512));
  return /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start);
}
