import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { notFound } from '../../kernel/problem';
import { CaseGate, OpenCase } from '../papers/case-gate';
import { prepares } from '../closed-items';
import { paperOf } from '../papers/paper-rows';
import { CaseFileRow, CaseFiles } from './case-files';
import { CaseFilesView, CaseFileView } from './case-files.view';

/** Files of one case, and bytes of all of them. */
export const MOST_FILES = 20;
export const MOST_BYTES = 100 * 1024 * 1024;

/** The attachments of a case to those who may read its paper. */
@Injectable()
export class CaseFilesPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly gate: CaseGate,
    private readonly files: CaseFiles,
  ) {}

  /** None while the paper is a draft, but for those who prepare it. @throws as `CaseGate.open` */
  async view(caseId: string, actor: Actor, db: Db = this.readDb): Promise<CaseFilesView> {
    const open = await this.gate.open(caseId, actor, db);
    const files = (await this.shown(caseId, actor, db)) ? await this.files.of(caseId, db) : [];
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return {
      caseId,
      files: files.map(fileView),
      roomFor: Math.max(0, MOST_FILES - files.length),
      bytesLeft: Math.max(0, MOST_BYTES - bytes),
      can: mayChange(open, actor) ? ['add', 'change', 'remove'] : [],
    };
  }

  /** One attachment to download. @throws 404 when there is none the actor may know of, else as `CaseGate.open` */
  async file(id: string, actor: Actor): Promise<CaseFileRow> {
    const row = await this.files.byId(id);
    if (row === null) throw notFound();
    await this.gate.open(row.case_id, actor);
    if (!(await this.shown(row.case_id, actor, this.readDb))) throw notFound();
    return row;
  }

  private async shown(caseId: string, actor: Actor, db: Db): Promise<boolean> {
    return prepares(actor) || (await paperOf(db, caseId))?.state === 'released';
  }
}

/** Those who prepare, until the meeting is over. */
export function mayChange({ live }: OpenCase, actor: Actor): boolean {
  return prepares(actor) && (live.meeting.state === 'planned' || live.meeting.state === 'live');
}

function fileView(row: CaseFileRow): CaseFileView {
  return {
    id: row.id,
    name: row.name,
    title: row.title,
    mediaType: row.media_type,
    bytes: row.bytes,
    pages: row.pages,
    addedAt: row.added_at,
    addedBy: row.added_by_name,
    version: row.version,
  };
}
