import { PdfWriter } from '../../src/documents/pdf-writer';
import { TestApp } from '../harness';

/** A PDF as a scanner might make it. */
export function aSheet(app: TestApp, at = '2026-11-10T12:00:00.000Z'): Buffer {
  const facts = { heading: 'Ark', lines: [] };
  const words = { title: 'Ark', lang: 'nb', region: 'NO', running: 'Ark', page: 'side' };
  const parts = { preview: null, facts, people: [], items: [] };
  return app.nest.get(PdfWriter, { strict: false }).write('minutes', { ...words, ...parts }, at);
}
