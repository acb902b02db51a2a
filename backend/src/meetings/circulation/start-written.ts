import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { addDays, osloInstant } from '../../kernel/oslo';
import { badInput, conflict, forbidden, RuleViolation } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { KnownCase } from '../cases/case-rows';
import type { CaseWeight } from '../rules/case-weight';
import { mayStart } from './judge-written';
import { StartWrittenDto } from './written.dto';
import { WrittenGate } from './written-gate';
import { WrittenMail } from './written-mail';
import { WrittenPage } from './written-page';
import { WrittenProcedureView } from './written.view';

/** Those who prepare ask all representatives to settle a light case in writing (UP 3.4). */
@Injectable()
export class StartWritten {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly gate: WrittenGate,
    private readonly mail: WrittenMail,
    private readonly page: WrittenPage,
  ) {}

  /**
   * @throws RuleViolation for elections, revisions and interpretations, and where the panel does not allow it;
   *         409 while the case is asked about, decided, or before a meeting that goes on
   */
  run(dto: StartWrittenDto, actor: Actor): Promise<WrittenProcedureView> {
    return this.work.write(async (tx) => {
      const { personId } = actor;
      if (personId === null) throw forbidden();
      const closesAt = this.closesAt(dto.closesOn);
      const known = await this.gate.open(dto.caseId, actor, tx);
      await requireUndecided(tx, known);
      const { asked, recused } = await this.gate.asked(dto.caseId, tx);
      const panel = await this.gate.panel(tx);
      const weight = weightOf(known, dto);
      const finding = mayStart(panel, weight, asked.length, recused.length);
      if (!finding.ok) throw new RuleViolation([finding], panel.statutes.id);
      const id = newId();
      const { question, background, proposal, caseId: case_id } = dto;
      const texts = {
        question: question.trim(),
        background: background.trim(),
        proposal: proposal.trim(),
      };
      const row = { case_id, weight, ...texts, closes_at: closesAt, state: 'open' };
      const started = { started_by: personId, started_at: this.clock.now(), version: 1 };
      await tx.insert('written_procedure', { id, ...row, ...started });
      for (const person_id of asked) {
        await tx.insert('written_answer', { id: newId(), procedure_id: id, person_id, version: 1 });
      }
      await this.mail.ask(tx, { id, number: known, closesOn: dto.closesOn }, asked);
      await tx.audit('written.started', `writtenProcedure:${id}`, row);
      tx.changed('written');
      return this.page.view(id, actor, tx);
    });
  }

  private closesAt(day: string): string {
    const parsed = Date.parse(`${day}T00:00:00.000Z`);
    const isDay = !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day);
    if (!isDay || day <= this.clock.today()) {
      throw badInput([{ field: 'closesOn', constraint: 'future' }]);
    }
    return osloInstant(`${addDays(day, 1)}T00:00`);
  }
}

/** What changes the rules says so itself, whatever whoever asks believes it to be. */
function weightOf({ row }: KnownCase, { weight }: StartWrittenDto): CaseWeight {
  if (row.weight !== 'ordinary') return row.weight;
  return row.type === 'election' ? 'election' : weight;
}

async function requireUndecided(tx: Tx, { row, placements }: KnownCase): Promise<void> {
  const open = "SELECT id FROM written_procedure WHERE case_id = $1 AND state = 'open'";
  if ((await tx.query(open, [row.id])).length > 0) throw conflict('written-open');
  if (row.withdrawnAt !== null || placements.some(({ decisions }) => decisions > 0)) {
    throw conflict('case-decided');
  }
  if (placements.some(({ state }) => state === 'live')) throw conflict('meeting-live');
}
