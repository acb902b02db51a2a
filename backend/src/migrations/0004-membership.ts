import { MigrationInterface, QueryRunner, Table, TableForeignKeyOptions } from 'typeorm';
import { id, integer, varchar, version } from './columns';

function refers(name: string, column: string, table: string): TableForeignKeyOptions {
  return {
    name,
    columnNames: [column],
    referencedTableName: table,
    referencedColumnNames: ['id'],
    onDelete: 'RESTRICT',
  };
}

/** People, organisations, the seats, who was appointed when and on what, and who is coordinator. */
export class Membership1700000000004 implements MigrationInterface {
  name = 'Membership1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'person',
        columns: [id, varchar('name', 120), varchar('email', 254, true), version],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'organisation',
        columns: [id, varchar('name', 160), varchar('kind', 12), version],
        uniques: [{ name: 'organisation_name', columnNames: ['name'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'seat',
        columns: [
          id,
          integer('number'),
          varchar('field_id', 40, true),
          varchar('requirement', 12),
          version,
        ],
        uniques: [{ name: 'seat_number', columnNames: ['number'] }],
      }),
    );
    await runner.createTable(appointmentTable());
    await runner.createTable(
      new Table({
        name: 'secretariat_duty',
        columns: [
          id,
          varchar('person_id', 36),
          varchar('from_date', 10),
          varchar('to_date', 10, true),
          version,
        ],
        indices: [{ name: 'secretariat_duty_person', columnNames: ['person_id'] }],
        foreignKeys: [refers('secretariat_duty_holder', 'person_id', 'person')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['secretariat_duty', 'appointment', 'seat', 'organisation', 'person']) {
      await runner.dropTable(table);
    }
  }
}

function appointmentTable(): Table {
  return new Table({
    name: 'appointment',
    columns: [
      id,
      varchar('person_id', 36),
      varchar('kind', 16),
      varchar('seat_id', 36, true),
      varchar('field_id', 40, true),
      varchar('other_field', 120, true),
      integer('alternate_order', true),
      varchar('basis', 12),
      varchar('organisation_id', 36, true),
      varchar('from_date', 10),
      varchar('to_date', 10),
      varchar('term_to', 10),
      varchar('end_reason', 12, true),
      varchar('track', 12),
      varchar('track_on', 10),
      varchar('source', 200),
      integer('letter_on_record'),
      varchar('statutes_id', 36),
      { name: 'frozen', type: 'text' },
      version,
    ],
    // A seat has one holder on its first day whoever writes; overlaps beyond that are kept out by the seat's lock.
    uniques: [{ name: 'appointment_seat_from', columnNames: ['seat_id', 'from_date'] }],
    indices: [
      { name: 'appointment_seat_to', columnNames: ['seat_id', 'to_date'] },
      { name: 'appointment_person', columnNames: ['person_id', 'from_date'] },
      { name: 'appointment_kind_to', columnNames: ['kind', 'to_date'] },
    ],
    foreignKeys: [
      refers('appointment_of_person', 'person_id', 'person'),
      refers('appointment_to_seat', 'seat_id', 'seat'),
      refers('appointment_by_organisation', 'organisation_id', 'organisation'),
      refers('appointment_under_statutes', 'statutes_id', 'statutes_version'),
    ],
  });
}
