import { execFileSync } from 'node:child_process';

/** The words of a PDF that came in base64, as a reader of the paper sees them. */
export function wordsOf(pdf: string): string {
  const input = Buffer.from(pdf, 'base64');
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input, encoding: 'utf8' });
  return text.replace(/\s+/g, ' ');
}

/** The one-time code on a letter. */
export function codeOn(pdf: string): string {
  const found = /\b(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}\b/.exec(wordsOf(pdf));
  if (found === null) throw new Error('No code on the letter');
  return found[0];
}
