import { strToU8, Zippable, zipSync } from 'fflate';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A cell of a workbook made for a test: XML as Excel would write it. */
export type TestCell = string | { xml: string };

/** Parts of a small workbook; a test replaces what it wants to be odd. */
export function workbookParts(
  rows: readonly (readonly TestCell[])[],
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/></Types>`,
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Ark 1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
    ...more,
  };
}

/** The parts as a file. */
export function workbook(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    files[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return Buffer.from(zipSync(files));
}

function rowXml(cells: readonly TestCell[], i: number): string {
  return `<row r="${i + 1}">${cells.map(cellXml).join('')}</row>`;
}

function cellXml(cell: TestCell): string {
  if (typeof cell !== 'string') return cell.xml;
  return cell === '' ? '<c/>' : `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
}
