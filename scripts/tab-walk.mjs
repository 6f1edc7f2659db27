// Goes through a page with the Tab key as somebody without a mouse does, in any engine, and tells what is wrong on the way.

/** More stops than any page of ours has: whoever has not come out by then never will. */
const MOST = 400;

/**
 * Presses Tab from the top of the page to its last link.
 *
 * @param {any} page as `pageTest` hands it on, freshly loaded; the last thing on it that can have the focus is a link outside our elements
 * @returns {Promise<{stops: string[], faults: string[]}>} each place where the focus stopped, and what was wrong with it: not to be seen,
 *   without a ring, before the place it came from, lost, never left; and what could have had the focus and was passed over
 */
export async function tabWalk(page) {
  const stops = [];
  const faults = [];
  for (let tries = 0; tries < MOST; tries++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopInPage);
    stops.push(stop.what);
    faults.push(...stop.faults.map((fault) => `${fault}: ${stop.what}, after ${stops.at(-2) ?? 'the beginning'}`));
    if (stop.isLost) return { stops, faults };
    if (stop.isLast) return { stops, faults: [...faults, ...(await page.evaluate(passedOverInPage))] };
  }
  return { stops, faults: [...faults, `after ${MOST} stops the end of the page is not reached: ${stops.slice(-6).join(' | ')}`] };
}

/** In the page: where the focus is now, compared with where it was. Waits until the page has scrolled there. */
async function stopInPage() {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const met = (globalThis.__stops ??= []);
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body || at === document.documentElement) return { what: 'nothing', faults: ['lost'], isLost: true };

  const host = at.getRootNode().host;
  const said = (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '').trim().replace(/\s+/g, ' ');
  const what = `${host ? `${host.localName} ` : ''}${at.localName} "${said.slice(0, 50)}"`;
  const faults = [];

  // as it is seen: with shadow trees in place and slotted nodes in their slot
  const parentOf = (node) => node.assignedSlot ?? node.parentNode?.host ?? node.parentNode;
  const wayTo = (node) => {
    const way = [];
    for (let one = node; one; one = parentOf(one)) way.unshift(one);
    return way;
  };
  const before = met.at(-1);
  if (met.includes(at)) faults.push('visited twice');
  else if (before?.isConnected) {
    const [from, to] = [wayTo(before), wayTo(at)];
    let i = 0;
    while (from[i] === to[i] && i < from.length && i < to.length) i++;
    const goesOn = i === from.length || (i < to.length && from[i].compareDocumentPosition(to[i]) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (!goesOn) faults.push('out of order');
  }
  met.push(at);

  const boxes = [...at.getClientRects()].map(({ left, top, right, bottom }) => ({
    left: Math.max(left, 0),
    top: Math.max(top, 0),
    right: Math.min(right, innerWidth),
    bottom: Math.min(bottom, innerHeight),
  }));
  const topmostIn = ({ left, top, right, bottom }) => {
    const place = [(left + right) / 2, (top + bottom) / 2];
    let found = document.elementFromPoint(...place);
    for (let inner; (inner = found?.shadowRoot?.elementFromPoint(...place)) && inner !== found;) found = inner;
    return found;
  };
  const isSeen = boxes.some((box) => {
    if (box.right - box.left < 4 || box.bottom - box.top < 4) return false;
    const top = topmostIn(box);
    return top && (wayTo(top).includes(at) || at.contains(top) || wayTo(at).includes(top));
  });
  if (!isSeen) faults.push('not to be seen');

  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const hasRing = at.matches(':focus-visible') && outlineStyle !== 'none' && (outlineStyle === 'auto' || parseFloat(outlineWidth) >= 2);
  if (!hasRing) faults.push('without a ring');

  return { what, faults, isLost: false, isLast: at === [...document.links].at(-1) };
}

/** In the page, after the walk: what the Tab key should have stopped at, and has not. */
function passedOverInPage() {
  const met = new Set(globalThis.__stops ?? []);
  const missed = [];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      // of radio buttons one is a stop, of a list with arrow keys one line; the rest have no place in the order
      const isStop =
        element.matches('a[href], button, input:not([type=radio]), select, textarea, summary, [tabindex]') &&
        element.tabIndex >= 0 &&
        !element.disabled &&
        element.checkVisibility({ visibilityProperty: true });
      if (isStop && !met.has(element))
        missed.push(`passed over: ${element.localName} "${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 50)}"`);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return missed;
}
