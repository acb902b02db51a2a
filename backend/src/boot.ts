import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { createApp } from './create-app';
import { openDatabase } from './database';
import { ChangeStream } from './kernel/change-stream';
import { Clock, SystemClock } from './kernel/clock';
import { ReadDb } from './kernel/db';
import { Log } from './kernel/log';
import { Settings } from './kernel/settings';
import { openVault } from './open-vault';
import { POLICY } from './policy';
import { hearOthers } from './postgres-notices';
import { StartRefused } from './start-refused';

export interface Running {
  app: NestFastifyApplication;
  /** Ends streams and requests, then lets go of the database. */
  close(): Promise<void>;
}

/**
 * Opens the database and puts the program together, without listening yet.
 * @param pages folder of the built pages; null = the API only
 * @param clock another clock than the one the settings ask for
 * @throws StartRefused in one sentence when it cannot start as it is set up
 */
export async function boot(
  settings: Settings,
  pages: string | null,
  clock?: Clock,
): Promise<Running> {
  const database = await openDatabase(settings);
  const stream = new ChangeStream();
  let hangUp = () => Promise.resolve();
  try {
    const time = clock ?? new SystemClock(settings.clockStart);
    if (settings.clockStart !== null) await refuseInRealPanel(new ReadDb(database.reader));
    if (settings.databaseUrl !== null) hangUp = await hearOthers(settings.databaseUrl, stream);
    const { reader, transactions } = database;
    const keyring = await openVault(settings.keyFile, new ReadDb(reader));
    const log = new Log(settings.logLevel, time);
    const parts = { reader, transactions, stream, clock: time, settings, policy: POLICY, log };
    const app = await createApp(AppModule.with(parts, keyring), settings, log, pages);
    return {
      app,
      close: async () => {
        await app.close();
        await hangUp();
        await database.close();
      },
    };
  } catch (error) {
    await hangUp();
    await database.close();
    throw error;
  }
}

async function refuseInRealPanel(db: ReadDb): Promise<void> {
  const [installation] = await db.query<{ mode: string }>('SELECT mode FROM installation');
  if (installation?.mode !== 'real') return;
  throw new StartRefused(
    'SAMKLANG_CLOCK is for the example panel only: this database holds a real one.',
  );
}
