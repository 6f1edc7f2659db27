/** Fails when what is shown is wider than a window of 320 px, and names what reaches furthest; a browser whose windows cannot be that small is asked by its main part. */
export function expectNoSidewaysScroll(): void {
  const main = document.querySelector('main')!;
  // Firefox does not always break the page's own heading anew when its column becomes narrower under a script's eyes
  const heading = main.querySelector<HTMLElement>(':scope > h1')!;
  heading.hidden = true;
  main.style.inlineSize = '304px';
  const { scrollWidth } = main;
  const widest = scrollWidth > 304 ? furthest(main) : '';
  main.style.inlineSize = '';
  heading.hidden = false;
  if (scrollWidth > 304) throw new Error(`what is shown is ${scrollWidth} px wide, 304 px are there: ${widest}`);
}

/** The innermost elements whose content is wider than they are and to be seen; text that does not break has no box of its own. */
function furthest(root: Element): string {
  const found: string[] = [];
  const look = (element: Element, path: string): boolean => {
    const here = `${path} ${element.localName}${typeof element.className === 'string' ? `.${element.className}` : ''}`;
    if (getComputedStyle(element).overflowX !== 'visible' && element !== root) return false;
    const inner = [...element.children, ...(element.shadowRoot?.children ?? [])].map((child) => look(child, here)).some(Boolean);
    const wide = element.scrollWidth > element.clientWidth && element.clientWidth > 0;
    if (wide && !inner) found.push(`${here} (${element.scrollWidth} in ${element.clientWidth} px)`);
    return wide || inner;
  };
  look(root, '');
  return found.join('; ');
}
