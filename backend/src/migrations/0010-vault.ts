import { MigrationInterface, QueryRunner, Table, TableForeignKeyOptions } from 'typeorm';

/** People's wrapped keys, who has read what about whom, and the first sealed column: access needs. */
export class Vault1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const id = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
    const personId = { name: 'person_id', type: 'varchar', length: '36' };
    await runner.createTable(
      new Table({
        name: 'vault_key',
        columns: [
          id,
          personId,
          { name: 'kind', type: 'varchar', length: '40' },
          { name: 'master_key_id', type: 'varchar', length: '8' },
          { name: 'wrapped', type: 'text' },
          { name: 'created_at', type: 'varchar', length: '24' },
        ],
        uniques: [{ name: 'vault_key_person', columnNames: ['person_id', 'kind'] }],
        indices: [{ name: 'vault_key_master', columnNames: ['master_key_id', 'id'] }],
        foreignKeys: [person('vault_key_person_id', 'person_id')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'data_read',
        columns: [
          id,
          personId,
          { name: 'reader_id', type: 'varchar', length: '36' },
          { name: 'reader_role', type: 'varchar', length: '20', isNullable: true },
          { name: 'what', type: 'varchar', length: '40' },
          { name: 'how', type: 'varchar', length: '20' },
          { name: 'purpose', type: 'varchar', length: '40' },
          { name: 'about', type: 'varchar', length: '80', isNullable: true },
          { name: 'at', type: 'varchar', length: '24' },
        ],
        indices: [
          { name: 'data_read_person', columnNames: ['person_id', 'at'] },
          { name: 'data_read_at', columnNames: ['at'] },
        ],
        foreignKeys: [
          person('data_read_person_id', 'person_id'),
          person('data_read_reader_id', 'reader_id'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'access_needs',
        columns: [
          id,
          personId,
          { name: 'sealed_text', type: 'text', isNullable: true },
          { name: 'consent_text', type: 'varchar', length: '20' },
          { name: 'consented_at', type: 'varchar', length: '24' },
          { name: 'changed_at', type: 'varchar', length: '24' },
          { name: 'version', type: 'integer' },
        ],
        uniques: [{ name: 'access_needs_person', columnNames: ['person_id'] }],
        foreignKeys: [person('access_needs_person_id', 'person_id')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['access_needs', 'data_read', 'vault_key']) await runner.dropTable(table);
  }
}

function person(name: string, column: string): TableForeignKeyOptions {
  return {
    name,
    columnNames: [column],
    referencedTableName: 'person',
    referencedColumnNames: ['id'],
    onDelete: 'RESTRICT',
  };
}
