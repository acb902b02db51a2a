import { MigrationInterface, QueryRunner, Table } from 'typeorm';

/** The audit chain, which can only grow, its salts, and the replies kept for repeated requests. */
export class Kernel1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'audit_entry',
        columns: [
          { name: 'seq', type: 'integer', isPrimary: true },
          { name: 'at', type: 'varchar', length: '24' },
          { name: 'actor', type: 'varchar', length: '64', isNullable: true },
          { name: 'action', type: 'varchar', length: '80' },
          { name: 'object', type: 'varchar', length: '120' },
          { name: 'values_digest', type: 'varchar', length: '64', isNullable: true },
          { name: 'request_id', type: 'varchar', length: '40' },
          { name: 'prev_hash', type: 'varchar', length: '64' },
          { name: 'hash', type: 'varchar', length: '64' },
        ],
      }),
    );
    for (const statement of appendOnly(runner)) await runner.query(statement);
    await runner.createTable(
      new Table({
        name: 'audit_salt',
        columns: [
          { name: 'subject', type: 'varchar', length: '120', isPrimary: true },
          { name: 'salt', type: 'varchar', length: '64' },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'idempotency_key',
        columns: [
          { name: 'actor', type: 'varchar', length: '36', isPrimary: true },
          { name: 'route', type: 'varchar', length: '200', isPrimary: true },
          { name: 'request_key', type: 'varchar', length: '36', isPrimary: true },
          { name: 'request_hash', type: 'varchar', length: '64' },
          { name: 'reply', type: 'text', isNullable: true },
          { name: 'created_at', type: 'varchar', length: '24' },
        ],
        indices: [{ name: 'idempotency_key_created', columnNames: ['created_at'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('idempotency_key');
    await runner.dropTable('audit_salt');
    await runner.dropTable('audit_entry');
    if (isPostgres(runner)) await runner.query('DROP FUNCTION audit_entry_is_append_only()');
  }
}

function isPostgres(runner: QueryRunner): boolean {
  return runner.connection.options.type === 'postgres';
}

/** Triggers are the one thing the two databases do not share a form for. */
function appendOnly(runner: QueryRunner): string[] {
  if (!isPostgres(runner)) {
    return ['UPDATE', 'DELETE'].map(
      (verb) =>
        `CREATE TRIGGER audit_entry_no_${verb.toLowerCase()} BEFORE ${verb} ON audit_entry BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END`,
    );
  }
  const refuse = 'EXECUTE FUNCTION audit_entry_is_append_only()';
  return [
    `CREATE FUNCTION audit_entry_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'audit_entry is append-only'; END $$`,
    `CREATE TRIGGER audit_entry_no_change BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW ${refuse}`,
    `CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT ${refuse}`,
  ];
}
