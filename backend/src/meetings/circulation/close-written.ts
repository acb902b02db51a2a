import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { Tx } from '../../kernel/tx';
import { placeItem } from '../agenda/place-item';
import { isAhead } from '../cases/case-status';
import { knownCase } from '../cases/case-rows';
import type { FrozenWritten } from './frozen-written';
import { ruleOnWritten } from './judge-written';
import { WrittenGate } from './written-gate';
import { answersTo, WrittenRow } from './written-rows';

/** Minutes set aside to confirm it; those who prepare change them on the agenda. */
const MINUTES = 5;

/** Ends a written procedure and puts the case on the next agenda: to be confirmed, or to be decided there instead. */
@Injectable()
export class CloseWritten {
  constructor(
    private readonly clock: Clock,
    private readonly gate: WrittenGate,
  ) {}

  /** Within the unit that found it due, or the last answer given. */
  async close(tx: Tx, row: WrittenRow): Promise<void> {
    const panel = await this.gate.panel(tx);
    const answers = await answersTo(tx, row.id);
    const { recused } = await this.gate.asked(row.case_id, tx);
    const { state, sums, findings } = ruleOnWritten(panel, row.weight, answers, recused.length);
    const { id: statutesId, data, interpretations } = panel.statutes;
    const kept: FrozenWritten = {
      statutes: { id: statutesId, name: data.name },
      interpretations,
      askedIds: answers.map(({ person_id }) => person_id),
      recusedIds: recused,
      sums,
      findings,
    };
    const frozen = JSON.stringify(kept);
    const closed = { state, closed_at: this.clock.now(), statutes_id: statutesId, frozen };
    await tx.update('written_procedure', row.id, row.version, closed);
    await tx.audit('written.closed', `writtenProcedure:${row.id}`, { state, ...sums });
    await this.place(tx, row, state === 'adopted');
    tx.changed('written');
    tx.changed('cases');
  }

  private async place(tx: Tx, row: WrittenRow, withProposal: boolean): Promise<void> {
    const known = await knownCase(tx, row.case_id);
    const ahead = known.placements.find(isAhead);
    const meetingId = ahead?.meetingId ?? (await this.next(tx));
    if (meetingId === null) return;
    const { type } = known.row;
    const item = { caseId: row.case_id, type, minutes: MINUTES };
    const itemId = ahead?.itemId ?? (await placeItem(tx, meetingId, item));
    if (withProposal) {
      const proposal = { item_id: itemId, text: row.proposal, by_person_id: row.started_by };
      const made = { created_at: this.clock.now(), version: 1 };
      await tx.insert('proposal', { id: newId(), ...proposal, ...made });
    }
    tx.changed(`meeting:${meetingId}`);
  }

  private async next(tx: Tx): Promise<string | null> {
    const find =
      "SELECT id FROM meeting WHERE state = 'planned' AND starts_at > $1 ORDER BY starts_at";
    const [meeting] = await tx.query<{ id: string }>(find, [this.clock.now()]);
    return meeting?.id ?? null;
  }
}
