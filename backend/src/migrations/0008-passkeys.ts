import { MigrationInterface, QueryRunner, Table, TableColumn, TableColumnOptions } from 'typeorm';

const id: TableColumnOptions = { name: 'id', type: 'varchar', length: '36', isPrimary: true };
const text = (name: string, length: number, isNullable = false): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: String(length),
  isNullable,
});
const longText = (name: string): TableColumnOptions => ({ name, type: 'text' });
const number = (name: string): TableColumnOptions => ({ name, type: 'integer' });
const flag = (name: string): TableColumnOptions => ({ ...number(name), default: 0 });

const ACCOUNT = [text('first_sign_in_at', 24, true), text('first_sign_in_by', 12, true)];
const INSTALLATION = [text('rp_id', 253, true)];
const SESSION = [
  flag('strong'),
  text('proved_at', 24, true),
  text('proved_by', 12, true),
  text('roles', 120, true),
  text('device', 40, true),
  flag('own_device'),
];

/** How sure a session is, the browsers a person is known in, passkeys, and what they are asked to sign. */
export class Passkeys1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns(
      'installation',
      INSTALLATION.map((column) => new TableColumn(column)),
    );
    await runner.addColumns(
      'account',
      ACCOUNT.map((column) => new TableColumn(column)),
    );
    await runner.addColumns(
      'session',
      SESSION.map((column) => new TableColumn(column)),
    );
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
    for (const { name } of SESSION) await runner.dropColumn('session', name);
    for (const { name } of INSTALLATION) await runner.dropColumn('installation', name);
    for (const { name } of ACCOUNT) await runner.dropColumn('account', name);
  }
}

function tables(): Table[] {
  return [
    new Table({
      name: 'proof_code',
      columns: [
        id,
        text('session_id', 36),
        text('person_id', 36),
        text('code_hash', 64),
        text('created_at', 24),
        text('expires_at', 24),
        number('tries'),
        text('used_at', 24, true),
        number('on_page'),
      ],
      indices: [
        { name: 'proof_code_session', columnNames: ['session_id'] },
        { name: 'proof_code_person', columnNames: ['person_id', 'created_at'] },
      ],
    }),
    new Table({
      name: 'known_browser',
      columns: [
        id,
        text('person_id', 36),
        text('token_hash', 64),
        text('device', 40),
        text('first_at', 24),
        text('last_at', 24),
      ],
      uniques: [{ name: 'known_browser_token', columnNames: ['person_id', 'token_hash'] }],
    }),
    new Table({
      name: 'passkey',
      columns: [
        id,
        text('person_id', 36),
        text('credential_id', 1400),
        longText('public_key'),
        // A counter has 32 bits without a sign, one more than an integer column holds.
        text('counter', 10),
        text('transports', 120),
        number('backup_eligible'),
        number('backed_up'),
        text('label', 60),
        text('created_at', 24),
        text('last_used_at', 24, true),
        text('revoked_at', 24, true),
        number('version'),
      ],
      uniques: [{ name: 'passkey_credential', columnNames: ['credential_id'] }],
      indices: [{ name: 'passkey_person', columnNames: ['person_id'] }],
    }),
    new Table({
      name: 'passkey_challenge',
      columns: [
        id,
        text('challenge_hash', 64),
        text('purpose', 12),
        text('bound_to', 64),
        text('created_at', 24),
        text('expires_at', 24),
        text('used_at', 24, true),
      ],
      uniques: [{ name: 'passkey_challenge_hash', columnNames: ['challenge_hash'] }],
    }),
  ];
}
