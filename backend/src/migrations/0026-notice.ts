import { MigrationInterface, QueryRunner, Table, TableColumn, TableColumnOptions } from 'typeorm';
import { id, integer, to, varchar, version } from './columns';

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
      varchar('meeting_id', 36),
      integer('number'),
      varchar('kind', 12),
      varchar('sent_at', 24),
      varchar('sent_by', 36, true),
      varchar('answer_by', 10, true),
      { name: 'note', type: 'text', isNullable: true },
      ...times(),
      varchar('due_on', 10),
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
      varchar('meeting_id', 36),
      varchar('notice_id', 36),
      varchar('person_id', 36),
      varchar('role', 20),
      varchar('kind', 12),
      varchar('channel', 12),
      varchar('to_address', 320, true),
      varchar('language', 2),
      varchar('subject', 200),
      { name: 'body', type: 'text' },
      integer('sequence'),
      varchar('method', 12, true),
      ...times(),
      varchar('sent_at', 24),
      varchar('posted_at', 24, true),
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
      varchar('meeting_id', 36),
      varchar('person_id', 36),
      varchar('token_hash', 64),
      varchar('made_at', 24),
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
      varchar('meeting_id', 36),
      varchar('person_id', 36),
      varchar('answer', 12, true),
      varchar('how', 12),
      varchar('recorded_by', 36, true),
      varchar('answered_at', 24),
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
      varchar('meeting_id', 36),
      varchar('person_id', 36),
      { name: 'sealed_text', type: 'text', isNullable: true },
      varchar('consent_text', 12),
      varchar('written_at', 24),
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
      varchar('meeting_id', 36),
      varchar('person_id', 36),
      varchar('item_id', 36, true),
      // The item's id, or 'meeting': two empty values would not count as the same.
      varchar('part', 36),
      varchar('state', 12),
      integer('round'),
      varchar('since', 24),
      varchar('ended_at', 24, true),
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
      varchar('absence_id', 36),
      varchar('alternate_id', 36),
      integer('round'),
      varchar('state', 12),
      varchar('asked_at', 24),
      varchar('due_at', 24),
      varchar('decided_at', 24, true),
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
      varchar('meeting_id', 36),
      varchar('person_id', 36),
      varchar('kind', 12),
      integer('days'),
      varchar('sent_at', 24),
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
  return [
    varchar('starts_at', 24),
    varchar('ends_at', 24),
    varchar('place', 200),
    varchar('mode', 12),
  ];
}
