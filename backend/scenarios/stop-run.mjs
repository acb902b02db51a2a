import { rmSync } from 'node:fs';

export default async function stop() {
  rmSync(process.env.SAMKLANG_TEST_COPIES, { recursive: true, force: true });
  if (globalThis.samklangPostgres === undefined) return;
  const { server, folder } = globalThis.samklangPostgres;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
