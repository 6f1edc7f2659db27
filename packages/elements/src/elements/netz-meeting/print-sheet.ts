import { render, type TemplateResult } from 'lit';
import { documentStyles } from '../../documents/document-styles.ts';
import { tokens } from '../../styles/tokens.ts';
import { sheetStyles } from './sheet-styles.ts';

export interface PrintSheetOptions {
  /** BCP 47, for hyphens. */
  readonly language: string;
  readonly page: Document;
}

/**
 * Prints something alone on A4. For the time of printing everything else on the page is hidden by a style sheet of the document; what is
 * printed lies in a shadow root, so that no style of the page reaches the cards.
 */
export function printSheet(content: TemplateResult, { language, page }: PrintSheetOptions): void {
  const view = page.defaultView;
  if (!view) return;
  const hiding = new view.CSSStyleSheet();
  hiding.replaceSync(`
    @page { size: A4; margin: 10mm; }
    netz-map-sheet { display: none; }
    @media print {
      html { margin: 0 !important; padding: 0 !important; max-width: none !important; background: #fff !important; }
      body { display: none !important; }
      netz-map-sheet { display: block !important; }
    }`);
  // an unknown element beside the body: no style of the page means it, and nothing of ours is registered
  const sheet = page.createElement('netz-map-sheet');
  sheet.lang = language;
  const root = sheet.attachShadow({ mode: 'open' });
  const own = new view.CSSStyleSheet();
  own.replaceSync([tokens, documentStyles, sheetStyles].map(String).join('\n'));
  root.adoptedStyleSheets = [own];
  render(content, root);
  page.documentElement.append(sheet);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, hiding];
  const end = (): void => {
    sheet.remove();
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((each) => each !== hiding);
  };
  view.addEventListener('afterprint', end, { once: true });
  view.print();
}
