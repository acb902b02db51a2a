import { Db } from '../../kernel/db';
import { notFound } from '../../kernel/problem';
import type { AgendaTemplateView, TemplateItemView } from './agenda-templates.view';
import { ORDINARY, ordinaryMeeting } from './ordinary-meeting';

interface TemplateRow {
  id: string;
  name: string;
  items: string;
  version: number;
}

/** Every template by name; the ordinary meeting is there from the start. */
export async function templates(db: Db): Promise<AgendaTemplateView[]> {
  const rows = await db.query<TemplateRow>(
    'SELECT id, name, items, version FROM agenda_template ORDER BY name, id',
  );
  const saved = rows.map((row) => ({
    ...row,
    items: JSON.parse(row.items) as TemplateItemView[],
  }));
  return saved.some(({ id }) => id === ORDINARY) ? saved : [ordinaryMeeting(), ...saved];
}

/** One template. @throws not-found */
export async function templateById(db: Db, id: string): Promise<AgendaTemplateView> {
  const found = (await templates(db)).find((each) => each.id === id);
  if (!found) throw notFound();
  return found;
}
