import { aDocx } from './a-docx';
import { aPdf, packedPdf } from './a-pdf';
import { MB, latin, HTML, SVG, changed, renamed } from './upload';

/** PDFs that would do something, are broken, or are something else. */
export function badPdfs(): Buffer[] {
  const action = (inner: string) => aPdf({ catalog: `/OpenAction << ${inner} >>` });
  const hidden = (inner: string) => packedPdf(`/OpenAction << ${inner} >>`);
  const whole = aPdf();
  return [
    action('/S /JavaScript /JS (app.alert(1))'),
    action('/S /J#61vaScript /JS (app.alert(1))'),
    action('/S /#4aavaScript /JS <61>'),
    action('/S /Launch /F (cmd.exe)'),
    action('/S /SubmitForm /F (https://example.org)'),
    action('/S /ImportData /F (a.fdf)'),
    action('/S /Rendition /JS (x)'),
    action('/S /GoToE /F (a.pdf)'),
    aPdf({
      catalog: '/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>',
      more: ['<< /Type /Filespec >>'],
    }),
    aPdf({ more: ['<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream'] }),
    aPdf({ catalog: '/AcroForm << /XFA [(a) 4 0 R] >>' }),
    aPdf({ page: '/Annots [<< /Subtype /RichMedia >>]' }),
    aPdf({ catalog: '/Encrypt 4 0 R' }),
    hidden('/S /JavaScript /JS (app.alert(1))'),
    hidden('/S /J#61vaScript /JS (app.alert(1))'),
    hidden('/S /Launch /F (cmd.exe)'),
    packedPdf('/Names << /EmbeddedFiles << >> >>'),
    packedPdf('', '', 60 * MB),
    packedPdf('', '/DecodeParms (stream) '),
    packedPdf('', '% stream\n'),
    renamed(packedPdf(), '/ObjStm', '/Obj#53tm'),
    packedPdf('', '', 0, '[/FlateDecode /FlateDecode]'),
    packedPdf('', '', 0, '[/ASCIIHexDecode /FlateDecode]'),
    packedPdf('', '', 0, '/LZWDecode'),
    aPdf({ comment: HTML }),
    aPdf({ comment: SVG }),
    Buffer.concat([latin(HTML), whole]),
    Buffer.concat([whole, latin(HTML)]),
    Buffer.concat([whole, aDocx()]),
    aPdf({ more: [`<< /Length 9 >>\nstream\n${aDocx().toString('latin1')}\nendstream`] }),
    Buffer.concat([aDocx(), whole]),
    Buffer.concat([latin('GIF89a'), whole]),
    Buffer.concat([latin('\n'), whole]),
    whole.subarray(0, -20),
    whole.subarray(20),
    whole.subarray(0, 200),
    latin('%PDF-'),
    latin('%PDF-1.7\n'),
    latin('%PDF-1.7\n%%EOF\n'),
    latin('%PDF-9.9\nstartxref\n0\n%%EOF\n'),
    latin('%PDF-1.7\nstartxref\n99999999\n%%EOF\n'),
    renamed(whole, '/Kids [3 0 R]', '/Kids [     ]'),
    Buffer.alloc(1000, '%PDF-1.7\n'),
    changed(whole, (bytes) => bytes.write('XXXX', bytes.indexOf('xref'), 'latin1')),
    latin(HTML),
    latin(SVG),
    Buffer.alloc(0),
    Buffer.alloc(5_000),
    latin('MZ\x90\x00'),
    latin('%!PS-Adobe-3.0'),
    latin('{\\rtf1}'),
  ];
}
