import type { FailureCode, Loaded } from '../network-store/network-source.ts';

/** What a browser does to the requests of a page that is away looks like a server that is. */
const LOST: readonly FailureCode[] = ['timeout', 'offline', 'unreachable'];

/** What is asked of the page. */
export type Page = Pick<Document, 'hidden' | 'addEventListener'>;

/**
 * Loads, and once more what got lost because the page was away: browsers freeze a tab in the background, and keep a page for the back
 * button. A page that was frozen asks again at once, as its requests may never end; what fails while nobody looks is asked again when
 * somebody does. What fails before somebody's eyes is told.
 *
 * @param load may be called several times; its signal ends one attempt
 * @param signal nobody waits any more: then there may be no answer at all
 */
export async function loadAwake(load: (signal: AbortSignal) => Promise<Loaded>, page: Page, signal: AbortSignal): Promise<Loaded> {
  for (;;) {
    const attempt = new AbortController();
    const end = (): void => attempt.abort();
    const until = { signal: attempt.signal };
    let frozen = false;
    signal.addEventListener('abort', end, until);
    const onResume = (): void => {
      frozen = true;
      end();
    };
    page.addEventListener('resume', onResume, until);
    const loaded = await load(attempt.signal).finally(end);
    if (signal.aborted || 'network' in loaded) return loaded;
    if (frozen) continue;
    if (!page.hidden || !LOST.includes(loaded.failure.code)) return loaded;
    await new Promise((seen) => page.addEventListener('visibilitychange', seen, { once: true, signal }));
  }
}
