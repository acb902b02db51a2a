import {
  MigrationInterface,
  QueryRunner,
  Table,
  TableColumnOptions,
  TableForeignKeyOptions,
} from 'typeorm';

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
const version: TableColumnOptions = { name: 'version', type: 'integer' };

/** Guardians of those who are not of age, and the runs in which two people let what is due be erased. */
export class Erasure1700000000018 implements MigrationInterface {
  name = 'Erasure1700000000018';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [
    new Table({
      name: 'guardian',
      columns: [
        id,
        column('person_id', 36),
        column('full_age_on', 10),
        column('consented_on', 10, true),
        { name: 'sealed_text', type: 'text', isNullable: true },
        version,
      ],
      uniques: [{ name: 'guardian_of', columnNames: ['person_id'] }],
      foreignKeys: [to('guardian', 'person_id', 'person')],
    }),
    new Table({
      name: 'erasure_run',
      columns: [
        id,
        column('prepared_at', 30),
        column('first_by', 36, true),
        column('first_at', 30, true),
        column('second_by', 36, true),
        column('done_at', 30, true),
        version,
      ],
      foreignKeys: [
        to('erasure_run', 'first_by', 'person'),
        to('erasure_run', 'second_by', 'person'),
      ],
    }),
    new Table({
      name: 'erasure_item',
      columns: [
        id,
        column('run_id', 36),
        column('person_id', 36),
        column('what', 20),
        column('due_on', 10),
        column('outcome', 10, true),
      ],
      uniques: [{ name: 'erasure_item_once', columnNames: ['run_id', 'person_id', 'what'] }],
      foreignKeys: [
        to('erasure_item', 'run_id', 'erasure_run'),
        to('erasure_item', 'person_id', 'person'),
      ],
    }),
  ];
}

function column(name: string, length: number, isNullable = false): TableColumnOptions {
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
