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
const number = (name: string, isNullable = false): TableColumnOptions => ({
  name,
  type: 'integer',
  isNullable,
});

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
        { ...number('size'), isPrimary: true },
        text('root', 44),
        text('last_hash', 64),
        text('signed_at', 24),
        text('cause', 8),
        longText('note'),
        text('public_key', 200),
        longText('subtrees'),
      ],
    }),
    new Table({
      name: 'anchor_mail',
      columns: [{ ...text('day', 10), isPrimary: true }, number('size'), text('made_at', 24)],
    }),
    new Table({
      name: 'audit_check',
      columns: [
        id,
        text('checked_at', 24),
        text('person_id', 36, true),
        number('ok'),
        number('entries'),
        number('heads'),
        number('broken_at', true),
        text('reason', 12, true),
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
        { ...text('person_id', 36), isPrimary: true },
        { ...text('kind', 30), isPrimary: true },
        text('since', 24),
      ],
    }),
    new Table({
      name: 'consent',
      columns: [
        id,
        text('person_id', 36),
        text('kind', 20),
        text('given_at', 24),
        text('withdrawn_at', 24, true),
      ],
      indices: [{ name: 'consent_of', columnNames: ['person_id', 'kind'] }],
    }),
    new Table({
      name: 'correction_request',
      columns: [
        id,
        text('person_id', 36),
        longText('wish'),
        text('asked_at', 24),
        longText('answer', true),
        text('answered_at', 24, true),
        text('answered_by', 36, true),
        text('outcome', 12, true),
        number('version'),
      ],
      indices: [{ name: 'correction_request_of', columnNames: ['person_id', 'asked_at'] }],
    }),
    new Table({
      name: 'data_copy',
      columns: [
        id,
        text('person_id', 36),
        text('session_id', 36),
        text('language', 8),
        text('made_at', 24),
        text('expires_at', 24),
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
