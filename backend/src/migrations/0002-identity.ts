import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, integer, longText, varchar } from './columns';

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
          varchar('mode', 10),
          varchar('panel_name', 120),
          varchar('cluster_name', 120, true),
          integer('low_assurance'),
          varchar('secret', 64),
          varchar('created_at', 24),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'account',
        columns: [
          id,
          varchar('person_id', 36),
          varchar('email', 254),
          varchar('created_at', 24),
          integer('version'),
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
          varchar('token_hash', 64),
          varchar('person_id', 36),
          varchar('account_id', 36, true),
          varchar('method', 12),
          varchar('created_at', 24),
          varchar('expires_at', 24),
          varchar('last_seen_at', 24),
          varchar('ended_at', 24, true),
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
          varchar('account_id', 36, true),
          varchar('email_hash', 64),
          varchar('pre_hash', 64),
          varchar('code_hash', 64),
          varchar('created_at', 24),
          varchar('expires_at', 24),
          integer('tries'),
          varchar('used_at', 24, true),
          integer('mailed'),
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
        columns: [id, varchar('bucket', 80), varchar('at', 24)],
        indices: [{ name: 'rate_limit_bucket', columnNames: ['bucket', 'at'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'preference',
        columns: [
          { ...varchar('person_id', 36), isPrimary: true },
          varchar('language', 8),
          integer('text_size'),
          varchar('color_scheme', 5),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'outbox_mail',
        columns: [
          id,
          varchar('to_address', 254),
          varchar('subject', 200),
          longText('body', true),
          varchar('kind', 30),
          varchar('created_at', 24),
          varchar('sent_at', 24, true),
          varchar('next_try_at', 24, true),
          integer('attempts'),
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
