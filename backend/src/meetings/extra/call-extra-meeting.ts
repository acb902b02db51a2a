import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { RuleViolation, signedOut } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { placeWaitingElections } from '../agenda/place-waiting-elections';
import { planMeeting } from '../create-meeting';
import { MeetingPage } from '../meeting-page';
import { MeetingView } from '../meeting.view';
import { putStandingItems } from '../templates/standing-items';
import { CallExtraMeetingDto } from './extra-meeting.dto';
import { decidesAlone, ExtraDemands, judge } from './extra-demands';

/**
 * Calls a meeting beyond the year's plan: because the leader finds it necessary, or because enough representatives
 * demand it (UP 4.1). What the rule saw is kept with the meeting, and the demands have had their answer.
 */
@Injectable()
export class CallExtraMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly demands: ExtraDemands,
    private readonly page: MeetingPage,
  ) {}

  /** @throws 422 with the finding when neither the leader calls it nor enough demand it; 400 */
  run(dto: CallExtraMeetingDto, actor: Actor): Promise<MeetingView> {
    return this.work.write(async (tx) => {
      const { personId } = actor;
      if (personId === null) throw signedOut();
      const found = await this.demands.today(tx);
      const { panel, standing } = found;
      const finding = judge(found, decidesAlone(panel, personId));
      if (!finding.ok) throw new RuleViolation([finding], panel.statutes.id);
      const now = this.clock.now();
      const meetingId = await planMeeting(tx, dto, now);
      if (dto.templateId) await putStandingItems(tx, meetingId, dto.templateId, now);
      await placeWaitingElections(tx);
      await tx.insert('extra_meeting', {
        id: newId(),
        meeting_id: meetingId,
        reason: dto.reason.trim(),
        called_by: personId,
        called_at: now,
        finding: JSON.stringify(finding),
      });
      for (const { id, version } of standing) {
        await tx.update('meeting_demand', id, version, { meeting_id: meetingId });
      }
      const { facts } = finding;
      await tx.audit('meeting.calledExtra', `meeting:${meetingId}`, {
        ...facts,
        statutes: panel.statutes.id,
      });
      return this.page.meeting(meetingId, actor, tx);
    });
  }
}
