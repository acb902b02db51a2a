import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { badInput, conflict, stale } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { prepares } from '../closed-items';
import { itemsOf, meetingById, requireState } from '../meeting-rows';
import { ReviewAgendaDto } from './agenda-review.dto';
import { AgendaReviewView } from './agenda-review.view';
import { agendaHash, reviewState, reviewsOf } from './review-rows';

/** AU looks an agenda over before the notice goes out (UP 4.1): sent, commented on, approved. */
@Injectable()
export class ReviewAgenda {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
  ) {}

  /** @throws not-found */
  async view(meetingId: string, actor: Actor, db: Db = this.readDb): Promise<AgendaReviewView> {
    const meeting = await meetingById(db, meetingId);
    const rows = await reviewsOf(db, meetingId);
    const items = await itemsOf(db, meetingId);
    const agenda = agendaHash(items);
    const state = reviewState(rows, agenda);
    return {
      state,
      entries: rows.map(({ kind, by, text, at }) => ({ kind, by, text, at })),
      can: meeting.state === 'planned' && items.length > 0 ? canDo(state, actor) : [],
      agenda,
    };
  }

  /** @throws 400 for a comment without words, 409 for an agenda with nothing on it */
  say(meetingId: string, { kind, text }: ReviewAgendaDto, actor: Actor): Promise<AgendaReviewView> {
    const words = text.trim();
    if (kind === 'comment' && words === '') {
      throw badInput([{ field: 'text', constraint: 'isNotEmpty' }]);
    }
    return this.work.write(async (tx) => {
      await this.add(tx, { meetingId, kind, text: words }, actor);
      return this.view(meetingId, actor, tx);
    });
  }

  /** @throws 409 when the agenda has changed since it was read, or is not sent to AU */
  approve(meetingId: string, agenda: string, actor: Actor): Promise<AgendaReviewView> {
    return this.work.write(async (tx) => {
      const now = await this.view(meetingId, actor, tx);
      if (now.agenda !== agenda) throw stale();
      if (!now.can.includes('approve')) throw conflict('agenda-not-sent');
      await this.add(tx, { meetingId, kind: 'approved', text: '' }, actor);
      return this.view(meetingId, actor, tx);
    });
  }

  private async add(
    tx: Tx,
    { meetingId, kind, text }: { meetingId: string; kind: string; text: string },
    actor: Actor,
  ): Promise<void> {
    requireState(await meetingById(tx, meetingId), 'planned');
    const items = await itemsOf(tx, meetingId);
    if (items.length === 0) throw conflict('agenda-empty');
    await tx.insert('agenda_review', {
      id: newId(),
      meeting_id: meetingId,
      kind,
      person_id: actor.personId,
      text,
      agenda_hash: agendaHash(items),
      made_at: this.clock.now(),
    });
    await tx.audit(`agendaReview.${kind}`, `meeting:${meetingId}`, { text });
    tx.changed(`meeting:${meetingId}`);
  }
}

/** The coordinator prepares and may not approve; the leader or the deputy leader may, once it is sent. */
function canDo(state: AgendaReviewView['state'], actor: Actor): string[] {
  const { roles } = actor;
  const leads = roles.has('leader') || roles.has('deputyLeader');
  if (!prepares(actor)) return [];
  return [
    ...(state === 'sent' || state === 'approved' ? [] : ['send']),
    ...(state === 'none' ? [] : ['comment']),
    ...(leads && (state === 'sent' || state === 'changed') ? ['approve'] : []),
  ];
}
