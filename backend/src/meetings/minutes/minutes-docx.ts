import { docxFile, DocxPart } from '../../documents/docx-file';
import type { MinutesDocument } from './minutes-document';

/** The minutes as a Word document, with headings, tables and language as in the PDF. */
export function minutesDocx(document: MinutesDocument): Buffer {
  const { lang, region, title, preview, facts, people, items, sections = [] } = document;
  const parts: DocxPart[] = [
    heading(title, 1),
    ...(preview === null ? [] : [text(preview)]),
    heading(facts.heading, 2),
    ...facts.lines.map(([label, value]) => text(`${label}: ${value}`)),
    ...people.flatMap(peopleParts),
    ...items.flatMap(itemParts),
    ...sections.flatMap((each) => [heading(each.heading, 2), ...each.lines.map(text)]),
  ];
  return docxFile({ language: `${lang}-${region.toUpperCase()}`, title, parts });
}

function peopleParts(group: MinutesDocument['people'][number]): DocxPart[] {
  const { head, rows, summary } = group;
  return [
    heading(group.heading, 2),
    ...(rows.length > 0 ? [{ kind: 'table' as const, head, rows }] : []),
    ...(summary === null ? [] : [text(summary)]),
  ];
}

function itemParts(item: MinutesDocument['items'][number]): DocxPart[] {
  return [
    heading(item.heading, 2),
    ...item.notes.map(text),
    ...item.entries.map((entry) => text(`${entry.at} ${entry.text}`)),
    ...item.decisions.flatMap((decision) => [
      heading(decision.heading, 3),
      text(decision.text),
      ...decision.lines.map(text),
    ]),
    ...(item.tasks === null ? [] : [heading(item.tasks.heading, 3), ...item.tasks.lines.map(text)]),
  ];
}

function heading(said: string, level: 1 | 2 | 3): DocxPart {
  return { kind: 'heading', text: said, level };
}

function text(said: string): DocxPart {
  return { kind: 'text', text: said };
}
