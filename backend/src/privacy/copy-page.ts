import { osloDate, osloTime } from '../kernel/oslo';
import { actionWord, objectWord } from '../texts/audit-words';
import { columnWord, copyFrame, tableWord } from '../texts/data-copy';
import { dated } from '../texts/dated';
import { MailLanguage } from '../texts/mail';
import { OwnData, OwnRow } from './own-data-reader';

const AUDIT = 'audit_entry';
const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * The copy as a page that opens anywhere: no script, nothing fetched, and everything a person wrote is text.
 * @param madeAt instant of the copy
 */
export function copyPage(
  tables: OwnData['tables'],
  language: MailLanguage,
  madeAt: string,
): string {
  const frame = copyFrame(language);
  const parts = Object.entries(tables).map(
    ([table, rows]) =>
      `<section><h2>${escaped(tableWord(table, language))}</h2>${rowsOf(table === AUDIT ? rows.map((row) => inWords(row, language)) : rows, language)}</section>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(frame.title)}</title>
<style>body{font:1.05rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
dl{border:1px solid #888;border-radius:.5rem;padding:.75rem 1rem;margin:0 0 1rem}dt{font-weight:600}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}</style></head>
<body><main><h1>${escaped(frame.title)}</h1><p>${escaped(frame.lead)}</p><p>${escaped(readable(madeAt, language))}</p>
${parts.join('\n')}
</main></body></html>
`;
}

function rowsOf(rows: readonly OwnRow[], language: MailLanguage): string {
  if (rows.length === 0) return `<p>${escaped(copyFrame(language).none)}</p>`;
  return rows.map((row) => `<dl>${cellsOf(row, language)}</dl>`).join('');
}

function cellsOf(row: OwnRow, language: MailLanguage): string {
  return Object.entries(row)
    .filter(([, value]) => value !== null)
    .map(([column, value]) => {
      const text =
        typeof value === 'object'
          ? JSON.stringify(value, null, 2)
          : readable(String(value), language);
      const shown = column === 'file' ? linkTo(text) : escaped(text);
      return `<dt>${escaped(columnWord(column, language))}</dt><dd>${shown}</dd>`;
    })
    .join('');
}

/** An entry of the log in words; the machine's own names stand in the JSON beside the page. */
function inWords(row: OwnRow, language: MailLanguage): OwnRow {
  const { action, object } = row;
  return {
    ...row,
    ...(typeof action === 'string' ? { action: actionWord(action, language) } : {}),
    ...(typeof object === 'string' ? { object: objectWord(object, language) } : {}),
  };
}

/** Days and instants as people write them, in Oslo; everything else as it is. */
function readable(text: string, language: MailLanguage): string {
  if (DAY.test(text)) return dated(language, text);
  return INSTANT.test(text) ? `${dated(language, osloDate(text))}, ${osloTime(text)}` : text;
}

/** A file that lies beside the page. */
function linkTo(file: string): string {
  return `<a href="${escaped(file)}">${escaped(file)}</a>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
