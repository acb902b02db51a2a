import {
  MigrationInterface,
  QueryRunner,
  Table,
  TableColumn,
  TableColumnOptions,
  TableForeignKeyOptions,
} from 'typeorm';

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
const version: TableColumnOptions = { name: 'version', type: 'integer' };

/** What a mail is about, when what goes out is put together as it is sent: a link and a calendar part of its own. */
const about = { name: 'about_id', type: 'varchar', length: '36', isNullable: true };

/** The notice of a meeting, to whom it went, what they answered, and who was asked to step in. */
export class Notice1700000000026 implements MigrationInterface {
  name = 'Notice1700000000026';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
    await runner.addColumn('outbox_mail', new TableColumn(about));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('outbox_mail', 'about_id');
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [notice(), receipt(), link(), answer(), needs(), absence(), call(), reminder()];
}

function notice(): Table {
  return new Table({
    name: 'meeting_notice',
    columns: [
      id,
      text('meeting_id', 36),
      integer('number'),
      text('kind', 12),
      text('sent_at', 24),
      text('sent_by', 36, true),
      text('answer_by', 10, true),
      { name: 'note', type: 'text', isNullable: true },
      ...times(),
      text('due_on', 10),
      integer('days_late'),
    ],
    uniques: [{ name: 'meeting_notice_number', columnNames: ['meeting_id', 'number'] }],
    foreignKeys: [to('meeting_notice', 'meeting_id', 'meeting')],
  });
}

function receipt(): Table {
  return new Table({
    name: 'notice_receipt',
    columns: [
      id,
      text('meeting_id', 36),
      text('notice_id', 36),
      text('person_id', 36),
      text('role', 20),
      text('kind', 12),
      text('channel', 12),
      text('to_address', 320, true),
      text('language', 2),
      text('subject', 200),
      { name: 'body', type: 'text' },
      integer('sequence'),
      text('method', 12, true),
      ...times(),
      text('sent_at', 24),
      text('posted_at', 24, true),
      version,
    ],
    uniques: [
      {
        name: 'notice_receipt_sequence',
        columnNames: ['meeting_id', 'person_id', 'sequence'],
      },
    ],
    indices: [{ name: 'notice_receipt_person', columnNames: ['person_id'] }],
    foreignKeys: [
      to('notice_receipt', 'meeting_id', 'meeting'),
      to('notice_receipt', 'notice_id', 'meeting_notice'),
      to('notice_receipt', 'person_id', 'person'),
    ],
  });
}

function link(): Table {
  return new Table({
    name: 'answer_link',
    columns: [
      id,
      text('meeting_id', 36),
      text('person_id', 36),
      text('token_hash', 64),
      text('made_at', 24),
    ],
    uniques: [{ name: 'answer_link_token', columnNames: ['token_hash'] }],
    indices: [{ name: 'answer_link_of', columnNames: ['meeting_id', 'person_id'] }],
    foreignKeys: [
      to('answer_link', 'meeting_id', 'meeting'),
      to('answer_link', 'person_id', 'person'),
    ],
  });
}

function answer(): Table {
  return new Table({
    name: 'meeting_answer',
    columns: [
      id,
      text('meeting_id', 36),
      text('person_id', 36),
      text('answer', 12, true),
      text('how', 12),
      text('recorded_by', 36, true),
      text('answered_at', 24),
      version,
    ],
    uniques: [{ name: 'meeting_answer_once', columnNames: ['meeting_id', 'person_id'] }],
    indices: [{ name: 'meeting_answer_person', columnNames: ['person_id'] }],
    foreignKeys: [
      to('meeting_answer', 'meeting_id', 'meeting'),
      to('meeting_answer', 'person_id', 'person'),
    ],
  });
}

function needs(): Table {
  return new Table({
    name: 'meeting_needs',
    columns: [
      id,
      text('meeting_id', 36),
      text('person_id', 36),
      { name: 'sealed_text', type: 'text', isNullable: true },
      text('consent_text', 12),
      text('written_at', 24),
    ],
    uniques: [{ name: 'meeting_needs_once', columnNames: ['meeting_id', 'person_id'] }],
    indices: [{ name: 'meeting_needs_person', columnNames: ['person_id'] }],
    foreignKeys: [
      to('meeting_needs', 'meeting_id', 'meeting'),
      to('meeting_needs', 'person_id', 'person'),
    ],
  });
}

function absence(): Table {
  return new Table({
    name: 'meeting_absence',
    columns: [
      id,
      text('meeting_id', 36),
      text('person_id', 36),
      text('item_id', 36, true),
      // The item's id, or 'meeting': two empty values would not count as the same.
      text('part', 36),
      text('state', 12),
      integer('round'),
      text('since', 24),
      text('ended_at', 24, true),
      version,
    ],
    uniques: [{ name: 'meeting_absence_once', columnNames: ['meeting_id', 'person_id', 'part'] }],
    indices: [{ name: 'meeting_absence_person', columnNames: ['person_id'] }],
    foreignKeys: [
      to('meeting_absence', 'meeting_id', 'meeting'),
      to('meeting_absence', 'person_id', 'person'),
    ],
  });
}

function call(): Table {
  return new Table({
    name: 'alternate_call',
    columns: [
      id,
      text('absence_id', 36),
      text('alternate_id', 36),
      integer('round'),
      text('state', 12),
      text('asked_at', 24),
      text('due_at', 24),
      text('decided_at', 24, true),
      version,
    ],
    uniques: [
      { name: 'alternate_call_once', columnNames: ['absence_id', 'round', 'alternate_id'] },
    ],
    indices: [{ name: 'alternate_call_alternate', columnNames: ['alternate_id'] }],
    foreignKeys: [
      to('alternate_call', 'absence_id', 'meeting_absence'),
      to('alternate_call', 'alternate_id', 'person'),
    ],
  });
}

function reminder(): Table {
  return new Table({
    name: 'notice_reminder',
    columns: [
      id,
      text('meeting_id', 36),
      text('person_id', 36),
      text('kind', 12),
      integer('days'),
      text('sent_at', 24),
    ],
    uniques: [
      { name: 'notice_reminder_once', columnNames: ['meeting_id', 'person_id', 'kind', 'days'] },
    ],
    indices: [{ name: 'notice_reminder_person', columnNames: ['person_id'] }],
    foreignKeys: [
      to('notice_reminder', 'meeting_id', 'meeting'),
      to('notice_reminder', 'person_id', 'person'),
    ],
  });
}

function times(): TableColumnOptions[] {
  return [text('starts_at', 24), text('ends_at', 24), text('place', 200), text('mode', 12)];
}

function text(name: string, length: number, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable };
}

function integer(name: string): TableColumnOptions {
  return { name, type: 'integer' };
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
