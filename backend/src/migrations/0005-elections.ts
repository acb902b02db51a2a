import { MigrationInterface, QueryRunner, Table, TableColumnOptions } from 'typeorm';

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };

function text(name: string, length: number): TableColumnOptions {
  return { name, type: 'varchar', length: String(length) };
}

/**
 * Who was elected to what. `office` has one row per office: a command takes its lock before it reads, so that
 * of two people who record an election at the same time the second sees the first.
 */
export class Elections1700000000005 implements MigrationInterface {
  name = 'Elections1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'office',
        columns: [
          { ...text('name', 16), isPrimary: true },
          { name: 'version', type: 'integer' },
        ],
      }),
    );
    await runner.query(
      "INSERT INTO office (name, version) VALUES ('leader', 1), ('deputyLeader', 1)",
    );
    await runner.createTable(
      new Table({
        name: 'office_term',
        columns: [
          id,
          text('office', 16),
          text('person_id', 36),
          text('elected_on', 10),
          text('from_date', 10),
          text('to_date', 10),
          text('kind', 16),
          text('source', 200),
          { name: 'before_installation', type: 'integer' },
          text('statutes_id', 36),
          { name: 'frozen', type: 'text' },
          { name: 'version', type: 'integer' },
        ],
        uniques: [{ name: 'office_term_from', columnNames: ['office', 'from_date'] }],
        indices: [
          { name: 'office_term_to', columnNames: ['office', 'to_date'] },
          { name: 'office_term_person', columnNames: ['person_id'] },
        ],
        foreignKeys: [
          reference('office_term_office', 'office', 'office', 'name'),
          reference('office_term_holder', 'person_id', 'person', 'id'),
          reference('office_term_under_statutes', 'statutes_id', 'statutes_version', 'id'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('office_term');
    await runner.dropTable('office');
  }
}

function reference(name: string, column: string, table: string, key: string) {
  return {
    name,
    columnNames: [column],
    referencedTableName: table,
    referencedColumnNames: [key],
    onDelete: 'RESTRICT',
  };
}
