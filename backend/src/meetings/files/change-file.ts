import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { notFound, stale } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { CaseGate } from '../papers/case-gate';
import { requireState } from '../meeting-rows';
import { CaseFileRow, CaseFiles } from './case-files';
import { CaseFilesPage } from './case-files-page';
import { CaseFilesView } from './case-files.view';
import { MoveFileDto, RenameFileDto } from './change-file.dto';

/** Gives an attachment another title or place, or takes it away for good. */
@Injectable()
export class ChangeFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: CaseGate,
    private readonly files: CaseFiles,
    private readonly page: CaseFilesPage,
  ) {}

  rename(id: string, { title, version }: RenameFileDto, actor: Actor): Promise<CaseFilesView> {
    return this.change(id, actor, async (tx, file) => {
      await tx.update('case_file', id, version, { title });
      await tx.audit('caseFile.renamed', `case:${file.case_id}`, { fileId: id, title });
    });
  }

  /** Changes places with its neighbour; the first stays first and the last stays last. */
  move(id: string, { direction, version }: MoveFileDto, actor: Actor): Promise<CaseFilesView> {
    return this.change(id, actor, async (tx, file) => {
      const all = await this.files.of(file.case_id, tx);
      const at = all.findIndex((each) => each.id === id);
      const other = all[direction === 'up' ? at - 1 : at + 1];
      if (file.version !== version) throw stale();
      if (!other) return;
      await tx.update('case_file', id, version, { position: other.position });
      await tx.update('case_file', other.id, other.version, { position: file.position });
      await tx.audit('caseFile.moved', `case:${file.case_id}`, { fileId: id, direction });
    });
  }

  /** The content is destroyed at once; the record keeps its fingerprint. */
  remove(id: string, version: number, actor: Actor): Promise<CaseFilesView> {
    return this.change(id, actor, async (tx, file) => {
      if (file.version !== version) throw stale();
      await this.files.destroy(tx, id);
      const { name, title, sha256 } = file;
      const facts = { fileId: id, name, title, sha256 };
      await tx.audit('caseFile.removed', `case:${file.case_id}`, facts);
    });
  }

  private change(
    id: string,
    actor: Actor,
    act: (tx: Tx, file: CaseFileRow) => Promise<void>,
  ): Promise<CaseFilesView> {
    return this.work.write(async (tx) => {
      const file = await this.files.byId(id, tx);
      if (file === null) throw notFound();
      const { live } = await this.gate.open(file.case_id, actor, tx);
      requireState(live.meeting, 'planned', 'live');
      await act(tx, file);
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(file.case_id, actor, tx);
    });
  }
}
