import { strToU8, zipSync } from 'fflate';

/** One paragraph; a link is an address one can follow. */
interface DocxParagraph {
  kind: 'text' | 'link';
  text: string;
}

interface DocxHeading {
  kind: 'heading';
  text: string;
  /** 1 when left out. */
  level?: 1 | 2 | 3;
}

/** A table whose first row says what its columns are, on every page. */
interface DocxTable {
  kind: 'table';
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

export type DocxPart = DocxParagraph | DocxHeading | DocxTable;

export interface DocxLetter {
  /** 'nb-NO' */
  language: string;
  title: string;
  parts: readonly DocxPart[];
}

/** Twentieths of a point between the margins of A4. */
const TEXT_WIDTH = 9070;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * A letter as a Word document without macros, fields or anything that fetches: the language is set, the title is a
 * heading and stands in the properties, so that a screen reader reads it as it is.
 */
export function docxFile(letter: DocxLetter): Buffer {
  const links = letter.parts.flatMap((part) => (part.kind === 'link' ? [part.text] : []));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': packageRelations(),
    'docProps/core.xml': properties(letter),
    'word/document.xml': body(letter.parts),
    'word/styles.xml': styles(letter.language),
    'word/_rels/document.xml.rels': relations(links),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  return Buffer.from(zipSync(Object.fromEntries(files), { mtime: new Date(2020, 0, 1) }));
}

function body(parts: readonly DocxPart[]): string {
  let links = 0;
  const paragraphs = parts.map((part) => {
    if (part.kind === 'table') return table(part);
    const { kind, text } = part;
    if (kind === 'heading') {
      return paragraph(run(text), `<w:pStyle w:val="Heading${part.level ?? 1}"/>`);
    }
    if (kind === 'text') return paragraph(run(text));
    links += 1;
    const style = '<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>';
    return paragraph(`<w:hyperlink r:id="rIdL${links}">${run(text, style)}</w:hyperlink>`);
  });
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';
  return `<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}"><w:body>${paragraphs.join('')}${page}</w:body></w:document>`;
}

function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

function table({ head, rows }: DocxTable): string {
  const width = Math.floor(TEXT_WIDTH / head.length);
  const cell = (text: string, strong: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(run(text, strong))}</w:tc>`;
  const row = (cells: readonly string[], properties = '', strong = '') =>
    `<w:tr>${properties}${cells.map((text) => cell(text, strong)).join('')}</w:tr>`;
  const header = row(head, '<w:trPr><w:tblHeader/></w:trPr>', '<w:rPr><w:b/></w:rPr>');
  const line = (side: string) =>
    `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9AA4AB"/>`;
  const lines = `<w:tblBorders>${['top', 'bottom', 'insideH'].map(line).join('')}</w:tblBorders>`;
  const look = '<w:tblLook w:val="0020" w:firstRow="1"/>';
  const grid = head.map(() => `<w:gridCol w:w="${width}"/>`).join('');
  const body = rows.map((cells) => row(cells)).join('');
  // Word asks for a paragraph between a table and what follows.
  return `<w:tbl><w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/>${lines}${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${header}${body}</w:tbl><w:p/>`;
}

/** Lines within a paragraph stay lines. */
function run(text: string, properties = ''): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${properties}${lines.join('<w:br/>')}</w:r>`;
}

function styles(language: string): string {
  const fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>';
  const speech = `<w:lang w:val="${language}" w:eastAsia="${language}"/>`;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="24"/>${speech}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="200" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
  const heading = [36, 30, 26]
    .map(
      (size, i) =>
        `<w:style w:type="paragraph" w:styleId="Heading${i + 1}"><w:name w:val="heading ${i + 1}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="${480 - i * 120}"/><w:outlineLvl w:val="${i}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`,
    )
    .join('');
  const link =
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B3C6F"/><w:u w:val="single"/></w:rPr></w:style>';
  return `<w:styles xmlns:w="${MAIN}">${defaults}${normal}${heading}${link}</w:styles>`;
}

function properties({ title, language }: DocxLetter): string {
  return `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`;
}

function relations(links: readonly string[]): string {
  const listed = links.map(
    (target, i) =>
      `<Relationship Id="rIdL${i + 1}" Type="${OFFICE}/hyperlink" Target="${escaped(target)}" TargetMode="External"/>`,
  );
  const own = `<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  return `<Relationships xmlns="${RELATIONS}">${own}${listed.join('')}</Relationships>`;
}

function packageRelations(): string {
  const main = `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`;
  const core = `<Relationship Id="rId2" Type="${RELATIONS}/metadata/core-properties" Target="docProps/core.xml"/>`;
  return `<Relationships xmlns="${RELATIONS}">${main}${core}</Relationships>`;
}

function contentTypes(): string {
  const part = (name: string, type: string) =>
    `<Override PartName="${name}" ContentType="${type}"/>`;
  const rels =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  const listed = [
    part('/word/document.xml', `${TYPES}.document.main+xml`),
    part('/word/styles.xml', `${TYPES}.styles+xml`),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ];
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${rels}${listed.join('')}</Types>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML can hold no control characters, so they are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
