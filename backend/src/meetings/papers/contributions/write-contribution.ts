import { Injectable } from '@nestjs/common';
import { Actor } from '../../../kernel/actor';
import { Clock } from '../../../kernel/clock';
import { Db } from '../../../kernel/db';
import { newId } from '../../../kernel/ids';
import { conflict, forbidden, notFound, stale } from '../../../kernel/problem';
import { Tx, UnitOfWork } from '../../../kernel/unit-of-work';
import { CaseGate, OpenCase } from '../case-gate';
import { WriteContributionDto } from './contribution.dto';
import { mayWrite } from './contributions-page';

/**
 * Writes what one wants to have said in a case, for those who cannot come or would rather write, and takes it back
 * until the meeting opens. People write of what they have lived through: no word of it goes into the audit log,
 * and nothing is given back here, since answers are kept for two days in case a request is repeated.
 */
@Injectable()
export class WriteContribution {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly gate: CaseGate,
  ) {}

  /** @throws 403 for the recused, 409 once the meeting has opened or when it was changed elsewhere */
  write(caseId: string, dto: WriteContributionDto, actor: Actor): Promise<null> {
    return this.work.write(async (tx) => {
      const { personId, opened } = await this.author(tx, caseId, actor);
      await this.keep(tx, caseId, personId, dto);
      await tx.audit('contribution.written', `case:${caseId}`);
      tx.changed(`meeting:${opened.live.meeting.id}`);
      return null;
    });
  }

  /** @throws 404 when there is nothing to take back */
  withdraw(caseId: string, version: number, actor: Actor): Promise<null> {
    return this.work.write(async (tx) => {
      const { personId, opened } = await this.author(tx, caseId, actor);
      const own = await ownRow(tx, caseId, personId);
      if (own === null) throw notFound();
      const remove = 'DELETE FROM contribution WHERE id = $1 AND version = $2';
      if ((await tx.execute(remove, [own.id, version])) === 0) throw stale();
      await tx.audit('contribution.withdrawn', `case:${caseId}`);
      tx.changed(`meeting:${opened.live.meeting.id}`);
      return null;
    });
  }

  private async author(
    tx: Tx,
    caseId: string,
    actor: Actor,
  ): Promise<{ personId: string; opened: OpenCase }> {
    const opened = await this.gate.open(caseId, actor, tx);
    const { state } = opened.live.meeting;
    if (state !== 'planned') throw conflict(`meeting-${state}`);
    const { personId } = actor;
    if (personId === null || !mayWrite(opened, actor)) throw forbidden();
    return { personId, opened };
  }

  private async keep(
    tx: Tx,
    caseId: string,
    personId: string,
    { text, version }: WriteContributionDto,
  ): Promise<void> {
    const now = this.clock.now();
    const own = await ownRow(tx, caseId, personId);
    const written = { text: text.trim(), changed_at: now };
    if (own !== null) return tx.update('contribution', own.id, version, written);
    if (version !== 0) throw stale();
    await tx.insert('contribution', {
      id: newId(),
      person_id: personId,
      case_id: caseId,
      ...written,
      written_at: now,
      version: 1,
    });
  }
}

async function ownRow(db: Db, caseId: string, personId: string): Promise<{ id: string } | null> {
  const find = 'SELECT id FROM contribution WHERE case_id = $1 AND person_id = $2';
  return (await db.query<{ id: string }>(find, [caseId, personId]))[0] ?? null;
}
