import {
  MigrationInterface,
  QueryRunner,
  Table,
  TableColumnOptions,
  TableForeignKeyOptions,
} from 'typeorm';

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
const version: TableColumnOptions = { name: 'version', type: 'integer' };

/** Every wording a paragraph of the minutes has had, and statements of experience, which stay in the room. */
export class Writing1700000000030 implements MigrationInterface {
  name = 'Writing1700000000030';

  async up(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await runner.query(`ALTER TABLE minutes_entry ADD ${column}`);
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
    for (const column of COLUMNS) {
      await runner.query(`ALTER TABLE minutes_entry DROP COLUMN ${column.split(' ')[0]}`);
    }
  }
}

/** Who wrote the present wording; and for what somebody released, whose statement it is and how far it may go. */
const COLUMNS = [
  'changed_by varchar(36)',
  'statement_id varchar(36)',
  'panel_only integer NOT NULL DEFAULT 0',
] as const;

function tables(): Table[] {
  return [versions(), statements()];
}

/** Without a key to the paragraph: a wording can be brought back after the paragraph was taken out. */
function versions(): Table {
  return new Table({
    name: 'minutes_entry_version',
    columns: [
      id,
      text('entry_id', 36),
      text('item_id', 36),
      text('author_id', 36),
      { name: 'text', type: 'text' },
      text('written_at', 24),
      text('saved_at', 24),
      version,
    ],
    uniques: [{ name: 'minutes_entry_version_once', columnNames: ['entry_id', 'version'] }],
    indices: [{ name: 'minutes_entry_version_item', columnNames: ['item_id'] }],
    foreignKeys: [
      to('minutes_entry_version', 'item_id', 'agenda_item'),
      to('minutes_entry_version', 'author_id', 'person'),
    ],
  });
}

function statements(): Table {
  return new Table({
    name: 'statement',
    columns: [
      id,
      text('item_id', 36),
      text('person_id', 36),
      text('noted_by', 36),
      { name: 'sealed_text', type: 'text', isNullable: true },
      text('said_at', 24),
      text('release', 10),
      text('decided_at', 24, true),
      version,
    ],
    indices: [
      { name: 'statement_item', columnNames: ['item_id'] },
      { name: 'statement_person', columnNames: ['person_id'] },
    ],
    foreignKeys: [
      to('statement', 'item_id', 'agenda_item'),
      to('statement', 'person_id', 'person'),
      to('statement', 'noted_by', 'person'),
    ],
  });
}

function text(name: string, length: number, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable };
}

function to(table: string, column: string, referencedTableName: string): TableForeignKeyOptions {
  return {
    name: `${table}_${column}`,
    columnNames: [column],
    referencedTableName,
    referencedColumnNames: ['id'],
    onDelete: 'RESTRICT',
  };
}
