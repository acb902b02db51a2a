import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Attachment } from '../../documents/attachments/attachment-check';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { CaseGate } from '../papers/case-gate';
import { requireState } from '../meeting-rows';
import { CaseFiles } from './case-files';
import { CaseFilesPage, MOST_BYTES, MOST_FILES } from './case-files-page';
import { CaseFilesView } from './case-files.view';

/** Puts an attachment last among those of a case. */
@Injectable()
export class AddFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly gate: CaseGate,
    private readonly files: CaseFiles,
    private readonly page: CaseFilesPage,
  ) {}

  /**
   * Sending the same file under the same id again changes nothing.
   * @throws 409 'too-many-files' or 'files-too-big' for the case, 'file-known' when the id is another file's
   */
  run(caseId: string, fileId: string, file: Attachment, actor: Actor): Promise<CaseFilesView> {
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    return this.work.write(async (tx) => {
      const { live } = await this.gate.open(caseId, actor, tx);
      requireState(live.meeting, 'planned', 'live');
      const known = await this.files.byId(fileId, tx);
      if (known !== null && (known.case_id !== caseId || known.sha256 !== sha256)) {
        throw conflict('file-known');
      }
      if (known === null) {
        await this.add(tx, caseId, fileId, { ...file, sha256 }, actor);
        tx.changed(`meeting:${live.meeting.id}`);
      }
      return this.page.view(caseId, actor, tx);
    });
  }

  private async add(
    tx: Tx,
    caseId: string,
    fileId: string,
    { name, mediaType, bytes, pages, sha256 }: Attachment & { sha256: string },
    actor: Actor,
  ): Promise<void> {
    const there = await this.files.of(caseId, tx);
    if (there.length >= MOST_FILES) throw conflict('too-many-files');
    const sum = there.reduce((total, file) => total + file.bytes, bytes.length);
    if (sum > MOST_BYTES) throw conflict('files-too-big');
    const facts = { name, media_type: mediaType, bytes: bytes.length, sha256, pages };
    await tx.insert('case_file', {
      id: fileId,
      case_id: caseId,
      title: name.slice(0, name.lastIndexOf('.')),
      ...facts,
      position: (there.at(-1)?.position ?? 0) + 1,
      added_at: this.clock.now(),
      added_by: actor.personId,
      version: 1,
    });
    await this.files.put(tx, fileId, bytes);
    await tx.audit('caseFile.added', `case:${caseId}`, { fileId, ...facts });
  }
}
