import { MigrationInterface, QueryRunner, Table, TableColumn, TableColumnOptions } from 'typeorm';

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
const text = (name: string, length: number, isNullable = false): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: String(length),
  isNullable,
});
const number = (name: string, isNullable = false): TableColumnOptions => ({
  name,
  type: 'integer',
  isNullable,
});
const person = { ...text('person_id', 36), isPrimary: true };

/**
 * Password with one-time codes, recovery codes, one-time setup codes (letters, recovery, the host's command) and
 * recovery by two people. An account may be without an address: its holder signs in by a name instead.
 * `person_id` has no foreign key: people are a higher slice.
 */
export class Factors1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await letAccountsLackEmail(runner);
    for (const table of [...waysIn(), ...recoveries()]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    const made = ['recovery', 'setup_code', 'recovery_code', 'totp_secret', 'password'];
    for (const table of made) await runner.dropTable(table);
    await runner.dropColumn('account', 'sign_in_name');
  }
}

/** SQLite builds the table anew: as many accounts must stand in it afterwards. */
async function letAccountsLackEmail(runner: QueryRunner): Promise<void> {
  const before = await accounts(runner);
  const email = new TableColumn(text('email', 254));
  await runner.changeColumn('account', email, new TableColumn(text('email', 254, true)));
  await runner.addColumn(
    'account',
    new TableColumn({ ...text('sign_in_name', 60, true), isUnique: true }),
  );
  if ((await accounts(runner)) !== before) throw new Error('Accounts were lost');
}

async function accounts(runner: QueryRunner): Promise<number> {
  const [row] = (await runner.query('SELECT count(*) AS n FROM account')) as { n: unknown }[];
  return Number(row?.n);
}

function waysIn(): Table[] {
  return [
    new Table({
      name: 'password',
      columns: [person, text('hash', 200), text('created_at', 24), text('last_used_at', 24, true)],
    }),
    new Table({
      name: 'totp_secret',
      columns: [
        person,
        text('sealed', 400, true),
        // Waits until a code has proved that the app holds it.
        text('pending', 400, true),
        // The newest half minute whose code was used: none is taken twice.
        number('last_step'),
      ],
    }),
    new Table({
      name: 'recovery_code',
      columns: [
        id,
        text('person_id', 36),
        text('code_hash', 64),
        text('created_at', 24),
        text('used_at', 24, true),
        text('ended_at', 24, true),
      ],
      indices: [{ name: 'recovery_code_person', columnNames: ['person_id'] }],
    }),
  ];
}

function recoveries(): Table[] {
  return [
    new Table({
      name: 'setup_code',
      columns: [
        id,
        text('person_id', 36),
        text('kind', 10),
        text('code_hash', 64),
        text('created_by', 36, true),
        text('created_at', 24),
        text('expires_at', 24),
        text('session_id', 36, true),
        text('used_at', 24, true),
        text('ended_at', 24, true),
        text('seen_at', 24, true),
        text('reported_at', 24, true),
      ],
      uniques: [{ name: 'setup_code_hash', columnNames: ['code_hash'] }],
      indices: [{ name: 'setup_code_person', columnNames: ['person_id'] }],
    }),
    new Table({
      name: 'recovery',
      columns: [
        id,
        text('person_id', 36),
        text('started_by', 36),
        text('started_at', 24),
        text('new_email', 254, true),
        text('confirmed_by', 36, true),
        text('confirmed_at', 24, true),
        text('recognised', 10, true),
        text('ready_at', 24, true),
        text('cancelled_by', 36, true),
        text('cancelled_at', 24, true),
        text('completed_at', 24, true),
        number('version'),
      ],
      indices: [{ name: 'recovery_person', columnNames: ['person_id'] }],
    }),
  ];
}
