import { greyJpeg } from '../grey-jpeg';
import { aDocx } from './a-docx';
import { aPdf } from './a-pdf';
import { aPng } from './a-png';
import { badDocuments } from './bad-documents';
import { badJpegs } from './bad-jpegs';
import { badNames } from './bad-names';
import { badPdfs } from './bad-pdfs';
import { badPngs } from './bad-pngs';
import { PDF, PNG, JPEG, DOCX, Upload } from './upload';

/** Files that are not what they say, would do something, or would fill the server; none of them may be taken. */
export function badFiles(): Upload[] {
  const of = (type: string, ending: string, all: Buffer[]) =>
    all.map((bytes, n) => ({ name: `${ending}-${n}.${ending}`, type, bytes }));
  const wrongTypes = [
    'text/html',
    'image/svg+xml',
    'application/octet-stream',
    '',
    PNG,
    DOCX,
    'application/pdf; charset=x',
  ];
  return [
    ...badNames(),
    ...of(PDF, 'pdf', badPdfs()),
    ...of(PNG, 'png', badPngs()),
    ...of(JPEG, 'jpg', badJpegs()),
    ...of(DOCX, 'docx', badDocuments()),
    ...wrongTypes.map((type) => ({
      name: `som ${type.replace(/\W/g, '')}.pdf`,
      type,
      bytes: aPdf(),
    })),
    { name: 'bilde.png', type: JPEG, bytes: greyJpeg() },
    { name: 'bilde.jpg', type: PNG, bytes: aPng() },
    { name: 'bilde.png', type: PNG, bytes: greyJpeg() },
    { name: 'notat.pdf', type: PDF, bytes: aDocx() },
    { name: 'notat.docx', type: DOCX, bytes: aPdf() },
  ];
}
