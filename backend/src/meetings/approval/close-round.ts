import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { osloDate } from '../../kernel/oslo';
import { conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { APPROVAL_WORDS } from '../../texts/approval-words';
import type { MinutesLanguage } from '../../texts/minutes-words';
import { newCase } from '../agenda/new-case';
import { placeItem } from '../agenda/place-item';
import { LiveMeetings } from '../live/live-meeting';
import { itemsOf, laterMeetings, MeetingRow } from '../meeting-rows';
import { MinutesLifePage } from './life-page';
import { MinutesLifeView } from './life.view';
import { commentsOf, readersOf, requireMinutes } from './minutes-rows';

/** Minutes the panel's yes is expected to take. */
const APPROVING_MINUTES = 5;

/**
 * Ends the round of comments and puts the approval first on the agenda of the next meeting. Silence approves nothing:
 * the panel does, as a case; without a next meeting the case waits in the register (UP 4.3).
 */
@Injectable()
export class CloseRound {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: MinutesLifePage,
  ) {}

  /** @throws 409 'round-open' before the last day while somebody has not answered, 'comments-open' */
  run(meetingId: string, version: number, actor: Actor): Promise<MinutesLifeView> {
    return this.work.write(async (tx) => {
      const { meeting, now } = await this.meetings.load(meetingId, tx);
      const row = await requireMinutes(tx, meetingId, 'review');
      const comments = await commentsOf(tx, row);
      const readers = await readersOf(tx, row);
      const silent = readers.filter(
        ({ person_id, fine_at }) =>
          fine_at === null && comments.every(({ author_id }) => author_id !== person_id),
      );
      if (silent.length > 0 && osloDate(now) <= row.objections_on) throw conflict('round-open');
      if (comments.some(({ state }) => state === 'open')) throw conflict('comments-open');
      const approval_case_id = await approvalCase(tx, meeting, row.language, now);
      const ready = { state: 'ready', ready_at: now, ready_by: actor.personId, approval_case_id };
      await tx.update('minutes', row.id, version, ready);
      await tx.audit('minutes.ready', `meeting:${meetingId}`, {
        approval_case_id,
        silent: silent.length,
      });
      tx.changed(`meeting:${meetingId}`);
      tx.changed('cases');
      return this.page.view(meetingId, actor, tx);
    });
  }
}

/**
 * The case of the approval. A standing item of the next agenda that is there for it becomes this case and keeps its
 * place, so that nothing stands twice.
 * @returns its id
 */
async function approvalCase(
  tx: Tx,
  meeting: MeetingRow,
  language: MinutesLanguage,
  now: string,
): Promise<string> {
  const title = APPROVAL_WORDS[language].title(meeting.number, meeting.year);
  const [next] = await laterMeetings(tx, meeting);
  const agenda = next === undefined ? [] : await itemsOf(tx, next.meetingId);
  const standing = agenda.find((item) => item.type === 'minutes' && item.standing !== null);
  if (standing !== undefined) {
    await tx.update('panel_case', standing.case_id, standing.case_version, {
      title,
      standing: null,
    });
    await tx.audit('agendaItem.changed', `case:${standing.case_id}`, { title });
    tx.changed(`meeting:${standing.meeting_id}`);
    return standing.case_id;
  }
  const year = next?.year ?? meeting.year;
  const caseId = await newCase(tx, year, now, { title, type: 'minutes' });
  await tx.audit('agendaItem.added', `case:${caseId}`, { title, type: 'minutes' });
  if (next !== undefined) {
    const item = { caseId, type: 'minutes', minutes: APPROVING_MINUTES, place: 1 };
    await placeItem(tx, next.meetingId, item);
    tx.changed(`meeting:${next.meetingId}`);
  }
  return caseId;
}
