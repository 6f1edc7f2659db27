import { observeSize } from '../base/observe-size.ts';

/** What may change around a frame. */
export interface FrameWatcher {
  size(width: number, height: number): void;
  /** The screen shows more or fewer device pixels for a CSS pixel: another screen, another zoom of the page. */
  ratio(): void;
  /** A font of the page has arrived. */
  fonts(): void;
}

/** Watches a frame. @returns a function that ends it */
export function watchFrame(frame: HTMLElement, watcher: FrameWatcher): () => void {
  const end = new AbortController();
  const { signal } = end;
  const endSize = observeSize(frame, () => watcher.size(frame.clientWidth, frame.clientHeight));
  const watchRatio = (): void => {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const changed = (): void => {
      watchRatio();
      watcher.ratio();
    };
    query.addEventListener('change', changed, { once: true, signal });
  };
  watchRatio();
  document.fonts.addEventListener('loadingdone', () => watcher.fonts(), { signal });
  return () => {
    end.abort();
    endSize();
  };
}
