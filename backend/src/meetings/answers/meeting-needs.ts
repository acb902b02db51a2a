import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { ReadDb } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { conflict, notFound, signedOut } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { StoredOpening, Vault } from '../../kernel/vault/vault';
import { meetingById, MeetingRow } from '../meeting-rows';
import { AnswerPage } from './answer-page';
import { MeetingNeedsDto } from './answer.dto';
import { MeetingAnswersView, OpenedMeetingNeedsView } from './answer.view';
import { Answers } from './answers';
import { MEETING_NEEDS, meetingNeedsField as field } from './needs-column';

/** Which words the person said yes to; a new number when they are changed. */
const CONSENT_TEXT = '1';

/** Puts what somebody needs in one meeting into the vault, and opens it for the coordinator, who is seen doing it. */
@Injectable()
export class MeetingNeeds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly answers: Answers,
    private readonly page: AnswerPage,
  ) {}

  /** @throws 404 for who is not to answer, 409 when it is too late */
  write(id: string, { text }: MeetingNeedsDto, actor: Actor): Promise<MeetingAnswersView> {
    return this.work.write(async (tx) => {
      const meeting = await meetingById(tx, id);
      await this.put(tx, meeting, self(actor), text);
      return this.page.view(id, actor, tx);
    });
  }

  /** @throws 404 when nothing is written */
  withdraw(id: string, actor: Actor): Promise<MeetingAnswersView> {
    return this.work.write(async (tx) => {
      const rowId = await this.rowId(id, self(actor), tx);
      if (rowId === null) throw notFound();
      await this.remove(tx, rowId);
      await this.vault.ownAct(tx, field(rowId, self(actor)), 'withdrawn');
      tx.changed(`meeting:${id}`);
      return this.page.view(id, actor, tx);
    });
  }

  /** The text replaces an older one: nobody needs what was needed before. */
  async put(tx: Tx, meeting: MeetingRow, personId: string, text: string): Promise<void> {
    if ((await this.answers.roleOf(tx, meeting, personId)) === null) throw notFound();
    if (!(await this.answers.takes(tx, meeting))) throw conflict('answers-closed');
    const before = await this.rowId(meeting.id, personId, tx);
    if (before !== null) await this.remove(tx, before);
    const id = newId();
    await tx.insert('meeting_needs', {
      id,
      meeting_id: meeting.id,
      person_id: personId,
      sealed_text: null,
      consent_text: CONSENT_TEXT,
      written_at: this.clock.now(),
    });
    await this.vault.put(tx, field(id, personId), text.trim());
    await this.vault.ownAct(tx, field(id, personId), `saved, consent ${CONSENT_TEXT}`);
    tx.changed(`meeting:${meeting.id}`);
  }

  /** Opens one person’s text in somebody’s name. @throws 404 for an unknown person */
  async open(id: string, personId: string, actor: Actor): Promise<OpenedMeetingNeedsView> {
    const meeting = await meetingById(this.readDb, id);
    const about = `meeting:${meeting.id}`;
    const rowId = await this.rowId(id, personId);
    const purpose = { name: 'meeting', about };
    if (rowId !== null) {
      return { text: await this.vault.open(field(rowId, personId), actor, purpose) };
    }
    if (actor.personId === personId) return { text: null };
    await this.work.write(async (tx): Promise<StoredOpening> => {
      if ((await this.answers.roleOf(tx, meeting, personId)) === null) throw notFound();
      await this.vault.foundNothing(tx, { personId, what: MEETING_NEEDS.kind, purpose }, actor);
      return { sealed: null };
    });
    return { text: null };
  }

  private async remove(tx: Tx, rowId: string): Promise<void> {
    await tx.execute('DELETE FROM meeting_needs WHERE id = $1', [rowId]);
    await tx.execute('DELETE FROM audit_salt WHERE subject = $1', [
      `${MEETING_NEEDS.table}:${rowId}`,
    ]);
  }

  private async rowId(meetingId: string, personId: string, db: Pick<Tx, 'query'> = this.readDb) {
    const [row] = await db.query<{ id: string }>(
      'SELECT id FROM meeting_needs WHERE meeting_id = $1 AND person_id = $2',
      [meetingId, personId],
    );
    return row?.id ?? null;
  }
}

function self({ personId }: Actor): string {
  if (personId === null) throw signedOut();
  return personId;
}
