import { MigrationInterface, QueryRunner, Table, TableColumnOptions } from 'typeorm';

const text = (name: string, length: number, more: Partial<TableColumnOptions> = {}) => ({
  name,
  type: 'varchar',
  length: String(length),
  ...more,
});
const restricted = (name: string, column: string, table: string, key: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: [key],
  onDelete: 'RESTRICT',
});

/** The certificates documents are sealed with, the documents sealed, and their bytes. Private keys are files. */
export class Seal1700000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'seal_certificate',
        columns: [
          text('fingerprint', 64, { isPrimary: true }),
          { name: 'certificate', type: 'text' },
          { name: 'authority', type: 'text' },
          text('made_at', 24),
          text('retired_at', 24, { isNullable: true }),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'sealed_document',
        columns: [
          text('id', 36, { isPrimary: true }),
          text('kind', 40),
          text('title', 300),
          text('about', 120),
          text('person_id', 36, { isNullable: true }),
          text('corrects', 36, { isNullable: true }),
          text('sealed_at', 24),
          text('sha256', 64),
          text('fingerprint', 64),
          { name: 'size', type: 'integer' },
        ],
        uniques: [
          { name: 'sealed_document_sha256', columnNames: ['sha256'] },
          // A document is corrected once; the next correction corrects the correction.
          { name: 'sealed_document_corrects_once', columnNames: ['corrects'] },
        ],
        indices: [{ name: 'sealed_document_about', columnNames: ['about'] }],
        foreignKeys: [
          restricted('sealed_document_person', 'person_id', 'person', 'id'),
          restricted('sealed_document_corrects', 'corrects', 'sealed_document', 'id'),
          restricted('sealed_document_by', 'fingerprint', 'seal_certificate', 'fingerprint'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'sealed_file',
        columns: [text('document_id', 36, { isPrimary: true }), { name: 'base64', type: 'text' }],
        foreignKeys: [restricted('sealed_file_document', 'document_id', 'sealed_document', 'id')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sealed_file', 'sealed_document', 'seal_certificate']) {
      await runner.dropTable(table);
    }
  }
}
