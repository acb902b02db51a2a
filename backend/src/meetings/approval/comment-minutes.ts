import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { badInput, conflict, forbidden, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import type { AnswerCommentDto, CommentMinutesDto } from './approval.dto';
import { isOpenTo } from './is-open-to';
import { MinutesLifePage } from './life-page';
import { MinutesLifeView } from './life.view';
import {
  commentById,
  CommentRow,
  MinutesRow,
  ReaderRow,
  readersOf,
  requireMinutes,
} from './minutes-rows';

/** What those who were there say of the draft, paragraph by paragraph, and what becomes of it (UP 4.3). */
@Injectable()
export class CommentMinutes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: MinutesLifePage,
  ) {}

  /** @throws 403 for who was not asked; 404 for a case one may not know of; 409 when the round is over */
  write(meetingId: string, dto: CommentMinutesDto, actor: Actor): Promise<MinutesLifeView> {
    return this.work.write(async (tx) => {
      const { live, row, reader } = await this.open(tx, meetingId, actor);
      const target = await targetOf(tx, live, dto, actor);
      const id = newId();
      const said = { text: dto.text ?? null, wording: dto.wording ?? null };
      const comment = { ...target, author_id: reader.person_id, ...said, written_at: live.now };
      await tx.insert('minutes_comment', {
        ...{ id, minutes_id: row.id, ...comment },
        ...{ state: 'open', version: 1 },
      });
      await tx.audit('minutes.commented', `minutesComment:${id}`, comment);
      tx.changed(`meeting:${meetingId}`);
      return this.page.view(meetingId, actor, tx);
    });
  }

  /** «Ser bra ut», in one tap; saying it again changes nothing. */
  fine(meetingId: string, actor: Actor): Promise<MinutesLifeView> {
    return this.work.write(async (tx) => {
      const { live, reader } = await this.open(tx, meetingId, actor);
      if (reader.fine_at === null) {
        await tx.update('minutes_reader', reader.id, reader.version, { fine_at: live.now });
        await tx.audit('minutes.fine', `meeting:${meetingId}`);
        tx.changed(`meeting:${meetingId}`);
      }
      return this.page.view(meetingId, actor, tx);
    });
  }

  /**
   * The coordinator takes a comment in or says why not. A proposed wording that is taken in becomes the paragraph,
   * unless the paragraph has changed since: then it is for the coordinator to put them together.
   * @throws 409 'paragraph-changed'
   */
  answer(commentId: string, dto: AnswerCommentDto, actor: Actor): Promise<MinutesLifeView> {
    return this.work.write(async (tx) => {
      const comment = await commentById(tx, commentId);
      const { meetingId, live, row } = await this.ofComment(tx, comment, actor);
      await requireMinutes(tx, meetingId, 'review');
      if (comment.state !== 'open') throw conflict('comment-handled');
      if (dto.state === 'taken') await takeIn(tx, comment);
      const answered = { state: dto.state, answer: dto.answer ?? null };
      const by = { answered_by: actor.personId, answered_at: live.now };
      await tx.update('minutes_comment', commentId, dto.version, { ...answered, ...by });
      await tx.audit('minutes.answered', `minutesComment:${commentId}`, answered);
      tx.changed(`meeting:${row.meeting_id}`);
      return this.page.view(meetingId, actor, tx);
    });
  }

  private async open(
    tx: Tx,
    meetingId: string,
    actor: Actor,
  ): Promise<{ live: LiveMeeting; row: MinutesRow; reader: ReaderRow }> {
    const live = await this.meetings.load(meetingId, tx);
    const row = await requireMinutes(tx, meetingId, 'review');
    const readers = await readersOf(tx, row);
    const reader = readers.find(({ person_id }) => person_id === actor.personId);
    if (!reader) throw forbidden();
    return { live, row, reader };
  }

  private async ofComment(tx: Tx, { minutes_id, item_id }: CommentRow, actor: Actor) {
    const find = 'SELECT * FROM minutes WHERE id = $1';
    const [row] = await tx.query<MinutesRow>(find, [minutes_id]);
    if (!row) throw notFound();
    const live = await this.meetings.load(row.meeting_id, tx);
    if (!isOpenTo(live, item_id, actor)) throw notFound();
    return { meetingId: row.meeting_id, live, row };
  }
}

/** What a comment is about, with the paragraph as it stands. */
async function targetOf(
  tx: Tx,
  live: LiveMeeting,
  { itemId, entryId, wording }: CommentMinutesDto,
  actor: Actor,
): Promise<Pick<CommentRow, 'item_id' | 'entry_id' | 'quoted'>> {
  if (entryId === undefined) {
    if (wording !== undefined) throw badInput([{ field: 'wording', constraint: 'paragraph' }]);
    if (!isOpenTo(live, itemId ?? null, actor)) throw notFound();
    return { item_id: itemId ?? null, entry_id: null, quoted: null };
  }
  const find = 'SELECT item_id, text FROM minutes_entry WHERE id = $1';
  const [entry] = await tx.query<{ item_id: string; text: string }>(find, [entryId]);
  if (!entry || !isOpenTo(live, entry.item_id, actor)) throw notFound();
  return { item_id: entry.item_id, entry_id: entryId, quoted: entry.text };
}

async function takeIn(tx: Tx, { entry_id, wording, quoted }: CommentRow): Promise<void> {
  if (entry_id === null || wording === null) return;
  const find = 'SELECT version, text FROM minutes_entry WHERE id = $1';
  const [entry] = await tx.query<{ version: number; text: string }>(find, [entry_id]);
  if (entry?.text !== quoted) throw conflict('paragraph-changed');
  await tx.update('minutes_entry', entry_id, entry.version, { text: wording });
  await tx.audit('minutesEntry.changed', `minutesEntry:${entry_id}`, { text: wording });
}
