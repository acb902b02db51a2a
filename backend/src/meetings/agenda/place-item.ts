import { newId } from '../../kernel/ids';
import { conflict } from '../../kernel/problem';
import { Tx } from '../../kernel/tx';
import { ItemRow, itemsOf } from '../meeting-rows';

interface NewItem {
  caseId: string;
  type: string;
  minutes: number;
  /** Where on the agenda, 1 first; last, but before «eventuelt», when left out. */
  place?: number;
}

/** Puts a case on an agenda; what comes after it moves one down. @throws 409 when it stands there already */
export async function placeItem(tx: Tx, meetingId: string, item: NewItem): Promise<string> {
  const items = await itemsOf(tx, meetingId);
  if (items.some(({ case_id }) => case_id === item.caseId)) throw conflict('case-placed');
  const at = item.place === undefined ? endFor(item.type, items) : item.place - 1;
  const after = items.slice(at);
  const position = after[0]?.position ?? (items.at(-1)?.position ?? 0) + 1;
  for (const each of after) {
    await tx.update('agenda_item', each.id, each.version, { position: each.position + 1 });
  }
  const id = newId();
  await tx.insert('agenda_item', {
    id,
    meeting_id: meetingId,
    case_id: item.caseId,
    position,
    minutes: item.minutes,
    extra_minutes: 0,
    state: 'pending',
    version: 1,
  });
  return id;
}

/** Standing «eventuelt» stays last, unless the meeting has come that far. */
function endFor(type: string, items: readonly ItemRow[]): number {
  let end = items.length;
  while (type !== 'aob' && end > 0 && staysLast(items[end - 1])) end--;
  return end;
}

function staysLast(item: ItemRow | undefined): boolean {
  return item?.type === 'aob' && item.standing !== null && item.started_at === null;
}
