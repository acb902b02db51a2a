import { verifyLog } from '../../src/audit/verify-log';
import { openDatabase } from '../../src/database';
import { AuditRow, GENESIS, rowHash } from '../../src/kernel/audit-chain';
import { ReadDb } from '../../src/kernel/db';
import { newDatabase } from '../test-database';

const ENTRIES = 100_000;
const AT_ONCE = 50;
const LONGEST_MS = 5_000;

type Opened = Awaited<ReturnType<typeof openDatabase>>;

/** Entries as the program writes them, in far fewer statements. */
async function write({ transactions }: Opened, count: number): Promise<void> {
  const transaction = await transactions.begin();
  let head: string = GENESIS.hash;
  for (let from = 1; from <= count; from += AT_ONCE) {
    const rows = Array.from({ length: AT_ONCE }, (_, n) => {
      const row = entry(from + n, head);
      head = row.hash;
      return row;
    });
    await transaction.runner.query(insertOf(rows), rows.flatMap(valuesOf));
  }
  await transaction.commit();
}

function entry(seq: number, prev_hash: string): AuditRow {
  const row = {
    seq,
    at: new Date(Date.UTC(2026, 10, 12, 9, 0, seq)).toISOString(),
    actor: seq % 5 === 0 ? null : rowHash({ ...NOTHING, seq }),
    action: 'meeting.opened',
    object: `meeting:${seq}`,
    values_digest: seq % 2 === 0 ? null : rowHash({ ...NOTHING, seq: -seq }),
    request_id: `request-${seq}`,
    prev_hash,
  };
  return { ...row, hash: rowHash(row) };
}

const NOTHING = {
  at: '',
  actor: null,
  action: '',
  object: '',
  values_digest: null,
  request_id: '',
  prev_hash: '',
};
const COLUMNS = [
  'seq',
  'at',
  'actor',
  'action',
  'object',
  'values_digest',
  'request_id',
  'prev_hash',
  'hash',
] as const;

const valuesOf = (row: AuditRow) => COLUMNS.map((column) => row[column]);

function insertOf(rows: readonly AuditRow[]): string {
  const places = rows.map((_, row) => {
    const first = row * COLUMNS.length + 1;
    return `(${COLUMNS.map((__, at) => `$${first + at}`).join(', ')})`;
  });
  return `INSERT INTO audit_entry (${COLUMNS.join(', ')}) VALUES ${places.join(', ')}`;
}

describe('A log of a hundred thousand entries', () => {
  it('is read from the database and verified in five seconds of processor time', async () => {
    const database = await newDatabase();
    const opened = await openDatabase(database.settings);
    await write(opened, ENTRIES);
    const began = process.cpuUsage();
    const clock = process.hrtime.bigint();
    const told = await verifyLog(new ReadDb(opened.reader));
    const { user, system } = process.cpuUsage(began);
    const ms = Math.round((user + system) / 1000);
    const wall = Math.round(Number(process.hrtime.bigint() - clock) / 1e6);
    process.stdout.write(`${told.entries} entries verified: ${ms} ms of processor, ${wall} ms\n`);
    await opened.close();
    await database.remove();
    expect(told).toMatchObject({ ok: true, entries: ENTRIES });
    expect(ms).toBeLessThanOrEqual(LONGEST_MS);
  });
});
