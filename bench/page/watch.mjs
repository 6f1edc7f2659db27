// Runs in the page, before all else: when each element has its content, and how long the page could not answer.

/** A script for `startServer({ firstScript })`. @param {readonly string[]} tags all elements of the page */
export const watch = (tags) => `(${watchInPage})(${JSON.stringify(tags)});`;

function watchInPage(tags) {
  const seen = {};
  const long = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) long.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  const hasContent = (tag) => {
    const element = document.querySelector(tag);
    if (!element?.matches(':state(ready)') || element.shadowRoot.querySelector('[aria-busy=true]')) return false;
    return !/(?:wird|werden) geladen/.test(element.shadowRoot.textContent);
  };
  const look = () => {
    for (const tag of tags) if (!(tag in seen) && hasContent(tag)) seen[tag] = performance.now();
    const last = Math.max(0, ...Object.values(seen), ...long.map(([start, duration]) => start + duration));
    // so long nothing has happened any more
    if (Object.keys(seen).length === tags.length && performance.now() - last > 700) globalThis.measured = { seen, long, last };
    else setTimeout(look, 8);
  };
  document.addEventListener('DOMContentLoaded', look);
}
