import { Injectable } from '@nestjs/common';
import { CheckedFile, FileType } from '../../documents/file-check';
import { Db, ReadDb } from '../../kernel/db';

/** A signed sheet, and whose it is. */
export interface Scan extends CheckedFile {
  personId: string;
}

/** The signed sheets. */
@Injectable()
export class ScansReader {
  constructor(private readonly readDb: ReadDb) {}

  /** Null when no sheet has been uploaded. */
  async of(signatureId: string, db: Db = this.readDb): Promise<Scan | null> {
    const [row] = await db.query<ScanRow>(`${SCANS} WHERE f.signature_id = $1`, [signatureId]);
    return row ? scanOf(row) : null;
  }

  /** One person's sheets, oldest first. */
  async ofPerson(personId: string, db: Db = this.readDb): Promise<Scan[]> {
    const theirs = `${SCANS} WHERE s.person_id = $1 ORDER BY f.uploaded_at, f.id`;
    return (await db.query<ScanRow>(theirs, [personId])).map(scanOf);
  }
}

const SCANS = `SELECT s.person_id AS "personId", f.media_type AS "mediaType", f.content
  FROM declaration_scan f JOIN declaration_signature s ON s.id = f.signature_id`;

interface ScanRow {
  personId: string;
  mediaType: FileType;
  content: string;
}

function scanOf({ personId, mediaType, content }: ScanRow): Scan {
  return { personId, mediaType, bytes: Buffer.from(content, 'base64') };
}
