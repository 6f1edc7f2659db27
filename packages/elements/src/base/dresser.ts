/** As the tag of Lit, without Lit: styles as a text, which the build makes as small. */
export const css = (text: TemplateStringsArray): string => text.join('');

/**
 * For styles that come with code loaded later: puts them into a shadow root, once. Style sheets belong to one document; another one gets its
 * own.
 */
export function dresser(text: string): (root: ShadowRoot) => void {
  const sheets = new WeakMap<Document, CSSStyleSheet>();
  return (root) => {
    const { ownerDocument } = root.host;
    const page = ownerDocument.defaultView;
    if (!page) return;
    let sheet = sheets.get(ownerDocument);
    if (!sheet) {
      sheets.set(ownerDocument, (sheet = new page.CSSStyleSheet()));
      sheet.replaceSync(text);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
}
