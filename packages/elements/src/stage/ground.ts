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
    const [red, green, blue, alpha = 1] = numbers(colour);
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    return { colour, dark: 0.299 * red + 0.587 * green + 0.114 * blue < 110 };
  }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches && getComputedStyle(element).colorScheme.includes('dark');
  return { colour: 'Canvas', dark };
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
