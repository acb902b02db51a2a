import { rmSync } from 'node:fs';

export default async function stop() {
  if (globalThis.samklangPostgres === undefined) return;
  const { server, folder } = globalThis.samklangPostgres;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
