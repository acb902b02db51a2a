/** What the panel is asked to do with a case: be told, talk, decide, or give input to somebody else's work. */
export const ASKS = ['informed', 'discuss', 'decide', 'input'] as const;
export type Ask = (typeof ASKS)[number];

/** The written parts of a case presentation, in the order they are read. */
export const PARTS = [
  'question',
  'summary',
  'background',
  'assessment',
  'consequence',
  'proposal',
  'addressee',
  'impartiality',
] as const;
export type Part = (typeof PARTS)[number];
export type PaperTexts = Record<Part, string>;

/** What a reader reads: the running text, without to whom it goes and who is recused. */
const READ: readonly Part[] = PARTS.slice(0, 6);

/** Columns of the parts, as a query names them. @param alias of the table `paper` */
export function partColumns(alias: string): string {
  return PARTS.map((part) => `${alias}.${part}`).join(', ');
}

/** The parts of something that has more. */
export function textsOf(paper: PaperTexts): PaperTexts {
  return Object.fromEntries(PARTS.map((part) => [part, paper[part]])) as PaperTexts;
}

/** The running text, part by part. */
export function runningText(paper: PaperTexts): string[] {
  return READ.map((part) => paper[part]);
}
