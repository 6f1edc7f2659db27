/**
 * Calls `changed` in the frame after an element has got another size: what is done at once could change the size again, and the page would
 * be told of an error. Where the browser cannot observe an element, the window is what tells.
 *
 * @returns a function that ends it
 */
export function observeSize(element: Element, changed: () => void): () => void {
  let ended = false;
  const later = (): void => void requestAnimationFrame(() => ended || changed());
  if (!globalThis.ResizeObserver) {
    addEventListener('resize', later);
    return () => {
      ended = true;
      removeEventListener('resize', later);
    };
  }
  const observer = new ResizeObserver(later);
  observer.observe(element);
  return () => {
    ended = true;
    observer.disconnect();
  };
}
