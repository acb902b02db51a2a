import { workbook, workbookParts } from '../../../scenarios/import/workbook';
import { headed } from './columns';
import { readTable } from './read-table';

const LIST = 'Navn;E-post;Fra\r\nÅse Østby Ærlig;ase@example.org;02.06.2025\r\n';

function cells(file: Buffer): string[][] {
  return readTable(file).rows.map((row) => row.cells);
}

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** The three Norwegian vowels as Windows-1252 writes them are the same as in Latin-1. */
function windows1252(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

describe('A list as a Norwegian office sends it', () => {
  it.each([
    ['UTF-8 without a mark', Buffer.from(LIST), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${LIST}`), 'utf-8'],
    ['Windows-1252', windows1252(LIST), 'windows-1252'],
    ['UTF-16 from Excel', Buffer.from(`\ufeff${LIST}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', utf16be(`\ufeff${LIST}`), 'utf-16be'],
  ])('keeps æ, ø and å in %s', (_, file, encoding) => {
    const table = readTable(file);
    expect(table.source.encoding).toBe(encoding);
    expect(table.rows[1]?.cells).toEqual(['Åse Østby Ærlig', 'ase@example.org', '02.06.2025']);
  });

  it('reads UTF-16 without a mark', () => {
    const list = 'Name;From\r\nKari Nordmann;2025-06-02\r\n';
    expect(cells(Buffer.from(list, 'utf16le'))[1]).toEqual(['Kari Nordmann', '2025-06-02']);
    expect(cells(utf16be(list))[1]).toEqual(['Kari Nordmann', '2025-06-02']);
  });

  it('reads the dash and the quotes that only Windows-1252 has', () => {
    const list = Buffer.concat([
      windows1252('Navn;Kilde\nKåre;'),
      Buffer.from([0x93, 0x41, 0x94, 0x20, 0x96]),
    ]);
    expect(cells(list)[1]).toEqual(['Kåre', '“A” –']);
  });

  it.each([
    [';', 'a;b;c\n1;2;3'],
    [',', 'a,b,c\n1,2,3'],
    ['\t', 'a\tb\tc\n1\t2\t3'],
    ['|', 'a|b|c\n1|2|3'],
    [';', 'a;b;c\n"1,5";"2,5";3\n"x, y";b;c'],
    [',', 'sep=,\r\na,b,c\r\n1,2,3'],
  ])('finds the separator %j by itself', (separator, list) => {
    const table = readTable(Buffer.from(list));
    expect(table.source.separator).toBe(separator);
    expect(table.rows.at(-1)?.cells).toHaveLength(3);
  });

  it('keeps line breaks and separators inside quotes, and counts lines past them', () => {
    const list = 'Navn;Kilde\r\n"Dahl; Kari";"sak 1\r\nside ""2"""\r\nOla;sak 2\r\n';
    const { rows } = readTable(Buffer.from(list));
    expect(rows).toEqual([
      { line: 1, cells: ['Navn', 'Kilde'] },
      { line: 2, cells: ['Dahl; Kari', 'sak 1\nside "2"'] },
      { line: 4, cells: ['Ola', 'sak 2'] },
    ]);
  });

  it.each(['\r\n', '\n', '\r'])('takes %j as the end of a line', (end) => {
    expect(cells(Buffer.from(['a;b', '1;2', '3;4'].join(end)))).toHaveLength(3);
  });

  it('leaves out empty lines and empty columns at the end, and keeps the numbers of the lines', () => {
    const { rows } = readTable(Buffer.from('Navn;Fra;;;\n;;;;\n\nOla;2025-01-01;;;\n   ;;\n'));
    expect(rows).toEqual([
      { line: 1, cells: ['Navn', 'Fra'] },
      { line: 4, cells: ['Ola', '2025-01-01'] },
    ]);
  });

  it.each([
    ['"";x', ['', 'x']],
    ['"""a""";x', ['"a"', 'x']],
    ['"a""b""c";x', ['a"b"c', 'x']],
    ['"""";x', ['"', 'x']],
  ])('reads the quotes of %s', (record, read) => {
    expect(cells(Buffer.from(`Navn;Fra\n${record}\n`))[1]).toEqual(read);
  });

  it('takes quotes inside a word and spaces around a cell as they are meant', () => {
    expect(cells(Buffer.from('Navn;Fra\nKari "Kaia" Dahl ; "2025-01-01" \n'))[1]).toEqual([
      'Kari "Kaia" Dahl',
      '2025-01-01',
    ]);
  });

  it('finds the headings below a title, and guesses what the columns are', () => {
    const list =
      'Medlemsliste per 1.1.2026\n\nFullt navn;Epostadresse;Type erfaring;Periode fra;Periode til;Skostørrelse\nOla;o@example.org;Pårørende;1.1.2024;31.12.2027;43';
    const table = headed(readTable(Buffer.from(list)));
    expect(table.headingLine).toBe(3);
    expect(table.guesses).toEqual(['name', 'email', 'basis', 'from', 'until', null]);
    expect(table.rows).toHaveLength(1);
  });

  it.each([
    ['Namn;Rolle;Plass;Frå og med', ['name', 'role', 'seat', 'from']],
    ['First name;Surname;E-mail address;Start date', ['firstName', 'lastName', 'email', 'from']],
    ['FORNAVN;ETTERNAVN;VERV;VALGT', ['firstName', 'lastName', 'role', 'electedOn']],
    ['Navn;Navn', ['name', null]],
    ['Organisasjon;Felt;Annet felt', ['organisation', 'field', 'otherField']],
  ])('guesses %s', (headings, guesses) => {
    expect(
      headed(readTable(Buffer.from(`${headings}\nx;y;z;1`))).guesses.slice(0, guesses.length),
    ).toEqual(guesses);
  });
});

const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="165" formatCode="[$-414]d\\. mmmm yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>';

describe('A workbook', () => {
  it('gives shared texts, texts with pronunciation, numbers, booleans and days by their serial numbers', () => {
    const parts = workbookParts(
      [
        ['Navn', 'Fra', 'Til', 'Plass', 'Brev'],
        [
          { xml: '<c r="A2" t="s"><v>0</v></c>' },
          { xml: '<c r="B2" s="1"><v>45810</v></c>' },
          { xml: '<c r="C2" s="2"><v>47270.75</v></c>' },
          { xml: '<c r="D2"><v>4</v></c>' },
          { xml: '<c r="E2" t="b"><v>1</v></c>' },
        ],
      ],
      {
        'xl/sharedStrings.xml':
          '<sst><si><r><t>Åse </t></r><r><t>Østby</t></r><rPh><t>oh-se</t></rPh></si></sst>',
        'xl/styles.xml': STYLES,
      },
    );
    expect(cells(workbook(parts))[1]).toEqual(['Åse Østby', '2025-06-02', '2029-06-01', '4', 'ja']);
  });

  it('counts days from 1904 when the workbook does', () => {
    const parts = workbookParts([['Fra'], [{ xml: '<c s="1"><v>44348</v></c>' }]], {
      'xl/styles.xml': STYLES,
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
    });
    expect(cells(workbook(parts))[1]).toEqual(['2025-06-02']);
  });

  it('puts cells where their references say, and leaves out empty rows', () => {
    const parts = workbookParts([
      ['A', 'B', 'C'],
      [''],
      [{ xml: '<c r="C3" t="str"><v>tredje</v></c>' }],
    ]);
    expect(readTable(workbook(parts)).rows).toEqual([
      { line: 1, cells: ['A', 'B', 'C'] },
      { line: 3, cells: ['', '', 'tredje'] },
    ]);
  });

  it('reads the first worksheet that is shown, and says how many others there are', () => {
    const parts = workbookParts([['Navn'], ['Ola']], {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="Skjult" state="hidden" r:id="rId7"/><sheet name="Medlemmer" r:id="rId1"/></sheets></workbook>',
    });
    expect(readTable(workbook(parts)).sheet).toEqual({ name: 'Medlemmer', others: 1 });
  });

  it('gives a formula as a formula and never what it once came to', () => {
    const parts = workbookParts([
      ['Navn'],
      [{ xml: '<c><f>A1&amp;"x"</f><v>Kari</v></c>' }],
      [{ xml: '<c t="inlineStr"><is><t>=bare tekst</t></is></c>' }],
    ]);
    expect(cells(workbook(parts))).toEqual([['Navn'], ['=A1&"x"'], ["'=bare tekst"]]);
  });

  it('reads workbooks whose parts carry a namespace prefix', () => {
    const parts = workbookParts([], {
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c t="inlineStr"><x:is><x:t>Navn</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(cells(workbook(parts))).toEqual([['Navn']]);
  });
});
