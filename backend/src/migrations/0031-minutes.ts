import {
  MigrationInterface,
  QueryRunner,
  Table,
  TableColumnOptions,
  TableForeignKeyOptions,
} from 'typeorm';
import { id, varchar, version } from './columns';

/** Minutes as a record of their own: who was asked, what they said of them, how they were approved and corrected. */
export class Minutes1700000000031 implements MigrationInterface {
  name = 'Minutes1700000000031';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [minutes(), reader(), comment(), mention(), change(), addendum()];
}

/** One for each meeting whose draft has been sent to those who were there. */
function minutes(): Table {
  return new Table({
    name: 'minutes',
    columns: [
      id,
      varchar('meeting_id', 36),
      varchar('state', 10),
      varchar('language', 2),
      varchar('sent_at', 24),
      varchar('sent_by', 36),
      varchar('objections_on', 10),
      optional('ready_at', 24),
      optional('ready_by', 36),
      optional('approval_case_id', 36),
      optional('decision_id', 36),
      optional('approved_at', 24),
      optional('sealed_at', 24),
      optional('sealed_by', 36),
      optional('published_at', 24),
      optional('published_by', 36),
      { name: 'public_views', type: 'text', isNullable: true },
      version,
    ],
    uniques: [{ name: 'minutes_meeting', columnNames: ['meeting_id'] }],
    foreignKeys: [
      to('minutes', 'meeting_id', 'meeting'),
      to('minutes', 'sent_by', 'person'),
      to('minutes', 'ready_by', 'person'),
      to('minutes', 'approval_case_id', 'panel_case'),
      to('minutes', 'decision_id', 'decision'),
      to('minutes', 'sealed_by', 'person'),
      to('minutes', 'published_by', 'person'),
    ],
  });
}

/** Somebody who was there and is asked to read; `fine_at` is their «ser bra ut». */
function reader(): Table {
  return new Table({
    name: 'minutes_reader',
    columns: [
      id,
      varchar('minutes_id', 36),
      varchar('person_id', 36),
      varchar('asked_at', 24),
      optional('fine_at', 24),
      version,
    ],
    uniques: [{ name: 'minutes_reader_once', columnNames: ['minutes_id', 'person_id'] }],
    foreignKeys: [
      to('minutes_reader', 'minutes_id', 'minutes'),
      to('minutes_reader', 'person_id', 'person'),
    ],
  });
}

/** What somebody says of one paragraph, as it was then. Without an item it is about the meeting itself. */
function comment(): Table {
  return new Table({
    name: 'minutes_comment',
    columns: [
      id,
      varchar('minutes_id', 36),
      optional('item_id', 36),
      optional('entry_id', 36),
      { name: 'quoted', type: 'text', isNullable: true },
      varchar('author_id', 36),
      { name: 'text', type: 'text', isNullable: true },
      { name: 'wording', type: 'text', isNullable: true },
      varchar('written_at', 24),
      varchar('state', 10),
      { name: 'answer', type: 'text', isNullable: true },
      optional('answered_by', 36),
      optional('answered_at', 24),
      version,
    ],
    indices: [{ name: 'minutes_comment_minutes', columnNames: ['minutes_id'] }],
    foreignKeys: [
      to('minutes_comment', 'minutes_id', 'minutes'),
      to('minutes_comment', 'item_id', 'agenda_item'),
      to('minutes_comment', 'author_id', 'person'),
      to('minutes_comment', 'answered_by', 'person'),
    ],
  });
}

/** Whether somebody agrees to be named in one sentence, known by its digest: another sentence asks anew. */
function mention(): Table {
  return new Table({
    name: 'minutes_mention',
    columns: [
      id,
      varchar('minutes_id', 36),
      varchar('person_id', 36),
      varchar('sentence_hash', 64),
      varchar('choice', 10),
      { name: 'wish', type: 'text', isNullable: true },
      varchar('answered_at', 24),
      version,
    ],
    uniques: [
      {
        name: 'minutes_mention_once',
        columnNames: ['minutes_id', 'person_id', 'sentence_hash'],
      },
    ],
    foreignKeys: [
      to('minutes_mention', 'minutes_id', 'minutes'),
      to('minutes_mention', 'person_id', 'person'),
    ],
  });
}

/** A paragraph the panel changed when it approved. */
function change(): Table {
  return new Table({
    name: 'minutes_change',
    columns: [
      id,
      varchar('minutes_id', 36),
      varchar('item_id', 36),
      { name: 'before_text', type: 'text' },
      { name: 'after_text', type: 'text' },
    ],
    foreignKeys: [
      to('minutes_change', 'minutes_id', 'minutes'),
      to('minutes_change', 'item_id', 'agenda_item'),
    ],
  });
}

/** A dated correction of sealed minutes, sealed itself. */
function addendum(): Table {
  return new Table({
    name: 'minutes_addendum',
    columns: [
      id,
      varchar('minutes_id', 36),
      optional('item_id', 36),
      { name: 'number', type: 'integer' },
      varchar('kind', 10),
      { name: 'reason', type: 'text' },
      { name: 'text', type: 'text' },
      optional('decision_id', 36),
      { name: 'public_texts', type: 'text', isNullable: true },
      varchar('written_at', 24),
      varchar('written_by', 36),
      varchar('document_id', 36),
    ],
    uniques: [{ name: 'minutes_addendum_number', columnNames: ['minutes_id', 'number'] }],
    foreignKeys: [
      to('minutes_addendum', 'minutes_id', 'minutes'),
      to('minutes_addendum', 'item_id', 'agenda_item'),
      to('minutes_addendum', 'decision_id', 'decision'),
      to('minutes_addendum', 'written_by', 'person'),
      to('minutes_addendum', 'document_id', 'sealed_document'),
    ],
  });
}

function optional(name: string, length: number): TableColumnOptions {
  return { ...varchar(name, length), isNullable: true };
}

function to(table: string, column: string, target: string): TableForeignKeyOptions {
  return {
    name: `${table}_${column}`,
    columnNames: [column],
    referencedTableName: target,
    referencedColumnNames: ['id'],
    onDelete: 'RESTRICT',
  };
}
