import { writeSync } from 'node:fs';
import { boot } from '../../src/boot';
import { ReadDb } from '../../src/kernel/db';
import { runAs } from '../../src/kernel/request-context';
import { UnitOfWork } from '../../src/kernel/unit-of-work';
import { Vault } from '../../src/kernel/vault/vault';
import { readSettings } from '../../src/settings';
import { COLUMN, coordinator, PURPOSE } from './vault-book';

/**
 * Run as a process: the whole program, wrapping keys anew by itself, while somebody opens and changes sealed
 * values all the time. Says 'ready', then '1' for each value opened and put, or what went wrong.
 */
async function main(readerId: string): Promise<void> {
  const { app } = await boot(readSettings(process.env), null);
  const [db, unit, vault] = [app.get(ReadDb), app.get(UnitOfWork), app.get(Vault)];
  const actor = coordinator(readerId);
  const rows = await db.query<{ id: string; person_id: string }>(
    'SELECT id, person_id FROM access_needs',
  );
  writeSync(1, 'ready\n');
  for (;;) {
    const row = rows[Math.floor(Math.random() * rows.length)];
    if (row === undefined) return;
    const field = { column: COLUMN, rowId: row.id, personId: row.person_id };
    try {
      const text = await runAs(actor, () => vault.open(field, actor, PURPOSE));
      if (!text?.startsWith(`needs of ${row.person_id}`)) throw new Error('another text');
      await unit.write(async (tx) => {
        await vault.put(tx, field, `needs of ${row.person_id}, changed`);
        await tx.audit('test.put', `access_needs:${row.id}`);
      });
      writeSync(1, '1\n');
    } catch (error) {
      writeSync(1, `${String(error).split('\n')[0]}\n`);
    }
  }
}

void main(process.argv[2] ?? '');
