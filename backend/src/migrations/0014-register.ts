import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, to, varchar, version } from './columns';

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
        varchar('appointment_id', 36),
        varchar('asked_on', 10),
        varchar('answer', 3, true),
        varchar('answered_on', 10, true),
        version,
      ],
      uniques: [{ name: 'renewal_question_of', columnNames: ['appointment_id'] }],
      foreignKeys: [to('renewal_question', 'appointment_id', 'appointment')],
    }),
    new Table({
      name: 'membership_pause',
      columns: [
        id,
        varchar('appointment_id', 36),
        varchar('from_date', 10),
        varchar('to_date', 10),
        version,
      ],
      indices: [{ name: 'membership_pause_of', columnNames: ['appointment_id'] }],
      foreignKeys: [to('membership_pause', 'appointment_id', 'appointment')],
    }),
    new Table({
      name: 'basis_lapse',
      columns: [
        id,
        varchar('appointment_id', 36),
        varchar('since', 10),
        varchar('asked_on', 10, true),
        varchar('asked_by', 10, true),
        varchar('outcome', 10, true),
        varchar('reference', 200, true),
        varchar('decided_on', 10, true),
        version,
      ],
      indices: [{ name: 'basis_lapse_of', columnNames: ['appointment_id'] }],
      foreignKeys: [to('basis_lapse', 'appointment_id', 'appointment')],
    }),
    new Table({
      name: 'acting_alternate',
      columns: [
        id,
        varchar('seat_id', 36),
        varchar('person_id', 36),
        varchar('from_date', 10),
        varchar('to_date', 10, true),
        varchar('decision', 200),
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
        varchar('person_id', 36),
        varchar('task', 200),
        varchar('to_person_id', 36, true),
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
