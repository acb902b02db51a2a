import { aPdf } from './a-pdf';
import { PDF, Upload } from './upload';

/** Names no file may have, whatever it is. */
export function badNames(): Upload[] {
  const names = [
    '', '.pdf', 'pdf', 'a', 'a.', '..pdf', '../a.pdf', '..\\a.pdf', '/etc/passwd.pdf', 'C:\\a.pdf', 'a/b.pdf',
    'a\\b.pdf', 'a\0.pdf', 'a\n.pdf', 'a\r\nX: y.pdf', 'a\tb.pdf', 'a\u202efdp.pdf', 'a\u202dfdp.pdf', 'a\u2066b.pdf',
    'a\u2069b.pdf', 'a\u200eb.pdf', 'a\u200fb.pdf', 'a\u200bb.pdf', 'a\ufeffb.pdf', 'a\u061cb.pdf', 'a\u00adb.pdf',
    'a\u2028b.pdf', 'a\u2029b.pdf', 'a\ue000b.pdf', 'a\ud800b.pdf', 'a:b.pdf', 'a|b.pdf', 'a?.pdf', 'a*.pdf',
    '<a>.pdf', 'a".pdf', ' a.pdf', 'a.pdf ', 'a.pdf.', 'a..pdf', 'con.pdf', 'NUL.pdf', 'com1.pdf', 'lpt9.pdf',
    `${'a'.repeat(251)}.pdf`, `${'a'.repeat(255)}.pdf`, `${'ø'.repeat(126)}.pdf`, `${'a'.repeat(5000)}.pdf`,
    'a.html', 'a.svg', 'a.exe', 'a.pdf.exe', 'a.pdf.html', 'a.xlsx', 'a.docm', 'a.dotm', 'a.js', 'a.xml', 'a.zip',
    'a.gif', 'a.webp', 'a.heic', 'a.tiff', 'a.bmp', 'a.doc', 'a.rtf', 'a.php', 'a.pd f', 'a.pdf%00.png',
  ]; // prettier-ignore
  return names.map((name) => ({ name, type: PDF, bytes: aPdf() }));
}
