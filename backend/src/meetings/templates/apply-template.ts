import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { newCase } from '../agenda/new-case';
import { placeItem } from '../agenda/place-item';
import { MeetingPage } from '../meeting-page';
import { ItemRow, itemsOf, meetingById, MeetingRow, requireState } from '../meeting-rows';
import { MeetingView } from '../meeting.view';
import type { TemplateItemView } from './agenda-templates.view';
import { templateById } from './template-rows';

/** Puts standing items on an agenda: the opening ones first, «eventuelt» last, each once per meeting. */
@Injectable()
export class ApplyTemplate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly page: MeetingPage,
  ) {}

  run(meetingId: string, templateId: string, actor: Actor): Promise<MeetingView> {
    return this.work.write(async (tx) => {
      const meeting = await meetingById(tx, meetingId);
      requireState(meeting, 'planned');
      const { items } = await templateById(tx, templateId);
      const missing = missingFrom(items, await itemsOf(tx, meetingId));
      let opening = 0;
      for (const item of missing) {
        const last = item.type === 'aob';
        await this.put(tx, meeting, item, last ? undefined : ++opening);
      }
      const keys = missing.map(({ key }) => key);
      await tx.audit('agendaTemplate.applied', `meeting:${meetingId}`, { templateId, keys });
      tx.changed(`meeting:${meetingId}`);
      tx.changed('cases');
      return this.page.meeting(meetingId, actor, tx);
    });
  }

  private async put(
    tx: Tx,
    meeting: MeetingRow,
    { key, title, type, minutes }: TemplateItemView,
    place: number | undefined,
  ): Promise<void> {
    const facts = { title, type, standing: key };
    const caseId = await newCase(tx, meeting.year, this.clock.now(), facts);
    await placeItem(tx, meeting.id, { caseId, type, minutes, place });
  }
}

/** Standing items the agenda lacks; one with the same title, written by hand, counts too. */
function missingFrom(
  wanted: readonly TemplateItemView[],
  there: readonly ItemRow[],
): TemplateItemView[] {
  const keys = new Set(there.map(({ standing }) => standing));
  const titles = new Set(there.map(({ title }) => title.toLowerCase()));
  return wanted.filter(({ key, title }) => !keys.has(key) && !titles.has(title.toLowerCase()));
}
