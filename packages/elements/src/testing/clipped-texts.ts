/** Texts of an element of which a part cannot be seen: cut by what hides what sticks out, or beside what scrolls up and down only. */
export function clippedTexts(element: Element): string[] {
  const clipped: string[] = [];
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent!.trim();
    if (!parent || text === '' || parent.closest('.visually-hidden, svg, style, .frame, option') || !parent.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (cut(box, parent)) clipped.push(text);
  }
  return clipped;
}

function cut(box: DOMRect, parent: Element): boolean {
  for (let each: Element | null = parent; each; each = each.parentElement) {
    // the only thing that may scroll sideways
    if (each.matches('.table-frame')) return false;
    const { overflowX, overflowY } = getComputedStyle(each);
    const edge = each.getBoundingClientRect();
    if (overflowX !== 'visible' && (box.left < edge.left - 1 || box.right > edge.right + 1)) return true;
    if (/hidden|clip/.test(overflowY) && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1)) return true;
  }
  return false;
}
