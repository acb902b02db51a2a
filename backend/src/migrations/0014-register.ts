import { MigrationInterface, QueryRunner, Table, TableColumnOptions } from 'typeorm';

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
const version: TableColumnOptions = { name: 'version', type: 'integer' };

/** What happens to a membership between appointment and farewell, and whom the panel's organisations answer by. */
export class Register1700000000014 implements MigrationInterface {
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
      name: 'renewal_question',
      columns: [
        id,
        text('appointment_id', 36),
        text('asked_on', 10),
        text('answer', 3, true),
        text('answered_on', 10, true),
        version,
      ],
      uniques: [{ name: 'renewal_question_of', columnNames: ['appointment_id'] }],
      foreignKeys: [to('renewal_question', 'appointment_id', 'appointment')],
    }),
    new Table({
      name: 'handover_task',
      columns: [
        id,
        text('person_id', 36),
        text('task', 200),
        text('to_person_id', 36, true),
        version,
      ],
      indices: [{ name: 'handover_task_of', columnNames: ['person_id'] }],
      foreignKeys: [
        to('handover_task', 'person_id', 'person'),
        to('handover_task', 'to_person_id', 'person'),
      ],
    }),
  ];
}

function text(name: string, length: number, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable };
}

function to(table: string, column: string, referenced: string) {
  return {
    name: `${table}_${column}`,
    columnNames: [column],
    referencedTableName: referenced,
    referencedColumnNames: ['id'],
    onDelete: 'RESTRICT',
  };
}
