import { Injectable } from '@nestjs/common';
import { Tx } from '../../kernel/tx';
import { Vault } from '../../kernel/vault/vault';
import { VaultColumn } from '../../kernel/vault/vault-field';
import { Erased } from './due-erasures-reader';

/** The vault's fields of a person. Nobody opens anything here; the readers stand with the fields. */
const LOCKED: readonly VaultColumn[] = [
  { table: 'access_needs', column: 'sealed_text', kind: 'accessNeeds', readers: [] },
  { table: 'meeting_needs', column: 'sealed_text', kind: 'meetingNeeds', readers: [] },
  {
    table: 'statement',
    column: 'sealed_text',
    kind: 'statement',
    readers: [],
    keyPerRow: true,
  },
  { table: 'guardian', column: 'sealed_text', kind: 'guardian', readers: [] },
];

/** Ways in, choices and traces of use. No table points to these rows. */
const OF_PERSON = [
  'session',
  'passkey',
  'password',
  'totp_secret',
  'recovery_code',
  'setup_code',
  'known_browser',
  'preference',
  'mail_refusal',
  'outbox_mail',
  'reminder_stop',
  'calendar_feed',
  'data_copy',
  'portrait',
  'paper_reading',
  'contribution',
  'answer_link',
  'evaluation_place',
] as const;

/** Erases what a person who has left was promised. Name, periods, offices, decisions and the declaration stay. */
@Injectable()
export class EraseLeft {
  constructor(private readonly vault: Vault) {}

  async erase(tx: Tx, personId: string, what: Erased): Promise<void> {
    if (what === 'locked')
      for (const column of LOCKED) await this.eraseLocked(tx, column, personId);
    else await this.eraseContact(tx, personId);
    tx.changed(`person:${personId}`);
  }

  /** Row, key and audit salt, as when the person takes their consent back. */
  async eraseLocked(tx: Tx, column: VaultColumn, personId: string): Promise<void> {
    const { table } = column;
    const rows = await tx.query<{ id: string }>(`SELECT id FROM ${table} WHERE person_id = $1`, [
      personId,
    ]);
    for (const { id } of rows) {
      await tx.execute(`DELETE FROM ${table} WHERE id = $1`, [id]);
      await this.vault.erase(tx, { column, rowId: id, personId });
    }
  }

  /** Those who have come of age need no guardian on record. @returns how many */
  async eraseGuardiansOfAge(tx: Tx, today: string): Promise<number> {
    const of = await tx.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM guardian WHERE full_age_on <= $1',
      [today],
    );
    const column = LOCKED.find(({ table }) => table === 'guardian');
    if (column) for (const { personId } of of) await this.eraseLocked(tx, column, personId);
    return of.length;
  }

  private async eraseContact(tx: Tx, personId: string): Promise<void> {
    // A proposal that was put forward belongs to its case; a draft nobody else has seen does not.
    const drafts = "DELETE FROM rule_change WHERE proposed_by = $1 AND state = 'draft'";
    await tx.execute(drafts, [personId]);
    const addresses = await tx.query<{ email: string | null }>(
      `SELECT email FROM person WHERE id = $1
       UNION SELECT email FROM account WHERE person_id = $2`,
      [personId, personId],
    );
    for (const { email } of addresses) {
      if (email !== null)
        await tx.execute('DELETE FROM outbox_mail WHERE to_address = $1', [email]);
    }
    await tx.execute(
      'DELETE FROM sign_in_code WHERE account_id IN (SELECT id FROM account WHERE person_id = $1)',
      [personId],
    );
    for (const table of OF_PERSON) {
      await tx.execute(`DELETE FROM ${table} WHERE person_id = $1`, [personId]);
    }
    await tx.execute('UPDATE notice_receipt SET to_address = NULL WHERE person_id = $1', [
      personId,
    ]);
    await tx.execute('UPDATE recovery SET new_email = NULL WHERE person_id = $1', [personId]);
    await tx.execute('DELETE FROM account WHERE person_id = $1', [personId]);
    await tx.execute('UPDATE person SET email = NULL, version = version + 1 WHERE id = $1', [
      personId,
    ]);
  }
}
