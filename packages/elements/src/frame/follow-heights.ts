import { ASKED, heightIn } from './height-message.ts';

/** What a frame needs at least, so that nobody can make it vanish, and at most, so that a mistake does not push away the page below. In CSS pixels. */
const LEAST = 100;
const MOST = 50_000;

/**
 * Makes every `<iframe data-netz-frame>` as high as the page in it says, now and whenever that changes; also those that are put in later.
 * Only the page of the frame itself is believed, and only while it is the one that `src` names.
 *
 * @returns a function that ends it
 */
export function followHeights(page: Document): () => void {
  const view = page.defaultView;
  if (!view) return () => undefined;
  const frames = (): HTMLIFrameElement[] => [...page.querySelectorAll<HTMLIFrameElement>('iframe[data-netz-frame]')];
  const follow = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const height = heightIn(data);
    const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
    if (frame && height !== undefined && origin === originOf(frame)) fit(frame, Math.min(Math.max(Math.ceil(height), LEAST), MOST));
  };
  view.addEventListener('message', follow);
  // a frame that was there first has told nobody; the question says nothing, so whoever is in the frame may read it
  for (const { contentWindow } of frames()) contentWindow?.postMessage(ASKED, '*');
  return () => view.removeEventListener('message', follow);
}

/** A frame in a sandbox without `allow-same-origin` has none, which messages call `null`. */
function originOf({ src, sandbox }: HTMLIFrameElement): string | undefined {
  if (sandbox.length > 0 && !sandbox.contains('allow-same-origin')) return 'null';
  return URL.canParse(src) ? new URL(src).origin : undefined;
}

/** By a style, since many style sheets say `iframe { height: auto }`, which beats the attribute. */
function fit(frame: HTMLIFrameElement, height: number): void {
  const bordered = getComputedStyle(frame).boxSizing === 'border-box';
  frame.style.height = `${height + (bordered ? frame.offsetHeight - frame.clientHeight : 0)}px`;
}
