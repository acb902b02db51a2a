import { MigrationInterface, QueryRunner, Table, TableColumnOptions } from 'typeorm';
import { instant } from './columns';

/** Attachments to papers, sealed in pieces, and when, why and by what ground of law a case was closed. */
export class CaseFiles1700000000025 implements MigrationInterface {
  name = 'CaseFiles1700000000025';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [files(), parts(), closings()]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['case_closing', 'case_file_part', 'case_file'])
      await runner.dropTable(name);
  }
}

function id(name = 'id', more: Partial<TableColumnOptions> = {}): TableColumnOptions {
  return { name, type: 'varchar', length: '36', ...more };
}

function to(table: string, column: string, other: string) {
  return {
    name: `${table}_${column}`,
    columnNames: [column],
    referencedTableName: other,
    referencedColumnNames: ['id'],
    onDelete: 'RESTRICT',
  };
}

function files(): Table {
  return new Table({
    name: 'case_file',
    columns: [
      id('id', { isPrimary: true }),
      id('case_id'),
      { name: 'name', type: 'varchar', length: '200' },
      { name: 'title', type: 'varchar', length: '200' },
      { name: 'media_type', type: 'varchar', length: '100' },
      { name: 'bytes', type: 'integer' },
      { name: 'sha256', type: 'varchar', length: '64' },
      { name: 'pages', type: 'integer', isNullable: true },
      { name: 'position', type: 'integer' },
      instant('added_at'),
      id('added_by', { isNullable: true }),
      { name: 'version', type: 'integer' },
    ],
    indices: [{ name: 'case_file_case', columnNames: ['case_id', 'position'] }],
    foreignKeys: [to('case_file', 'case_id', 'panel_case'), to('case_file', 'added_by', 'person')],
  });
}

function parts(): Table {
  return new Table({
    name: 'case_file_part',
    columns: [
      id('id', { isPrimary: true }),
      id('file_id'),
      { name: 'part', type: 'integer' },
      { name: 'sealed', type: 'text' },
    ],
    uniques: [{ name: 'case_file_part_of', columnNames: ['file_id', 'part'] }],
    foreignKeys: [to('case_file_part', 'file_id', 'case_file')],
  });
}

function closings(): Table {
  return new Table({
    name: 'case_closing',
    columns: [
      id('id', { isPrimary: true }),
      id('case_id'),
      { name: 'ground', type: 'varchar', length: '20' },
      { name: 'reason', type: 'text' },
      instant('closed_at'),
      id('closed_by', { isNullable: true }),
      instant('opened_at', true),
      id('opened_by', { isNullable: true }),
      { name: 'opened_reason', type: 'text', isNullable: true },
      { name: 'version', type: 'integer' },
    ],
    indices: [{ name: 'case_closing_case', columnNames: ['case_id', 'closed_at'] }],
    foreignKeys: [
      to('case_closing', 'case_id', 'panel_case'),
      to('case_closing', 'closed_by', 'person'),
      to('case_closing', 'opened_by', 'person'),
    ],
  });
}
