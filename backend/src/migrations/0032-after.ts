import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, longText, to, varchar, version } from './columns';

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
      varchar('item_id', 36),
      longText('text'),
      varchar('owner_id', 36),
      varchar('due_on', 10),
      varchar('state', 12),
      longText('reason', true),
      varchar('made_by', 36),
      varchar('made_at', 24),
      varchar('ended_by', 36, true),
      varchar('ended_at', 24, true),
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
      varchar('case_id', 36),
      varchar('kind', 12),
      longText('text'),
      varchar('until_day', 10, true),
      varchar('made_by', 36),
      varchar('made_at', 24),
      varchar('overtaken_at', 24, true),
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
      varchar('decision_id', 36),
      longText('addressee', true),
      varchar('superseded_by', 36, true),
      varchar('marked_by', 36),
      varchar('marked_at', 24),
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
      varchar('case_id', 36),
      varchar('weight', 16),
      longText('question'),
      longText('background'),
      longText('proposal'),
      varchar('closes_at', 24),
      varchar('state', 12),
      varchar('started_by', 36),
      varchar('started_at', 24),
      varchar('closed_at', 24, true),
      varchar('statutes_id', 36, true),
      longText('frozen', true),
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
      varchar('procedure_id', 36),
      varchar('person_id', 36),
      varchar('answer', 12, true),
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
