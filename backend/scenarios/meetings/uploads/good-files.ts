import { docxFile } from '../../../src/documents/docx-file';
import { segment } from '../../recruitment/a-portrait';
import { greyJpeg } from '../grey-jpeg';
import { aDocx, body, field, relation, relations, zipped } from './a-docx';
import { aPdf, packedPdf } from './a-pdf';
import { aPng, chunk } from './a-png';
import { PDF, PNG, JPEG, DOCX, MB, latin, EXIF, Upload } from './upload';

/** Files any panel might send, none of which may be refused. */
export function goodFiles(): Upload[] {
  const pdfs = [
    ...['1.3', '1.4', '1.5', '1.6', '1.7', '2.0'].map((version) => aPdf({ version })),
    aPdf({ newline: '\r\n' }),
    aPdf({ catalog: '/Lang (nb) /MarkInfo << /Marked true >>' }),
    aPdf({
      page: '/Annots [4 0 R]',
      more: [
        '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org) >> >>',
      ],
    }),
    aPdf({ more: ['<< /Title (Javascript for alle) /Author (Launch AS) >>'] }),
    aPdf({ more: [`<< /Length 40 >>\nstream\n${'\x00/JS\x01/AA\xff/JS'.repeat(3)}\nendstream`] }),
    aPdf({ comment: '\xe2\xe3\xcf\xd3' }),
    packedPdf(),
    packedPdf('/Lang (nn)'),
    packedPdf('', '', 200_000),
  ];
  const kinds = [
    [0, [1, 2, 4, 8, 16]],
    [2, [8, 16]],
    [3, [1, 2, 4, 8]],
    [4, [8, 16]],
    [6, [8, 16]],
  ] as const;
  const pngs = [
    ...kinds.flatMap(([colour, depths]) => depths.map((bits) => aPng({ colour, bits }))),
    aPng({ width: 1, height: 1 }),
    aPng({ width: 3000, height: 2000 }),
    aPng({ more: [chunk('tEXt', latin('Comment\0Bergen')), chunk('tIME', Buffer.alloc(7))] }),
    aPng({ more: [chunk('pHYs', Buffer.alloc(9)), chunk('gAMA', Buffer.alloc(4, 1))] }),
    Buffer.concat([aPng(), latin('rest')]),
  ];
  const jpegs = [
    greyJpeg(),
    greyJpeg({ width: 1, height: 1 }),
    greyJpeg({ width: 4000, height: 3000 }),
    greyJpeg({ more: [EXIF] }),
    greyJpeg({ more: [segment(0xfe, 'Tatt med telefon')] }),
    greyJpeg({ more: [segment(0xe2, 'ICC_PROFILE\0')] }),
  ];
  const link = relations(
    relation('hyperlink', 'https://example.org'),
    relation('hyperlink', 'mailto:panel@example.org'),
  );
  const docx = [
    aDocx(),
    aDocx({}, 0),
    aDocx({ 'word/_rels/document.xml.rels': link }),
    aDocx({ 'word/media/image1.png': aPng(), 'docProps/core.xml': '<x/>' }),
    aDocx({ 'word/document.xml': body('<w:p>'.repeat(2000) + '</w:p>'.repeat(2000)) }),
    aDocx({ 'word/document.xml': field(' PAGE ') }),
    aDocx({ 'word/document.xml': field(' HYPERLINK "https://example.org" ') }),
    aDocx({
      'word/document.xml': body('<w:p><w:r><w:t>DDE, LINK og INCLUDETEXT</w:t></w:r></w:p>'),
    }),
    aDocx({ 'word/embeddings/tall.xlsx': zipped({ 'xl/workbook.xml': '<x/>' }) }),
    aDocx({ 'word/media/stort.bmp': new Uint8Array(8 * MB) }),
    aDocx({ 'word/footnotes.xml': '\ufeff<w:footnotes xmlns:w="w"/>' }),
    aDocx(
      Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`customXml/item${n}.xml`, '<x/>'])),
    ),
    docxFile({
      language: 'nb-NO',
      title: 'Brev',
      parts: [
        { kind: 'heading', text: 'Hei' },
        { kind: 'link', text: 'https://example.org' },
      ],
    }),
  ];
  const names = [
    'Møteplan 2026.pdf',
    'bilag (2).PDF',
    'Ærlig talt – svar.pdf',
    '1.a.b.pdf',
    'møte, vår.pdf',
    `${'a'.repeat(190)}.pdf`,
    'Saksframlegg_v2.pdf',
    'Ålesund & Bergen.pdf',
    '日本.pdf',
  ];
  const of = (type: string, ending: string, all: Buffer[]) =>
    all.map((bytes, n) => ({ name: `fil ${n}.${ending}`, type, bytes }));
  return [
    ...of(PDF, 'pdf', pdfs),
    ...of(PNG, 'png', pngs),
    ...of(JPEG, 'jpg', jpegs),
    ...of(DOCX, 'docx', docx),
    ...names.map((name) => ({ name, type: PDF, bytes: aPdf() })),
    { name: 'bilde.jpeg', type: JPEG, bytes: greyJpeg() },
    { name: 'bilde.JPG', type: JPEG, bytes: greyJpeg() },
  ];
}
