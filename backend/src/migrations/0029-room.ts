import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, to, varchar, version } from './columns';

/** The room while a meeting is held: questions of recusal, who was given the chair, pauses, and raised hands. */
export class Room1700000000029 implements MigrationInterface {
  name = 'Room1700000000029';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [question(), handover(), pause(), signal()];
}

/** Whether somebody is recused in a case; `recusal_id` from when they stepped aside or the panel said yes. */
function question(): Table {
  return new Table({
    name: 'recusal_question',
    columns: [
      id,
      varchar('item_id', 36),
      varchar('person_id', 36),
      varchar('ground', 12, true),
      { name: 'own_wish', type: 'integer' },
      varchar('recusal_id', 36, true),
      varchar('raised_at', 24),
      varchar('answer', 12, true),
      varchar('method', 12, true),
      { name: 'votes_for', type: 'integer', isNullable: true },
      { name: 'votes_against', type: 'integer', isNullable: true },
      varchar('answered_at', 24, true),
      { name: 'frozen', type: 'text', isNullable: true },
      version,
    ],
    indices: [{ name: 'recusal_question_of', columnNames: ['item_id'] }],
    foreignKeys: [
      to('recusal_question', 'item_id', 'agenda_item'),
      to('recusal_question', 'person_id', 'person'),
      to('recusal_question', 'recusal_id', 'recusal'),
    ],
  });
}

function handover(): Table {
  return new Table({
    name: 'chair_handover',
    columns: [
      id,
      varchar('meeting_id', 36),
      varchar('person_id', 36),
      varchar('kind', 12),
      varchar('started_at', 24),
      varchar('ended_at', 24, true),
    ],
    indices: [{ name: 'chair_handover_of', columnNames: ['meeting_id'] }],
    foreignKeys: [
      to('chair_handover', 'meeting_id', 'meeting'),
      to('chair_handover', 'person_id', 'person'),
    ],
  });
}

function pause(): Table {
  return new Table({
    name: 'meeting_pause',
    columns: [
      id,
      varchar('meeting_id', 36),
      { name: 'minutes', type: 'integer' },
      varchar('started_at', 24),
      varchar('ended_at', 24, true),
    ],
    indices: [{ name: 'meeting_pause_of', columnNames: ['meeting_id'] }],
    foreignKeys: [to('meeting_pause', 'meeting_id', 'meeting')],
  });
}

/** What somebody tells the chair: here, leaving, in need of a pause. Gone as soon as it is answered. */
function signal(): Table {
  return new Table({
    name: 'room_signal',
    columns: [
      id,
      varchar('meeting_id', 36),
      varchar('person_id', 36),
      varchar('kind', 12),
      varchar('at', 24),
    ],
    uniques: [{ name: 'room_signal_once', columnNames: ['meeting_id', 'person_id', 'kind'] }],
    foreignKeys: [
      to('room_signal', 'meeting_id', 'meeting'),
      to('room_signal', 'person_id', 'person'),
    ],
  });
}
