import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';

/** What is known of a sealed document, without its bytes. */
export interface SealedDocument {
  id: string;
  /** What it is: 'minutes', 'declaration' … */
  kind: string;
  title: string;
  /** The thing it was written about, 'meeting:<id>'. */
  about: string;
  /** The person it is about; only that person and the coordinator may know of it. Null = the whole panel's. */
  personId: string | null;
  /** Id of the sealed document this one takes the place of. */
  corrects: string | null;
  /** ISO instant. */
  sealedAt: string;
  sha256: string;
  /** Of the certificate. */
  fingerprint: string;
  /** Bytes. */
  size: number;
}

interface Row {
  id: string;
  kind: string;
  title: string;
  about: string;
  person_id: string | null;
  corrects: string | null;
  sealed_at: string;
  sha256: string;
  fingerprint: string;
  size: number;
}

const COLUMNS = 'id, kind, title, about, person_id, corrects, sealed_at, sha256, fingerprint, size';

/** The sealed documents. Who may have one is for the slice to decide that asked for the seal. */
@Injectable()
export class SealedDocumentsReader {
  constructor(private readonly readDb: ReadDb) {}

  /** Null when there is none. */
  byId(id: string, db: Db = this.readDb): Promise<SealedDocument | null> {
    return one(db, 'id = $1', id);
  }

  byDigest(sha256: string, db: Db = this.readDb): Promise<SealedDocument | null> {
    return one(db, 'sha256 = $1', sha256);
  }

  /** The document that took this one's place at once, if any. */
  correctionOf(id: string, db: Db = this.readDb): Promise<SealedDocument | null> {
    return one(db, 'corrects = $1', id);
  }

  /** Everything sealed about a thing, newest first. @param about as it was sealed, 'meeting:<id>' */
  async about(about: string, db: Db = this.readDb): Promise<SealedDocument[]> {
    const rows = await db.query<Row>(
      `SELECT ${COLUMNS} FROM sealed_document WHERE about = $1 ORDER BY sealed_at DESC, id DESC`,
      [about],
    );
    return rows.map(documentOf);
  }

  /** The one of them that nothing has taken the place of; null when nothing is sealed about the thing. */
  async inForce(about: string, db: Db = this.readDb): Promise<SealedDocument | null> {
    const all = await this.about(about, db);
    return all.find(({ id }) => all.every(({ corrects }) => corrects !== id)) ?? null;
  }

  /** Everything sealed about one person, oldest first. */
  async ofPerson(personId: string, db: Db = this.readDb): Promise<SealedDocument[]> {
    const rows = await db.query<Row>(
      `SELECT ${COLUMNS} FROM sealed_document WHERE person_id = $1 ORDER BY sealed_at, id`,
      [personId],
    );
    return rows.map(documentOf);
  }

  /** The sealed bytes as they were made, or null. */
  async bytes(id: string, db: Db = this.readDb): Promise<Buffer | null> {
    const [row] = await db.query<{ base64: string }>(
      'SELECT base64 FROM sealed_file WHERE document_id = $1',
      [id],
    );
    return row ? Buffer.from(row.base64, 'base64') : null;
  }
}

async function one(db: Db, condition: string, value: string): Promise<SealedDocument | null> {
  const [row] = await db.query<Row>(`SELECT ${COLUMNS} FROM sealed_document WHERE ${condition}`, [
    value,
  ]);
  return row ? documentOf(row) : null;
}

function documentOf(row: Row): SealedDocument {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    about: row.about,
    personId: row.person_id,
    corrects: row.corrects,
    sealedAt: row.sealed_at,
    sha256: row.sha256,
    fingerprint: row.fingerprint,
    size: row.size,
  };
}
