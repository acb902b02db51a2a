import { MigrationInterface, QueryRunner, Table, TableColumnOptions } from 'typeorm';

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
const text = (name: string, length: number, isNullable = false): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: String(length),
  isNullable,
});
const longText = (name: string, isNullable = false): TableColumnOptions => ({
  name,
  type: 'text',
  isNullable,
});
const number = (name: string): TableColumnOptions => ({ name, type: 'integer' });

/**
 * Installation, accounts, sessions, sign-in codes, rate limits, preferences and the outbox.
 * `person_id` has no foreign key: people are a higher slice, made by a later migration.
 */
export class Identity1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'installation',
        columns: [
          id,
          text('mode', 10),
          text('panel_name', 120),
          text('cluster_name', 120, true),
          number('low_assurance'),
          text('secret', 64),
          text('created_at', 24),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'account',
        columns: [
          id,
          text('person_id', 36),
          text('email', 254),
          text('created_at', 24),
          number('version'),
        ],
        uniques: [
          { name: 'account_person', columnNames: ['person_id'] },
          { name: 'account_email', columnNames: ['email'] },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'session',
        columns: [
          id,
          text('token_hash', 64),
          text('person_id', 36),
          text('account_id', 36, true),
          text('method', 12),
          text('created_at', 24),
          text('expires_at', 24),
          text('last_seen_at', 24),
          text('ended_at', 24, true),
        ],
        uniques: [{ name: 'session_token', columnNames: ['token_hash'] }],
        indices: [{ name: 'session_person', columnNames: ['person_id'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'sign_in_code',
        columns: [
          id,
          text('account_id', 36, true),
          text('email_hash', 64),
          text('pre_hash', 64),
          text('code_hash', 64),
          text('created_at', 24),
          text('expires_at', 24),
          number('tries'),
          text('used_at', 24, true),
          number('mailed'),
        ],
        indices: [
          { name: 'sign_in_code_pre', columnNames: ['pre_hash'] },
          { name: 'sign_in_code_email', columnNames: ['email_hash', 'created_at'] },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'rate_limit',
        columns: [id, text('bucket', 80), text('at', 24)],
        indices: [{ name: 'rate_limit_bucket', columnNames: ['bucket', 'at'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'preference',
        columns: [
          { ...text('person_id', 36), isPrimary: true },
          text('language', 8),
          number('text_size'),
          text('color_scheme', 5),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'outbox_mail',
        columns: [
          id,
          text('to_address', 254),
          text('subject', 200),
          longText('body', true),
          text('kind', 30),
          text('created_at', 24),
          text('sent_at', 24, true),
          text('next_try_at', 24, true),
          number('attempts'),
        ],
        indices: [{ name: 'outbox_mail_waiting', columnNames: ['sent_at', 'next_try_at'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'outbox_mail',
      'preference',
      'rate_limit',
      'sign_in_code',
      'session',
      'account',
      'installation',
    ]) {
      await runner.dropTable(table);
    }
  }
}
