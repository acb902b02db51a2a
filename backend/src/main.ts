import 'reflect-metadata';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { boot } from './boot';
import { readSettings } from './settings';
import { StartRefused } from './start-refused';

const PAGES = path.resolve(__dirname, '../../frontend/browser');

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const running = await boot(settings, existsSync(PAGES) ? PAGES : null);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.close().then(() => process.exit(0)));
  }
  try {
    await running.app.listen(settings.port, settings.host);
  } catch (error) {
    await running.close();
    throw inUse(error, settings.port);
  }
  console.log(`Samklang is running: ${settings.origin}`);
}

function inUse(error: unknown, port: number): unknown {
  return (error as { code?: string }).code === 'EADDRINUSE'
    ? new StartRefused(`Port ${port} is taken: stop what uses it, or set PORT to another number.`)
    : error;
}

main().catch((error: unknown) => {
  console.error(error instanceof StartRefused ? error.message : error);
  process.exit(1);
});
