import type { Planter } from './planted-tables.ts';
import { type Planted } from './planted-tables.ts';
import { storedZip } from './stored-zip.ts';

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The tables as a workbook that also has everything a workbook can hide; its own secrets come on top. */
export function plantedWorkbook({ tables }: Pick<Planted, 'tables'>, planter: Planter): Uint8Array {
  const word = (): string => planter.word();
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${safe(text)}</t></is></c>`;
  const sheet = (rows: readonly (readonly string[])[], before = '', after = ''): string =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${rows
      .map((cells) => `<row>${cells.map(cell).join('')}</row>`)
      .join('')}${after}</sheetData><headerFooter><oddHeader>${word()}</oddHeader></headerFooter></worksheet>`;
  const names = { Akteure: tables.akteure, Verbindungen: tables.verbindungen, Bedarfe: tables.bedarfe };
  const hiddenRow = `<row hidden="1">${['X9', word(), word(), word(), word()].map(cell).join('')}</row>`;
  const sheets = [
    ...Object.entries(names).map(([name, rows]) => ({ name, state: '', xml: sheet(rows, '', name === 'Akteure' ? hiddenRow : '') })),
    { name: 'Notizen', state: '', xml: sheet([[word()], [`${word()} und ${word()}`]]) },
    { name: word().slice(0, 20), state: '', xml: sheet([[word(), word()]]) },
    { name: 'Versteckt', state: ' state="hidden"', xml: sheet([['Name'], [word()]]) },
    { name: 'Sehr versteckt', state: ' state="veryHidden"', xml: sheet([['Name'], [word()]]) },
  ];
  const numbered = sheets.map((one, i) => ({ ...one, id: i + 1 }));
  return storedZip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${numbered.map(({ name, state, id }) => `<sheet name="${name}" sheetId="${id}"${state} r:id="r${id}"/>`).join('')}</sheets><definedNames><definedName name="${word()}">Akteure!$A$1</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${numbered.map(({ id }) => `<Relationship Id="r${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(numbered.map(({ id, xml }) => [`xl/worksheets/sheet${id}.xml`, xml])),
    'xl/comments1.xml': `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${word()}</author></authors><commentList><comment ref="B2" authorId="0"><text><t>${word()}</t></text></comment></commentList></comments>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${word()}</dc:creator><dc:title>${word()}</dc:title></cp:coreProperties>`,
  });
}
