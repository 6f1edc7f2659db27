import { escapeXml } from '../../xml/escape-xml.ts';
import { columnLetters } from '../../table/column-letters.ts';
import type { BookPlan } from './sheet-plan.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts around the sheets, by their paths: what there is, how it hangs together, what it is called. No author, no date, no link. */
export function workbookParts(plan: BookPlan): (readonly [path: string, xml: string])[] {
  const numbers = plan.sheets.map((_, i) => i + 1);
  const override = (path: string, type: string): string => `<Override PartName="${path}" ContentType="${type}+xml"/>`;
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  return [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        override('/xl/workbook.xml', `${SHEET}.sheet.main`) +
        numbers.map((n) => override(`/xl/worksheets/sheet${n}.xml`, `${SHEET}.worksheet`)).join('') +
        `${override('/xl/styles.xml', `${SHEET}.styles`)}${override('/xl/sharedStrings.xml', `${SHEET}.sharedStrings`)}` +
        `${override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml')}` +
        `${relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')}</Relationships>`,
    ],
    ['docProps/core.xml', corePropertiesXml(plan.title)],
    ['xl/workbook.xml', workbookXml(plan)],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
        numbers.map((n) => relation(`rId${n}`, `${OFFICE}/worksheet`, `worksheets/sheet${n}.xml`)).join('') +
        relation('rIdStyles', `${OFFICE}/styles`, 'styles.xml') +
        `${relation('rIdStrings', `${OFFICE}/sharedStrings`, 'sharedStrings.xml')}</Relationships>`,
    ],
  ];
}

function corePropertiesXml(title: string | undefined): string {
  const named = title === undefined ? '' : `<dc:title>${escapeXml(title)}</dc:title>`;
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${named}<dc:language>de-DE</dc:language></cp:coreProperties>`;
}

function workbookXml({ sheets, ranges }: BookPlan): string {
  const listed = sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const local = sheets.flatMap(({ name, columns, rows, isTable }, i) => {
    const last = columnLetters(Math.max(0, columns.length - 1));
    const filter = `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${quoted(name)}!$A$1:$${last}$${rows.length + 1}</definedName>`;
    return [...(isTable ? [filter] : []), `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${quoted(name)}!$1:$1</definedName>`];
  });
  const named = ranges.map(({ name, sheet, column, rows }) => {
    const letter = columnLetters(column);
    const first = `${quoted(sheet)}!$${letter}$2`;
    const all = `${first}:$${letter}$${rows + 1}`;
    return `<definedName name="${escapeXml(name)}">${first}:INDEX(${all},MAX(1,COUNTA(${all})))</definedName>`;
  });
  return (
    `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${listed.join('')}</sheets><definedNames>${[...local, ...named].join('')}</definedNames></workbook>`
  );
}

const quoted = (sheet: string): string => escapeXml(`'${sheet.replaceAll("'", "''")}'`);
