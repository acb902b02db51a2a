import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, integer, longText, varchar } from './columns';

/**
 * Signed heads of the audit chain, which can only grow; what was mailed as anchors; when the chain was verified;
 * and what people decide about their own data: mails, consents, corrections, copies.
 */
export class SignedHeads1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [...heads(), ...ownData()]) await runner.createTable(table);
    for (const statement of appendOnly(runner)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [...heads(), ...ownData()].reverse();
    for (const table of tables) await runner.dropTable(table);
    if (isPostgres(runner)) await runner.query('DROP FUNCTION signed_head_is_append_only()');
  }
}

function heads(): Table[] {
  return [
    new Table({
      name: 'signed_head',
      columns: [
        { ...integer('size'), isPrimary: true },
        varchar('root', 44),
        varchar('last_hash', 64),
        varchar('signed_at', 24),
        varchar('cause', 8),
        longText('note'),
        varchar('public_key', 200),
        longText('subtrees'),
      ],
    }),
    new Table({
      name: 'anchor_mail',
      columns: [
        { ...varchar('day', 10), isPrimary: true },
        integer('size'),
        varchar('made_at', 24),
      ],
    }),
    new Table({
      name: 'audit_check',
      columns: [
        id,
        varchar('checked_at', 24),
        varchar('person_id', 36, true),
        integer('ok'),
        integer('entries'),
        integer('heads'),
        integer('broken_at', true),
        varchar('reason', 12, true),
        longText('clock_back'),
      ],
      indices: [{ name: 'audit_check_at', columnNames: ['checked_at'] }],
    }),
  ];
}

function ownData(): Table[] {
  return [
    new Table({
      name: 'mail_refusal',
      columns: [
        { ...varchar('person_id', 36), isPrimary: true },
        { ...varchar('kind', 30), isPrimary: true },
        varchar('since', 24),
      ],
    }),
    new Table({
      name: 'consent',
      columns: [
        id,
        varchar('person_id', 36),
        varchar('kind', 20),
        varchar('given_at', 24),
        varchar('withdrawn_at', 24, true),
      ],
      indices: [{ name: 'consent_of', columnNames: ['person_id', 'kind'] }],
    }),
    new Table({
      name: 'correction_request',
      columns: [
        id,
        varchar('person_id', 36),
        longText('wish'),
        varchar('asked_at', 24),
        longText('answer', true),
        varchar('answered_at', 24, true),
        varchar('answered_by', 36, true),
        varchar('outcome', 12, true),
        integer('version'),
      ],
      indices: [{ name: 'correction_request_of', columnNames: ['person_id', 'asked_at'] }],
    }),
    new Table({
      name: 'data_copy',
      columns: [
        id,
        varchar('person_id', 36),
        varchar('session_id', 36),
        varchar('language', 8),
        varchar('made_at', 24),
        varchar('expires_at', 24),
      ],
      indices: [{ name: 'data_copy_of', columnNames: ['person_id'] }],
    }),
  ];
}

function isPostgres(runner: QueryRunner): boolean {
  return runner.connection.options.type === 'postgres';
}

function appendOnly(runner: QueryRunner): string[] {
  if (!isPostgres(runner)) {
    return ['UPDATE', 'DELETE'].map(
      (verb) =>
        `CREATE TRIGGER signed_head_no_${verb.toLowerCase()} BEFORE ${verb} ON signed_head BEGIN SELECT RAISE(ABORT, 'signed_head is append-only'); END`,
    );
  }
  const refuse = 'EXECUTE FUNCTION signed_head_is_append_only()';
  return [
    `CREATE FUNCTION signed_head_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'signed_head is append-only'; END $$`,
    `CREATE TRIGGER signed_head_no_change BEFORE UPDATE OR DELETE ON signed_head FOR EACH ROW ${refuse}`,
    `CREATE TRIGGER signed_head_no_truncate BEFORE TRUNCATE ON signed_head FOR EACH STATEMENT ${refuse}`,
  ];
}
