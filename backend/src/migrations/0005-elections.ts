import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, varchar } from './columns';

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
          { ...varchar('name', 16), isPrimary: true },
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
          varchar('office', 16),
          varchar('person_id', 36),
          varchar('elected_on', 10),
          varchar('from_date', 10),
          varchar('to_date', 10),
          varchar('kind', 16),
          varchar('source', 200),
          { name: 'before_installation', type: 'integer' },
          varchar('statutes_id', 36),
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
