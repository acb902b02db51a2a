import {
  MigrationInterface,
  QueryRunner,
  Table,
  TableColumnOptions,
  TableForeignKeyOptions,
} from 'typeorm';

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
const version: TableColumnOptions = { name: 'version', type: 'integer' };

function text(name: string, length: number, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable };
}

function number(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'integer', isNullable };
}

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
        columns: [id, text('name', 120), text('email', 254, true), version],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'organisation',
        columns: [id, text('name', 160), text('kind', 12), version],
        uniques: [{ name: 'organisation_name', columnNames: ['name'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'seat',
        columns: [
          id,
          number('number'),
          text('field_id', 40, true),
          text('requirement', 12),
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
          text('person_id', 36),
          text('from_date', 10),
          text('to_date', 10, true),
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
      text('person_id', 36),
      text('kind', 16),
      text('seat_id', 36, true),
      text('field_id', 40, true),
      text('other_field', 120, true),
      number('alternate_order', true),
      text('basis', 12),
      text('organisation_id', 36, true),
      text('from_date', 10),
      text('to_date', 10),
      text('term_to', 10),
      text('end_reason', 12, true),
      text('track', 12),
      text('track_on', 10),
      text('source', 200),
      number('letter_on_record'),
      text('statutes_id', 36),
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
