import { Tx } from '../../kernel/tx';
import { newCase } from '../agenda/new-case';
import { placeItem } from '../agenda/place-item';
import { ItemRow, itemsOf, meetingById, MeetingRow, requireState } from '../meeting-rows';
import type { TemplateItemView } from './agenda-templates.view';
import { templateById } from './template-rows';

/**
 * Puts standing items on an agenda: the opening ones first, «eventuelt» last, each once per meeting. Commands run it in
 * their transaction. @throws 404 for a template there is not
 */
export async function putStandingItems(
  tx: Tx,
  meetingId: string,
  templateId: string,
  now: string,
): Promise<void> {
  const meeting = await meetingById(tx, meetingId);
  requireState(meeting, 'planned');
  const { items } = await templateById(tx, templateId);
  const missing = missingFrom(items, await itemsOf(tx, meetingId));
  let opening = 0;
  for (const item of missing) {
    const last = item.type === 'aob';
    await put(tx, meeting, item, { place: last ? undefined : ++opening, now });
  }
  const keys = missing.map(({ key }) => key);
  await tx.audit('agendaTemplate.applied', `meeting:${meetingId}`, { templateId, keys });
  tx.changed(`meeting:${meetingId}`);
  tx.changed('cases');
}

async function put(
  tx: Tx,
  meeting: MeetingRow,
  { key, title, type, minutes }: TemplateItemView,
  { place, now }: { place: number | undefined; now: string },
): Promise<void> {
  const caseId = await newCase(tx, meeting.year, now, { title, type, standing: key });
  await placeItem(tx, meeting.id, { caseId, type, minutes, place });
}

/** Standing items the agenda lacks; one with the same title, written by hand, counts too. */
function missingFrom(
  wanted: readonly TemplateItemView[],
  there: readonly ItemRow[],
): TemplateItemView[] {
  const keys = new Set(there.map(({ standing }) => standing));
  const titles = new Set(there.map(({ title }) => title.toLowerCase()));
  // The approval of minutes that are ready has its place on the agenda already.
  const approves = there.some(({ type }) => type === 'minutes');
  return wanted.filter(
    ({ key, title, type }) =>
      !keys.has(key) && !titles.has(title.toLowerCase()) && !(approves && type === 'minutes'),
  );
}
