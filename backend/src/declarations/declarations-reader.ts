import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';
import { DeclarationTexts } from './declaration-text';
import { Evidence } from './documents/evidence';

export interface DeclarationVersion {
  id: string;
  version: string;
  texts: DeclarationTexts;
}

/** A version without its words. */
export interface VersionRow {
  id: string;
  label: string;
  /** 'YYYY-MM-DD' */
  validFrom: string;
  /** The day signatures of earlier versions stop opening the gate; null while none is set. */
  olderClosesOn: string | null;
}

export interface SignedVersion {
  personId: string;
  textId: string;
}

export type SignatureMethod = 'code' | 'passkey' | 'paper';

/** One signature, with the version it stands under. */
export interface Signature {
  id: string;
  personId: string;
  textId: string;
  signedAt: string;
  method: SignatureMethod;
  version: string;
  evidence: Evidence;
}

interface SignatureRow {
  id: string;
  person_id: string;
  text_id: string;
  signed_at: string;
  method: SignatureMethod;
  version_label: string;
  evidence: string;
}

/** The versions of the declaration and who has signed them (UP 6.1). What a signature opens, the gate says. */
@Injectable()
export class DeclarationsReader {
  constructor(private readonly readDb: ReadDb) {}

  /** Every version, oldest first; those to come too. */
  async versions(db: Db = this.readDb): Promise<VersionRow[]> {
    return db.query<VersionRow>(
      `SELECT id, version_label AS "label", valid_from AS "validFrom",
         older_closes_on AS "olderClosesOn" FROM declaration_text ORDER BY valid_from, id`,
    );
  }

  /** Who has signed which version. */
  async signedVersions(db: Db = this.readDb): Promise<SignedVersion[]> {
    return db.query<SignedVersion>(
      'SELECT person_id AS "personId", text_id AS "textId" FROM declaration_signature',
    );
  }

  /** Each person's newest signature. */
  async newestSignatures(db: Db = this.readDb): Promise<Map<string, Signature>> {
    const rows = await db.query<SignatureRow>(`${SIGNATURES} ORDER BY s.signed_at`);
    return new Map(rows.map((row) => [row.person_id, signature(row)]));
  }

  /** Signatures whose sheet has been uploaded. */
  async scanned(db: Db = this.readDb): Promise<Set<string>> {
    const rows = await db.query<{ id: string }>('SELECT signature_id AS id FROM declaration_scan');
    return new Set(rows.map(({ id }) => id));
  }

  async newestOf(personId: string, db: Db = this.readDb): Promise<Signature | null> {
    const rows = await db.query<SignatureRow>(
      `${SIGNATURES} WHERE s.person_id = $1 ORDER BY s.signed_at`,
      [personId],
    );
    const last = rows.at(-1);
    return last ? signature(last) : null;
  }

  /** Whether the person has signed this very version. */
  async hasSignedVersion(personId: string, textId: string, db: Db = this.readDb): Promise<boolean> {
    const rows = await db.query(
      'SELECT id FROM declaration_signature WHERE person_id = $1 AND text_id = $2',
      [personId, textId],
    );
    return rows.length > 0;
  }

  /** The version in force on a day; null before a panel is set up. */
  async textOn(day: string, db: Db = this.readDb): Promise<DeclarationVersion | null> {
    const when = 'WHERE valid_from <= $1 ORDER BY valid_from DESC, id DESC LIMIT 1';
    const [row] = await db.query<TextRow>(`${TEXT} ${when}`, [day]);
    return row ? version(row) : null;
  }

  /** Null when there is no such version. */
  async text(id: string, db: Db = this.readDb): Promise<DeclarationVersion | null> {
    const [row] = await db.query<TextRow>(`${TEXT} WHERE id = $1`, [id]);
    return row ? version(row) : null;
  }

  /** Null when there is no such signature. */
  async signature(id: string, db: Db = this.readDb): Promise<Signature | null> {
    const [row] = await db.query<SignatureRow>(`${SIGNATURES} WHERE s.id = $1`, [id]);
    return row ? signature(row) : null;
  }
}

const SIGNATURES = `SELECT s.id, s.person_id, s.text_id, s.signed_at, s.method, s.evidence, t.version_label
  FROM declaration_signature s JOIN declaration_text t ON t.id = s.text_id`;

const TEXT = 'SELECT id, version_label, texts FROM declaration_text';

interface TextRow {
  id: string;
  version_label: string;
  texts: string;
}

function version({ id, version_label, texts }: TextRow): DeclarationVersion {
  return { id, version: version_label, texts: JSON.parse(texts) as DeclarationTexts };
}

function signature(row: SignatureRow): Signature {
  return {
    id: row.id,
    personId: row.person_id,
    textId: row.text_id,
    signedAt: row.signed_at,
    method: row.method,
    version: row.version_label,
    evidence: JSON.parse(row.evidence) as Evidence,
  };
}
