import { Field, own, only, hears, inPrint, reads } from './who';

/** Acts in a meeting answer with the room as the one who acts may see it. */
export const ROOM = [
  'GET /meetings/:id/live',
  '* /meetings/:id/*',
  '* /agenda-items/:id/*',
  '* /recusals/*',
  '* /proposals/*',
  '* /votes/*',
  '* /decisions/*',
];
export const MINUTES = [
  'GET /meetings/:id/minutes',
  'GET /meetings/:id/minutes.pdf',
  'GET /meetings/:id/minutes.docx',
];
export const PUBLIC = MINUTES.map((place) => `${place}?public`);
export const COPY = 'GET /data-copies/:id';
/** Pages of one membership, for those who see seats beside names. */
export const LAPSE = ['GET /appointments/:id/basis-lapse'];
export const RENEWAL = ['GET /appointments/:id/renewal'];
export const FAREWELL = ['GET /people/:id/farewell', 'GET /people/:id/certificate.pdf'];
export const WAYS_IN = ['POST /ways-in/*'];

/** Said in a meeting. @param isInMinutes proposals are not: the decision is */
export function said(column: string, isInMinutes = true): Field {
  const minutes = isInMinutes ? MINUTES : [];
  const open = only(hears, ({ closed }) => closed !== true);
  return {
    kept: [column],
    met: [
      { who: hears, at: [...ROOM, ...minutes] },
      { who: open, at: isInMinutes ? PUBLIC : [] },
      { who: own, at: [COPY] },
    ],
  };
}

export function paper(part: string): Field {
  return {
    kept: [`paper.${part}`, 'paper_edition.texts'],
    met: [
      { who: reads, at: ['GET /cases/:id', 'PUT /cases/:id/paper', 'POST /cases/:id/paper/*'] },
      { who: reads, at: part === 'summary' ? ['GET /meetings/:id/papers'] : [] },
      { who: inPrint, at: ['GET /meetings/:id/booklet.pdf'] },
    ],
  };
}

/** Nobody's to read on any page: kept as it was, for whoever must prove later what was judged. */
export function kept(...columns: string[]): Field {
  return { kept: columns, met: [] };
}
