import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, to, varchar, version } from './columns';

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
      varchar('entry_id', 36),
      varchar('item_id', 36),
      varchar('author_id', 36),
      { name: 'text', type: 'text' },
      varchar('written_at', 24),
      varchar('saved_at', 24),
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
      varchar('item_id', 36),
      varchar('person_id', 36),
      varchar('noted_by', 36),
      { name: 'sealed_text', type: 'text', isNullable: true },
      varchar('said_at', 24),
      varchar('release', 10),
      varchar('decided_at', 24, true),
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
