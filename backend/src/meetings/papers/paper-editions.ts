import { Db } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import type { Tx } from '../../kernel/unit-of-work';
import type { PaperChangeView } from './case.view';
import type { PaperRow } from './paper-rows';
import { PARTS, PaperTexts, textsOf } from './paper-texts';

interface EditionRow {
  number: number;
  texts: string;
  made_at: string;
  made_by_name: string;
}

/** Which texts members could read from when on, and who let them. */
interface Edition {
  number: number;
  texts: PaperTexts;
  at: string;
  by: string;
}

/** The editions of a released paper, the released one first. */
async function editionsOf(db: Db, paperId: string): Promise<Edition[]> {
  const rows = await db.query<EditionRow>(
    'SELECT e.number, e.texts, e.made_at, m.name AS made_by_name FROM paper_edition e ' +
      'JOIN person m ON m.id = e.made_by WHERE e.paper_id = $1 ORDER BY e.number',
    [paperId],
  );
  return rows.map(({ number, texts, made_at, made_by_name }) => {
    return { number, texts: JSON.parse(texts) as PaperTexts, at: made_at, by: made_by_name };
  });
}

/** What has been changed since the members could read it, newest first: which parts, from what to what. */
export async function changesSinceRelease(db: Db, paper: PaperRow): Promise<PaperChangeView[]> {
  if (paper.state === 'draft') return [];
  const editions = await editionsOf(db, paper.id);
  return editions
    .flatMap((edition, at) => {
      const before = editions[at - 1];
      return before ? [changeView(before, edition)] : [];
    })
    .reverse();
}

function changeView(before: Edition, { number, texts, at, by }: Edition): PaperChangeView {
  const changed = PARTS.filter((part) => before.texts[part] !== texts[part]);
  const parts = changed.map((part) => ({
    part,
    before: before.texts[part],
    after: texts[part],
  }));
  return { edition: number, at, by, parts };
}

/** Keeps the texts members can read from now on. Papers released before editions were kept begin with one. */
export async function keepEdition(
  tx: Tx,
  paper: PaperRow,
  made: { texts: PaperTexts; at: string; by: string },
): Promise<void> {
  const [last] = await tx.query<{ number: number }>(
    'SELECT CAST(COALESCE(max(number), 0) AS integer) AS number FROM paper_edition WHERE paper_id = $1',
    [paper.id],
  );
  let number = last?.number ?? 0;
  const insert = (texts: PaperTexts, at: string, by: string) =>
    tx.insert('paper_edition', {
      id: newId(),
      paper_id: paper.id,
      number: (number += 1),
      texts: JSON.stringify(texts),
      made_at: at,
      made_by: by,
    });
  if (number === 0 && paper.released_at !== null && paper.released_by !== null) {
    await insert(textsOf(paper), paper.released_at, paper.released_by);
  }
  await insert(made.texts, made.at, made.by);
}
