import { ASKED, HEIGHT } from './height-message.ts';

/** A page as high as its window and a little more would make its frame grow for ever: so many times in a row it may. */
const MOST_GROWTHS = 20;
/** After this long something else has happened, such as a visitor who opens a list. */
const SOON_MS = 1000;

/**
 * In a page that stands in a frame: tells the page around it how high it is, now, when that changes and when it is asked. Only the page
 * right around it, and only the number, so it does not matter who that is. Elsewhere it does nothing.
 *
 * @returns a function that ends it
 */
export function tellHeight(page: Document): () => void {
  const view = page.defaultView;
  if (!view || view.parent === view) return () => undefined;
  let [told, at, growths] = [0, 0, 0];
  const tell = (): void => {
    const height = Math.ceil(page.documentElement.getBoundingClientRect().height);
    const now = view.performance.now();
    growths = height > told && now - at < SOON_MS ? growths + 1 : 0;
    [told, at] = [height, now];
    if (growths <= MOST_GROWTHS) view.parent.postMessage({ [HEIGHT]: height }, '*');
  };
  const observer = new view.ResizeObserver(tell);
  observer.observe(page.documentElement);
  const answer = ({ source, data }: MessageEvent<unknown>): void => {
    if (source === view.parent && data === ASKED) tell();
  };
  view.addEventListener('message', answer);
  return () => {
    observer.disconnect();
    view.removeEventListener('message', answer);
  };
}
