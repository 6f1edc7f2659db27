import { zipSync, type Zippable } from 'fflate';
import { sheetXml } from './sheet-xml.ts';
import { SharedTexts } from './shared-texts.ts';
import type { BookPlan } from './sheet-plan.ts';
import { STYLES_XML } from './styles-xml.ts';
import { workbookParts } from './workbook-parts.ts';

/** The media type of Excel workbooks. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The earliest day that a packed file can name, for all parts: the same content gives the same bytes on every day. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * The bytes of an Excel workbook. The same plan gives the same bytes. There are no macros, links or names of authors in it.
 *
 * @remarks Complexity: linear in the cells.
 */
export function writeWorkbook(plan: BookPlan): Uint8Array {
  const texts = new SharedTexts();
  const sheets = plan.sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, texts, i === 0)] as const);
  const parts = [
    ...workbookParts(plan),
    ['xl/styles.xml', STYLES_XML] as const,
    ['xl/sharedStrings.xml', texts.toXml()] as const,
    ...sheets,
  ];
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const [path, xml] of parts) files[path] = encoder.encode(xml);
  return zipSync(files, { level: 6, mtime: NO_DAY });
}
