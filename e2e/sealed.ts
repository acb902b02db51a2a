import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Seals one document through the built program, which then ends: the seal is an act inside other acts. */
const SEAL = `
  require('reflect-metadata');
  const built = (file) => require(process.cwd() + '/dist/backend/src/' + file);
  const { writeFileSync } = require('node:fs');
  (async () => {
    const running = await built('boot').boot(built('settings').readSettings(process.env), null);
    const page = {
      lang: 'nb', region: 'no', title: 'Referat fra panelmøte 1', preview: null, running: 'Referat',
      page: 'side', facts: { heading: 'Om møtet', lines: [['Sted', 'Bergen']] }, people: [], items: [],
    };
    const sealer = running.app.get(built('documents/seal/sealer').Sealer);
    const pdf = running.app.get(built('documents/pdf-writer').PdfWriter);
    const wish = { kind: 'minutes', title: 'Referat fra panelmøte 1', about: 'meeting:1' };
    const at = '2026-11-12T09:00:00.000Z';
    const sealed = await running.app
      .get(built('kernel/unit-of-work').UnitOfWork)
      .write((tx) => sealer.seal(tx, wish, pdf.write('minutes', page, at)));
    writeFileSync(process.env.OUT, sealed.bytes);
    await running.close();
    process.exit(0);
  })();
`;

/** A data folder in which one document has been sealed, and that document. */
export interface SealedFolder {
  folder: string;
  pdf: Buffer;
  remove(): void;
}

/** @param clock local time in Oslo the program starts at */
export function sealInNewFolder(clock: string): SealedFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'samklang-sealed-'));
  const out = path.join(folder, 'sealed.pdf');
  const env = { ...process.env, DATA_DIR: folder, SAMKLANG_CLOCK: clock, PORT: '0', OUT: out };
  const cwd = path.resolve(__dirname, '..');
  const { status, stderr } = spawnSync(process.execPath, ['-e', SEAL], { env, cwd });
  if (status !== 0) throw new Error(`Nothing was sealed: ${stderr.toString()}`);
  return { folder, pdf: readFileSync(out), remove: () => rmSync(folder, { recursive: true }) };
}
