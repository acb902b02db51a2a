import { writeSync } from 'node:fs';
import { openDatabase } from '../../src/database';
import { ChangeStream } from '../../src/kernel/change-stream';
import { SystemClock } from '../../src/kernel/clock';
import { UnitOfWork } from '../../src/kernel/unit-of-work';
import { readSettings } from '../../src/settings';

/**
 * Run as a process: writes pairs of rows, numbered from the first argument, as many as the second says, and
 * says each number on standard output once its unit has been acknowledged.
 */
async function main(first: number, count: number): Promise<void> {
  const database = await openDatabase(readSettings(process.env));
  const unit = new UnitOfWork(database.transactions, new ChangeStream(), new SystemClock());
  await unit.housekeeping((tx) =>
    tx.execute('CREATE TABLE IF NOT EXISTS pair (number integer NOT NULL, half integer NOT NULL)'),
  );
  say('ready');
  for (let number = first; number < first + count; number++) {
    await unit.write(async (tx) => {
      await tx.insert('pair', { number, half: 1 });
      await tx.insert('pair', { number, half: 2 });
      await tx.audit('pair.written', `pair:${number}`);
    });
    say(String(number));
  }
  await database.close();
}

/** Straight to the descriptor: what has been said must not be lost in a buffer when we are killed. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

void main(Number(process.argv[2]), Number(process.argv[3]));
