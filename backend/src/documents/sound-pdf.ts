/**
 * Names of what a sheet of paper never needs: programs, other programs' starters, and files inside files. A program
 * is always named in full beside its short name, which alone would turn up in large pictures by chance.
 */
const ACTIVE =
  /\/(?:(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|Encrypt)(?![A-Za-z0-9])|XFA\s*[[\d])/;
const TAIL_BYTES = 2048;

/**
 * Whether a PDF holds together at both ends and carries nothing that acts by itself. What lies inside compressed
 * parts is not looked into: the file is only ever handed out as a download.
 */
export function isSoundPdf(body: Buffer): boolean {
  const text = body.toString('latin1');
  if (!/^%PDF-(?:1\.[0-7]|2\.0)[\r\n ]/.test(text)) return false;
  const tail = text.slice(-TAIL_BYTES);
  const start = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(tail);
  if (start === null) return false;
  const table = text.slice(Number(start[1]), Number(start[1]) + 40);
  if (!/^\s*(?:xref\s|\d+\s+\d+\s+obj)/.test(table)) return false;
  return !ACTIVE.test(unescaped(text));
}

/** '/J#61vaScript' is '/JavaScript'. */
function unescaped(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
