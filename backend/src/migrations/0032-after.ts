import {
  MigrationInterface,
  QueryRunner,
  Table,
  TableColumnOptions,
  TableForeignKeyOptions,
} from 'typeorm';

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
const version: TableColumnOptions = { name: 'version', type: 'integer' };

/** What comes after a meeting: tasks, what a case waits for, decisions replaced, and written procedure. */
export class After1700000000032 implements MigrationInterface {
  name = 'After1700000000032';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [task(), followUp(), mark(), procedure(), answer()];
}

function task(): Table {
  return new Table({
    name: 'meeting_task',
    columns: [
      id,
      word('item_id', 36),
      long('text'),
      word('owner_id', 36),
      word('due_on', 10),
      word('state', 12),
      long('reason', true),
      word('made_by', 36),
      word('made_at', 24),
      word('ended_by', 36, true),
      word('ended_at', 24, true),
      version,
    ],
    indices: [
      { name: 'meeting_task_of', columnNames: ['item_id'] },
      { name: 'meeting_task_owner', columnNames: ['owner_id', 'state'] },
    ],
    foreignKeys: [
      to('meeting_task', 'item_id', 'agenda_item'),
      to('meeting_task', 'owner_id', 'person'),
      to('meeting_task', 'made_by', 'person'),
      to('meeting_task', 'ended_by', 'person'),
    ],
  });
}

function followUp(): Table {
  return new Table({
    name: 'case_follow_up',
    columns: [
      id,
      word('case_id', 36),
      word('kind', 12),
      long('text'),
      word('until_day', 10, true),
      word('made_by', 36),
      word('made_at', 24),
      word('overtaken_at', 24, true),
    ],
    indices: [{ name: 'case_follow_up_of', columnNames: ['case_id', 'made_at'] }],
    foreignKeys: [
      to('case_follow_up', 'case_id', 'panel_case'),
      to('case_follow_up', 'made_by', 'person'),
    ],
  });
}

/** What is noted of a decision afterwards; the decision itself never changes. */
function mark(): Table {
  return new Table({
    name: 'decision_mark',
    columns: [
      id,
      word('decision_id', 36),
      long('addressee', true),
      word('superseded_by', 36, true),
      word('marked_by', 36),
      word('marked_at', 24),
      version,
    ],
    uniques: [{ name: 'decision_mark_once', columnNames: ['decision_id'] }],
    foreignKeys: [
      to('decision_mark', 'decision_id', 'decision'),
      to('decision_mark', 'superseded_by', 'decision'),
      to('decision_mark', 'marked_by', 'person'),
    ],
  });
}

function procedure(): Table {
  return new Table({
    name: 'written_procedure',
    columns: [
      id,
      word('case_id', 36),
      word('weight', 16),
      long('question'),
      long('background'),
      long('proposal'),
      word('closes_at', 24),
      word('state', 12),
      word('started_by', 36),
      word('started_at', 24),
      word('closed_at', 24, true),
      word('statutes_id', 36, true),
      long('frozen', true),
      version,
    ],
    indices: [
      { name: 'written_procedure_of', columnNames: ['case_id'] },
      { name: 'written_procedure_open', columnNames: ['state', 'closes_at'] },
    ],
    foreignKeys: [
      to('written_procedure', 'case_id', 'panel_case'),
      to('written_procedure', 'started_by', 'person'),
      to('written_procedure', 'statutes_id', 'statutes_version'),
    ],
  });
}

/** Who is asked, and what they answer while it is open and afterwards. */
function answer(): Table {
  return new Table({
    name: 'written_answer',
    columns: [
      id,
      word('procedure_id', 36),
      word('person_id', 36),
      word('answer', 12, true),
      version,
    ],
    uniques: [{ name: 'written_answer_once', columnNames: ['procedure_id', 'person_id'] }],
    indices: [{ name: 'written_answer_person', columnNames: ['person_id'] }],
    foreignKeys: [
      to('written_answer', 'procedure_id', 'written_procedure'),
      to('written_answer', 'person_id', 'person'),
    ],
  });
}

function word(name: string, length: number, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable };
}

function long(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'text', isNullable };
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
