import { ListCell, ListSheet, looksLikeFormula, norwegianDay } from './list-cell';

/**
 * CSV as Excel in Norway opens it by a double click: semicolons, UTF-8 with its mark, CRLF. Texts that a spreadsheet
 * would run as formulas begin with an apostrophe.
 */
export function csvFile({ headings, rows }: ListSheet): Buffer {
  const lines = [headings.map((text) => ({ text })), ...rows].map((cells) =>
    cells.map(written).join(';'),
  );
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf8');
}

function written(cell: ListCell): string {
  if ('day' in cell) return norwegianDay(cell.day);
  const text = looksLikeFormula(cell.text) ? `'${cell.text}` : cell.text;
  return /[;"\r\n\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
