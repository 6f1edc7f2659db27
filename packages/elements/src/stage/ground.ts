/** What a drawing stands on: the page's own background, which only the page knows. */
export interface Ground {
  /** A CSS colour. */
  readonly colour: string;
  readonly dark: boolean;
}

/**
 * The background on which an element really stands: that of the nearest ancestor that has one, through shadow roots. Pages
 * that are dark without saying so (`color-scheme`) are recognised by it.
 */
export function groundOf(element: Element): Ground {
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const colour = getComputedStyle(each).backgroundColor;
    const parts = numbers(colour);
    if (parts.length < 3 || (parts[3] ?? 1) < 0.5) continue;
    return { colour, dark: isDark(parts) };
  }
  // what shows through is the page's canvas, which follows the root alone, whatever an element in between says
  const colour = canvasOf(element);
  return { colour, dark: isDark(numbers(colour)) };
}

/** The colour that a page has where nothing has a background. */
function canvasOf(element: Element): string {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.setProperty('color-scheme', getComputedStyle(document.documentElement).colorScheme);
  probe.style.setProperty('color', 'Canvas');
  (element.shadowRoot ?? element).append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function isDark([red = 255, green = 255, blue = 255]: readonly number[]): boolean {
  return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
}

/** The next element around this one, through slots and shadow roots. */
export function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** Red, green, blue from 0 to 255 and alpha; empty for notations other than `rgb()`, which computed values seldom have. */
function numbers(colour: string): number[] {
  return colour.startsWith('rgb') ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
}
