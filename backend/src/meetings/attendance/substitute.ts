import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { badInput, RuleViolation } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { currentItem, itemIn, LiveMeeting, LiveMeetings, panelIn } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { requireState } from '../meeting-rows';
import { CallFacts, substitution } from '../rules/substitution';
import { judge } from './room';
import { PanelSeat } from './panel-on-day';
import { SubstituteDto } from './substitute.dto';

/** Calls an alternate to a seat (UP 3.4): for a representative who is away, or by decision to a vacant one. */
@Injectable()
export class Substitute {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /** @throws 422 when nobody by that name is away, the seat is not vacant, or no decision was given */
  run(id: string, dto: SubstituteDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.load(id, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'live');
      const seat = seatOf(live, dto);
      const { data, id: statutes } = live.panel.statutes;
      const finding = substitution(callFacts(live, dto, seat), data);
      if (!finding.ok) throw new RuleViolation([finding], statutes);
      const called = { alternate_id: dto.alternateId, for_person_id: dto.forPersonId ?? null };
      await tx.insert('substitution', {
        id: newId(),
        meeting_id: id,
        ...called,
        seat_id: seat?.id ?? null,
        item_id: dto.itemId ?? null,
        by_decision: dto.byDecision ?? null,
        started_at: live.now,
        ended_at: null,
      });
      await tx.audit('substitution.started', `meeting:${id}`, { ...dto });
      tx.changed(`meeting:${id}`);
      return this.page.view(id, actor, tx);
    });
  }
}

/** The seat named by number; with a name the seat follows from it. */
function seatOf({ panel }: LiveMeeting, dto: SubstituteDto): PanelSeat | null {
  if (dto.forPersonId) return panel.seats.find((s) => s.holderId === dto.forPersonId) ?? null;
  if (!dto.seatNumber) return null;
  const seat = panel.seats.find(({ number }) => number === dto.seatNumber);
  if (!seat) throw badInput([{ field: 'seatNumber', constraint: 'known' }]);
  return seat;
}

/** Judged in the case named, else the one at hand. */
function callFacts(live: LiveMeeting, dto: SubstituteDto, seat: PanelSeat | null): CallFacts {
  const item = dto.itemId ? itemIn(live, dto.itemId) : currentItem(live);
  const { facts, presence } = judge(panelIn(live, item), live.room, item, live.now);
  const sitting = presence.seats.find(({ number }) => number === seat?.number);
  const sits = presence.seats.some(({ sitterId }) => sitterId === dto.alternateId);
  const called = facts.substitutions.some(({ alternateId }) => alternateId === dto.alternateId);
  const named = Boolean(dto.forPersonId) && sitting !== undefined;
  return {
    alternate: facts.alternateIds.includes(dto.alternateId),
    alreadySits: sits || called,
    named,
    away: named && (sitting.state === 'absent' || sitting.state === 'recused'),
    vacantSeat: !named && sitting?.state === 'vacant',
    byDecision: dto.byDecision ?? null,
  };
}
