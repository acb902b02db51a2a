import { Injectable } from '@nestjs/common';
import type { AttachmentType } from '../../documents/attachments/attachment-check';
import { Db, ReadDb } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { Tx } from '../../kernel/tx';
import { SealedFiles } from '../../kernel/vault/sealed-files';

/** An attachment to a case's paper, without its content. */
export interface CaseFileRow {
  id: string;
  case_id: string;
  name: string;
  title: string;
  media_type: AttachmentType;
  bytes: number;
  sha256: string;
  pages: number | null;
  position: number;
  added_at: string;
  added_by: string | null;
  added_by_name: string | null;
  version: number;
}

const TABLE = 'case_file_part';
/** Bytes of a file sealed and stored together: what an answer holds in memory beside the file itself. */
const PIECE = 1024 * 1024;
const FILES =
  'SELECT f.*, p.name AS added_by_name FROM case_file f LEFT JOIN person p ON p.id = f.added_by';

/** The attachments of cases, sealed in the database. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly readDb: ReadDb,
    private readonly sealed: SealedFiles,
  ) {}

  /** In the order they are shown. */
  of(caseId: string, db: Db = this.readDb): Promise<CaseFileRow[]> {
    return db.query<CaseFileRow>(`${FILES} WHERE f.case_id = $1 ORDER BY f.position, f.id`, [
      caseId,
    ]);
  }

  /** Null when there is none, or it was taken away. */
  async byId(id: string, db: Db = this.readDb): Promise<CaseFileRow | null> {
    const [row] = await db.query<CaseFileRow>(`${FILES} WHERE f.id = $1`, [id]);
    return row ?? null;
  }

  async put(tx: Tx, fileId: string, bytes: Buffer): Promise<void> {
    for (let part = 0; part * PIECE < bytes.length; part++) {
      const piece = bytes.subarray(part * PIECE, (part + 1) * PIECE);
      const sealed = await this.sealed.seal(tx, { table: TABLE, fileId, part }, piece);
      await tx.insert(TABLE, { id: newId(), file_id: fileId, part, sealed });
    }
  }

  /** The whole file, opened piece by piece. */
  async content(fileId: string, db: Db = this.readDb): Promise<Buffer> {
    const list = 'SELECT id, part FROM case_file_part WHERE file_id = $1 ORDER BY part';
    const pieces: Buffer[] = [];
    for (const { id, part } of await db.query<{ id: string; part: number }>(list, [fileId])) {
      const find = 'SELECT sealed FROM case_file_part WHERE id = $1';
      const [row] = await db.query<{ sealed: string }>(find, [id]);
      pieces.push(await this.sealed.open(db, { table: TABLE, fileId, part }, row?.sealed ?? ''));
    }
    return Buffer.concat(pieces);
  }

  /** Takes a file away for good: its key, its pieces, its line. */
  async destroy(tx: Tx, fileId: string): Promise<void> {
    await this.sealed.destroy(tx, fileId);
    await tx.execute('DELETE FROM case_file_part WHERE file_id = $1', [fileId]);
    await tx.execute('DELETE FROM case_file WHERE id = $1', [fileId]);
  }
}
