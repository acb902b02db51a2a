import { MigrationInterface, QueryRunner, Table, TableColumnOptions } from 'typeorm';
import { id, instant, integer, longText, reference, to, version } from './columns';

/** Meetings, cases and their papers, who was in the room when, and what was proposed, decided and written. */
export class Meetings1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [...plan(), ...room(), ...outcome()]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [...plan(), ...room(), ...outcome()].reverse();
    for (const table of tables) await runner.dropTable(table);
  }
}

function plan(): Table[] {
  return [
    new Table({
      name: 'meeting',
      columns: [
        id,
        integer('number'),
        integer('year'),
        instant('starts_at'),
        instant('ends_at'),
        longText('place'),
        word('mode'),
        word('state'),
        instant('opened_at', true),
        instant('closed_at', true),
        reference('current_item_id', true),
        instant('created_at'),
        version,
      ],
      uniques: [{ name: 'meeting_number', columnNames: ['year', 'number'] }],
      indices: [{ name: 'meeting_starts', columnNames: ['starts_at'] }],
    }),
    new Table({
      name: 'panel_case',
      columns: [
        id,
        integer('number'),
        integer('year'),
        longText('title'),
        word('type'),
        longText('goal', true),
        integer('closed'),
        instant('created_at'),
        version,
      ],
      uniques: [{ name: 'panel_case_number', columnNames: ['year', 'number'] }],
    }),
    new Table({
      name: 'agenda_item',
      columns: [
        id,
        reference('meeting_id'),
        reference('case_id'),
        integer('position'),
        integer('minutes'),
        integer('extra_minutes'),
        word('state'),
        instant('started_at', true),
        instant('finished_at', true),
        version,
      ],
      uniques: [{ name: 'agenda_item_case', columnNames: ['meeting_id', 'case_id'] }],
      indices: [{ name: 'agenda_item_of_case', columnNames: ['case_id'] }],
      foreignKeys: [
        to('agenda_item', 'meeting_id', 'meeting'),
        to('agenda_item', 'case_id', 'panel_case'),
      ],
    }),
    new Table({
      name: 'paper',
      columns: [
        id,
        reference('case_id'),
        longText('summary'),
        longText('question'),
        longText('background'),
        longText('proposal'),
        word('language'),
        word('state'),
        instant('released_at', true),
        reference('released_by', true),
        { name: 'released_as', type: 'varchar', length: '20', isNullable: true },
        instant('saved_at'),
        version,
      ],
      uniques: [{ name: 'paper_case', columnNames: ['case_id'] }],
      foreignKeys: [to('paper', 'case_id', 'panel_case'), to('paper', 'released_by', 'person')],
    }),
  ];
}

function room(): Table[] {
  return [
    new Table({
      name: 'attendance',
      columns: [
        id,
        reference('meeting_id'),
        reference('person_id'),
        word('state'),
        instant('arrived_at'),
        instant('left_at', true),
      ],
      indices: [{ name: 'attendance_of', columnNames: ['meeting_id', 'person_id'] }],
      foreignKeys: [
        to('attendance', 'meeting_id', 'meeting'),
        to('attendance', 'person_id', 'person'),
      ],
    }),
    new Table({
      name: 'substitution',
      columns: [
        id,
        reference('meeting_id'),
        reference('alternate_id'),
        reference('for_person_id', true),
        reference('seat_id', true),
        reference('item_id', true),
        longText('by_decision', true),
        instant('started_at'),
        instant('ended_at', true),
      ],
      indices: [{ name: 'substitution_of', columnNames: ['meeting_id'] }],
      foreignKeys: [
        to('substitution', 'meeting_id', 'meeting'),
        to('substitution', 'alternate_id', 'person'),
        to('substitution', 'for_person_id', 'person'),
        to('substitution', 'seat_id', 'seat'),
        to('substitution', 'item_id', 'agenda_item'),
      ],
    }),
    new Table({
      name: 'recusal',
      columns: [
        id,
        reference('item_id'),
        reference('person_id'),
        instant('started_at'),
        instant('ended_at', true),
      ],
      indices: [{ name: 'recusal_of', columnNames: ['item_id'] }],
      foreignKeys: [to('recusal', 'item_id', 'agenda_item'), to('recusal', 'person_id', 'person')],
    }),
  ];
}

function outcome(): Table[] {
  return [
    new Table({
      name: 'proposal',
      columns: [
        id,
        reference('item_id'),
        longText('text'),
        reference('by_person_id'),
        instant('created_at'),
        version,
      ],
      indices: [{ name: 'proposal_of', columnNames: ['item_id'] }],
      foreignKeys: [
        to('proposal', 'item_id', 'agenda_item'),
        to('proposal', 'by_person_id', 'person'),
      ],
    }),
    new Table({
      name: 'decision',
      columns: [
        id,
        reference('item_id'),
        reference('proposal_id'),
        longText('text'),
        word('method'),
        integer('votes_for'),
        integer('votes_against'),
        integer('votes_blank'),
        word('chair_choice', true),
        word('outcome'),
        integer('by_chairs_vote'),
        instant('decided_at'),
        longText('reason', true),
        reference('statutes_id'),
        longText('frozen'),
      ],
      uniques: [{ name: 'decision_proposal', columnNames: ['proposal_id'] }],
      indices: [{ name: 'decision_of', columnNames: ['item_id'] }],
      foreignKeys: [
        to('decision', 'item_id', 'agenda_item'),
        to('decision', 'proposal_id', 'proposal'),
        to('decision', 'statutes_id', 'statutes_version'),
      ],
    }),
    new Table({
      name: 'minutes_entry',
      columns: [
        id,
        reference('item_id'),
        reference('author_id'),
        longText('text'),
        instant('written_at'),
        version,
      ],
      indices: [{ name: 'minutes_entry_of', columnNames: ['item_id'] }],
      foreignKeys: [
        to('minutes_entry', 'item_id', 'agenda_item'),
        to('minutes_entry', 'author_id', 'person'),
      ],
    }),
  ];
}

function word(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: '12', isNullable };
}
