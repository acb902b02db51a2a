import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/create-app';
import { openDatabase } from '../../src/database';
import { ChangeStream } from '../../src/kernel/change-stream';
import { FixedClock } from '../../src/kernel/clock';
import { Log } from '../../src/kernel/log';
import { newDatabase } from '../test-database';
import { probePolicy, ProbeModule } from './probe.module';

export const ORIGIN = 'http://localhost:4100';

/** The kernel with a slice made for the test, on a real database. */
export interface Probe {
  app: NestFastifyApplication;
  clock: FixedClock;
  log: string[];
  close(): Promise<void>;
}

/** @param pages folder of built pages to serve as well */
export async function startProbe(pages: string | null = null): Promise<Probe> {
  const database = await newDatabase();
  const { reader, transactions, close } = await openDatabase(database.settings);
  const clock = new FixedClock('2026-11-12T10:00');
  const lines: string[] = [];
  const log = new Log('info', clock, (line) => lines.push(line));
  const stream = new ChangeStream();
  const { settings } = database;
  const parts = { reader, transactions, stream, clock, settings, policy: probePolicy, log };
  const app = await createApp(
    ProbeModule.with(parts),
    { origin: ORIGIN, trustProxy: ['loopback'] },
    log,
    pages,
  );
  return {
    app,
    clock,
    log: lines,
    close: async () => {
      await app.close();
      await close();
      await database.remove();
    },
  };
}
