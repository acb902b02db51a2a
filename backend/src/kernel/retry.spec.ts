import { QueryFailedError, QueryRunner } from 'typeorm';
import { ChangeStream } from './change-stream';
import { FixedClock } from './clock';
import { Transactions } from './transactions';
import { UnitOfWork } from './unit-of-work';

/** A database that fails with a code so many times before it commits. */
function failing(code: string, times: number) {
  const seen = { begun: 0, committed: 0, rolledBack: 0 };
  const runner = { query: () => Promise.resolve([]) } as unknown as QueryRunner;
  const transactions: Transactions = {
    notifySql: null,
    emptySql: (table) => `DELETE FROM ${table}`,
    scrub: () => Promise.resolve(),
    begin: () => {
      seen.begun++;
      return Promise.resolve({
        runner,
        commit: () => {
          const inner = Object.assign(new Error('driver text'), { code });
          if (seen.begun <= times) return Promise.reject(new QueryFailedError('COMMIT', [], inner));
          seen.committed++;
          return Promise.resolve();
        },
        rollback: () => {
          seen.rolledBack++;
          return Promise.resolve();
        },
      });
    },
  };
  const clock = new FixedClock('2026-11-12T10:00');
  const unit = new UnitOfWork(transactions, new ChangeStream(), clock);
  return { seen, write: () => unit.write((tx) => tx.audit('test.done', 'test:1')) };
}

describe('A unit of work that the database could not carry out', () => {
  it.each(['40001', '40P01', 'SQLITE_BUSY'])('is run again after %s', async (code) => {
    const { seen, write } = failing(code, 3);
    await write();
    expect(seen).toEqual({ begun: 4, committed: 1, rolledBack: 3 });
  });

  it('is answered with "busy" after six attempts', async () => {
    const { seen, write } = failing('40001', 100);
    await expect(write()).rejects.toMatchObject({ status: 503 });
    expect(seen).toEqual({ begun: 6, committed: 0, rolledBack: 6 });
  });

  it.each([
    ['23505', 409],
    ['23503', 409],
    ['22001', 400],
    ['SQLITE_FULL', 503],
  ])('is not run again after %s but answered with %i', async (code, status) => {
    const { seen, write } = failing(code, 100);
    await expect(write()).rejects.toMatchObject({ status });
    expect(seen.begun).toBe(1);
  });

  it('tells no one when it was not committed', async () => {
    const { write, seen } = failing('XX000', 1);
    await expect(write()).rejects.toThrow('driver text');
    expect(seen.committed).toBe(0);
  });
});
