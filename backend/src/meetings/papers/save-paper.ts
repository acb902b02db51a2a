import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { stale } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { itemOfCase, requireState } from '../meeting-rows';
import { CasePage } from './case-page';
import { CaseView } from './case.view';
import { paperOf } from './paper-rows';
import { SavePaperDto } from './save-paper.dto';

/** Writes the paper of a case. What is released stays released, as changed. */
@Injectable()
export class SavePaper {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly page: CasePage,
  ) {}

  /** @throws 409 when somebody saved first, also when two write the first version */
  run(caseId: string, dto: SavePaperDto, actor: Actor): Promise<CaseView> {
    return this.work.write(async (tx) => {
      const { meeting } = await itemOfCase(tx, caseId);
      requireState(meeting, 'planned', 'live');
      await this.page.view(caseId, actor, tx);
      await this.save(tx, caseId, dto);
      await tx.audit('paper.saved', `case:${caseId}`, { ...dto });
      tx.changed(`meeting:${meeting.id}`);
      return this.page.view(caseId, actor, tx);
    });
  }

  private async save(tx: Tx, caseId: string, { version, ...texts }: SavePaperDto): Promise<void> {
    const saved = { ...texts, saved_at: this.clock.now() };
    const paper = await paperOf(tx, caseId);
    if (paper !== null) return tx.update('paper', paper.id, version, saved);
    if (version !== 0) throw stale();
    const row = { id: newId(), case_id: caseId, ...saved, state: 'draft', version: 1 };
    return tx.insert('paper', row);
  }
}
