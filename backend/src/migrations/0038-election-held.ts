import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { id, longText, to, varchar } from './columns';

/** Elections as they are held: rounds, what each teller counted, and lots (UP 3.3). */
export class ElectionHeld1700000000038 implements MigrationInterface {
  name = 'ElectionHeld1700000000038';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [round(), tally(), lot()];
}

function round(): Table {
  return new Table({
    name: 'election_round',
    columns: [
      id,
      varchar('election_id', 36),
      { name: 'number', type: 'integer' },
      varchar('method', 16),
      varchar('state', 12),
      longText('candidates'),
      longText('roll'),
      longText('frozen'),
      varchar('teller_one', 36, true),
      varchar('teller_two', 36, true),
      { name: 'attempt', type: 'integer' },
      varchar('opened_by', 36),
      varchar('opened_at', 24),
      varchar('ended_at', 24, true),
      varchar('outcome', 16, true),
      longText('sums', true),
      longText('findings', true),
      varchar('elected', 36, true),
      longText('aborted_because', true),
      { name: 'version', type: 'integer' },
    ],
    indices: [{ name: 'election_round_of', columnNames: ['election_id'] }],
    foreignKeys: [
      to('election_round', 'election_id', 'election'),
      to('election_round', 'teller_one', 'person'),
      to('election_round', 'teller_two', 'person'),
      to('election_round', 'opened_by', 'person'),
    ],
  });
}

function tally(): Table {
  return new Table({
    name: 'election_tally',
    columns: [
      id,
      varchar('round_id', 36),
      varchar('teller_id', 36),
      { name: 'attempt', type: 'integer' },
      longText('sums'),
      varchar('entered_at', 24),
    ],
    uniques: [{ name: 'election_tally_once', columnNames: ['round_id', 'teller_id', 'attempt'] }],
    foreignKeys: [
      to('election_tally', 'round_id', 'election_round'),
      to('election_tally', 'teller_id', 'person'),
    ],
  });
}

function lot(): Table {
  return new Table({
    name: 'election_lot',
    columns: [
      id,
      varchar('round_id', 36),
      varchar('secret', 64),
      varchar('commitment', 64),
      varchar('witness_one', 36),
      varchar('witness_two', 36),
      varchar('word_one', 60, true),
      varchar('word_two', 60, true),
      varchar('digest', 64, true),
      varchar('drawn', 36, true),
      varchar('drawn_at', 24, true),
      { name: 'version', type: 'integer' },
    ],
    uniques: [{ name: 'election_lot_once', columnNames: ['round_id'] }],
    foreignKeys: [
      to('election_lot', 'round_id', 'election_round'),
      to('election_lot', 'witness_one', 'person'),
      to('election_lot', 'witness_two', 'person'),
    ],
  });
}
