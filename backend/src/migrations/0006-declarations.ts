import { MigrationInterface, QueryRunner, Table } from 'typeorm';

/** The versions of the declaration text, the codes asked for, and the signatures (UP 6.1; kept for life). */
export class Declarations1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const id = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
    await runner.createTable(
      new Table({
        name: 'declaration_text',
        columns: [
          id,
          { name: 'version_label', type: 'varchar', length: '20' },
          { name: 'valid_from', type: 'varchar', length: '10' },
          { name: 'texts', type: 'text' },
        ],
        uniques: [{ name: 'declaration_text_version', columnNames: ['version_label'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'declaration_code',
        columns: [
          id,
          { name: 'person_id', type: 'varchar', length: '36' },
          { name: 'text_id', type: 'varchar', length: '36' },
          { name: 'code_hash', type: 'varchar', length: '64' },
          { name: 'created_at', type: 'varchar', length: '24' },
          { name: 'expires_at', type: 'varchar', length: '24' },
          { name: 'tries', type: 'integer' },
          { name: 'used_at', type: 'varchar', length: '24', isNullable: true },
          { name: 'on_page', type: 'integer' },
        ],
        indices: [{ name: 'declaration_code_person', columnNames: ['person_id', 'created_at'] }],
        foreignKeys: [
          {
            name: 'declaration_code_text',
            columnNames: ['text_id'],
            referencedTableName: 'declaration_text',
            referencedColumnNames: ['id'],
            onDelete: 'RESTRICT',
          },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'declaration_signature',
        columns: [
          id,
          { name: 'text_id', type: 'varchar', length: '36' },
          { name: 'person_id', type: 'varchar', length: '36' },
          { name: 'signed_at', type: 'varchar', length: '24' },
          { name: 'method', type: 'varchar', length: '10' },
          { name: 'evidence', type: 'text' },
        ],
        uniques: [{ name: 'declaration_signature_once', columnNames: ['text_id', 'person_id'] }],
        foreignKeys: [
          {
            name: 'declaration_signature_text',
            columnNames: ['text_id'],
            referencedTableName: 'declaration_text',
            referencedColumnNames: ['id'],
            onDelete: 'RESTRICT',
          },
          {
            name: 'declaration_signature_person',
            columnNames: ['person_id'],
            referencedTableName: 'person',
            referencedColumnNames: ['id'],
            onDelete: 'RESTRICT',
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['declaration_signature', 'declaration_code', 'declaration_text']) {
      await runner.dropTable(table);
    }
  }
}
