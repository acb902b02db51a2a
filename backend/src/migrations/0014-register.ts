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
      name: 'membership_pause',
      columns: [
        id,
        text('appointment_id', 36),
        text('from_date', 10),
        text('to_date', 10),
        version,
      ],
      indices: [{ name: 'membership_pause_of', columnNames: ['appointment_id'] }],
      foreignKeys: [to('membership_pause', 'appointment_id', 'appointment')],
    }),
    new Table({
      name: 'basis_lapse',
      columns: [
        id,
        text('appointment_id', 36),
        text('since', 10),
        text('asked_on', 10, true),
        text('asked_by', 10, true),
        text('outcome', 10, true),
        text('reference', 200, true),
        text('decided_on', 10, true),
        version,
      ],
      indices: [{ name: 'basis_lapse_of', columnNames: ['appointment_id'] }],
      foreignKeys: [to('basis_lapse', 'appointment_id', 'appointment')],
    }),
    new Table({
      name: 'acting_alternate',
      columns: [
        id,
        text('seat_id', 36),
        text('person_id', 36),
        text('from_date', 10),
        text('to_date', 10, true),
        text('decision', 200),
        version,
      ],
      indices: [
        { name: 'acting_alternate_seat', columnNames: ['seat_id'] },
        { name: 'acting_alternate_person', columnNames: ['person_id'] },
      ],
      foreignKeys: [
        to('acting_alternate', 'seat_id', 'seat'),
        to('acting_alternate', 'person_id', 'person'),
      ],
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
