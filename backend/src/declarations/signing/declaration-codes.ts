import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { notFound } from '../../kernel/problem';
import { keyedHash, plainCode, sameHash } from '../../kernel/secret-words';
import { Tx } from '../../kernel/unit-of-work';
import { DeclarationsReader } from '../declarations-reader';

const VALID_MS = 10 * 60_000;
const MOST_TRIES = 5;

interface CodeRow {
  id: string;
  code_hash: string;
  on_page: number;
}

/** The fresh codes: bound to one person and one text, good for ten minutes, five tries and one signature. */
@Injectable()
export class DeclarationCodes {
  constructor(
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly declarations: DeclarationsReader,
  ) {}

  async store(tx: Tx, made: { personId: string; code: string; onPage: boolean }): Promise<void> {
    const text = await this.declarations.textOn(this.clock.today(), tx);
    if (!text) throw notFound();
    const now = this.clock.now();
    await tx.insert('declaration_code', {
      id: newId(),
      person_id: made.personId,
      text_id: text.id,
      code_hash: await this.hash(tx, made.personId, text.id, made.code),
      created_at: now,
      expires_at: new Date(Date.parse(now) + VALID_MS).toISOString(),
      tries: 0,
      used_at: null,
      on_page: made.onPage,
    });
  }

  async madeSince(tx: Tx, personId: string, since: string): Promise<number> {
    const [row] = await tx.query<{ codes: number }>(
      `SELECT CAST(count(*) AS integer) AS codes FROM declaration_code
        WHERE person_id = $1 AND created_at > $2`,
      [personId, since],
    );
    return row?.codes ?? 0;
  }

  /**
   * Uses a code up, or counts a wrong try.
   * @returns whether the code stood on the page; null when it is wrong, used or too old
   */
  async use(
    tx: Tx,
    typed: { personId: string; textId: string; code: string },
  ): Promise<{ onPage: boolean } | null> {
    const waiting = await tx.query<CodeRow>(
      `SELECT id, code_hash, on_page FROM declaration_code
        WHERE person_id = $1 AND text_id = $2 AND used_at IS NULL AND tries < $3 AND expires_at >= $4`,
      [typed.personId, typed.textId, MOST_TRIES, this.clock.now()],
    );
    const hash = await this.hash(tx, typed.personId, typed.textId, plainCode(typed.code));
    const right = waiting.find((row) => sameHash(row.code_hash, hash));
    for (const row of right ? [] : waiting) {
      await tx.execute('UPDATE declaration_code SET tries = tries + 1 WHERE id = $1', [row.id]);
    }
    if (!right) return null;
    await tx.execute(
      'UPDATE declaration_code SET used_at = $1 WHERE person_id = $2 AND used_at IS NULL',
      [this.clock.now(), typed.personId],
    );
    return { onPage: right.on_page === 1 };
  }

  private async hash(tx: Tx, personId: string, textId: string, code: string): Promise<string> {
    const { secret } = await this.installation.current(tx);
    return keyedHash(secret, personId, textId, code);
  }
}
