/**
 * Lets the rules of a medium hold on the screen: of three engines only Chromium can be told to print, to force colours or to have a
 * finger for a pointer.
 *
 * @returns a function that ends it
 */
export function asIf(element: Element, medium: RegExp): () => void {
  const root = element.shadowRoot!;
  const screen = [...root.adoptedStyleSheets];
  const rules = screen
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && medium.test(rule.media.mediaText));
  if (rules.length === 0) throw new Error(`there are no rules for ${medium.source}`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.flatMap((rule) => [...rule.cssRules].map((each) => each.cssText)).join('\n'));
  root.adoptedStyleSheets = [...screen, sheet];
  return () => void (root.adoptedStyleSheets = screen);
}
