import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';
import { ProofKind } from '../texts/declaration-proof';
import { DeclarationTexts } from './declaration-text';

export interface DeclarationVersion {
  id: string;
  version: string;
  texts: DeclarationTexts;
}

/** One signature, with the version it stands under. */
export interface Signature {
  id: string;
  personId: string;
  signedAt: string;
  method: 'code' | 'paper';
  version: string;
  evidence: Evidence;
}

/** What proves a signature. Holds no network address. */
export interface Evidence {
  documentHash: string;
  textVersion: string;
  language: string;
  name: string;
  /** Instants: UTC, and the same in Oslo. */
  at: string;
  atOslo: string;
  proof: ProofKind;
}

interface SignatureRow {
  id: string;
  person_id: string;
  signed_at: string;
  method: 'code' | 'paper';
  version_label: string;
  evidence: string;
}

/**
 * Who has signed the declaration (UP 6.1). A signature of an older version keeps the gate open until the panel
 * says otherwise (interpretation `declaration-version`). The door for other slices.
 */
@Injectable()
export class DeclarationsReader {
  constructor(private readonly readDb: ReadDb) {}

  async signedPeople(db: Db = this.readDb): Promise<Set<string>> {
    const rows = await db.query<{ person_id: string }>(
      'SELECT DISTINCT person_id FROM declaration_signature',
    );
    return new Set(rows.map((row) => row.person_id));
  }

  async hasSigned(personId: string, db: Db = this.readDb): Promise<boolean> {
    const rows = await db.query('SELECT id FROM declaration_signature WHERE person_id = $1', [
      personId,
    ]);
    return rows.length > 0;
  }

  /** Each person's newest signature. */
  async newestSignatures(db: Db = this.readDb): Promise<Map<string, Signature>> {
    const rows = await db.query<SignatureRow>(`${SIGNATURES} ORDER BY s.signed_at`);
    return new Map(rows.map((row) => [row.person_id, signature(row)]));
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
    const [row] = await db.query<{ id: string; version_label: string; texts: string }>(
      `SELECT id, version_label, texts FROM declaration_text
        WHERE valid_from <= $1 ORDER BY valid_from DESC, id DESC LIMIT 1`,
      [day],
    );
    if (!row) return null;
    const texts = JSON.parse(row.texts) as DeclarationTexts;
    return { id: row.id, version: row.version_label, texts };
  }
}

const SIGNATURES = `SELECT s.id, s.person_id, s.signed_at, s.method, s.evidence, t.version_label
  FROM declaration_signature s JOIN declaration_text t ON t.id = s.text_id`;

function signature(row: SignatureRow): Signature {
  return {
    id: row.id,
    personId: row.person_id,
    signedAt: row.signed_at,
    method: row.method,
    version: row.version_label,
    evidence: JSON.parse(row.evidence) as Evidence,
  };
}
