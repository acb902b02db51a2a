import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { badInput, conflict, RuleViolation } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { isRecusedIn } from '../closed-items';
import { LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { requireState } from '../meeting-rows';
import { recusal } from '../rules/recusal';
import { belongsToPanel } from './panel-on-day';
import { judge } from './room';
import { RecuseDto } from './recuse.dto';

/** Records that the panel has found somebody recused in a case (UP 3.4, interpretation `recusal-basis`). */
@Injectable()
export class Recuse {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /** @throws 422 when too few are there to decide the question; 409 when recused already */
  run(itemId: string, { personId }: RecuseDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.loadByItem(itemId, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'live');
      if (!belongsToPanel(live.panel, personId)) {
        throw badInput([{ field: 'personId', constraint: 'known' }]);
      }
      if (isRecusedIn(live.room, itemId, personId)) throw conflict('recused');
      const { presence } = judge(live.panel, live.room, live.item, live.now);
      const sittingIds = presence.seats.flatMap(({ sitterId }) => sitterId ?? []);
      const facts = { sittingIds, concernedIds: [personId], seated: presence.seated };
      const { data, interpretations, id: statutes } = live.panel.statutes;
      const finding = recusal(facts, data, interpretations);
      if (!finding.ok) throw new RuleViolation([finding], statutes);
      const row = { id: newId(), item_id: itemId, person_id: personId };
      await tx.insert('recusal', { ...row, started_at: live.now, ended_at: null });
      await tx.audit('recusal.started', `agendaItem:${itemId}`, { personId });
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }
}
