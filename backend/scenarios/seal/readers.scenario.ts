import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SealKeeper } from '../../src/documents/seal/seal-keeper';
import { startApp, TestApp } from '../harness';
import { sealOne } from './seal-book';

/** Programs that know nothing of ours. */
describe('Other programs find a sealed document', () => {
  let app: TestApp;
  let folder: string;
  const sealed = () => path.join(folder, 'sealed.pdf');
  beforeAll(async () => {
    app = await startApp();
    folder = mkdtempSync(path.join(tmpdir(), 'samklang-seal-'));
    writeFileSync(sealed(), (await sealOne(app)).bytes);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await app.close();
  });

  it('signed as a whole by our certificate (pdfsig)', () => {
    const { said } = run('pdfsig', sealed());
    expect(said).toContain('Signature is Valid');
    expect(said).toContain('Total document signed');
    expect(said).toContain('ETSI.CAdES.detached');
    expect(said).toContain('Samklang seal for localhost');
    expect(said.match(/Signature #/g)).toHaveLength(1);
  });

  it('without a fault in its structure (qpdf)', () => {
    const { code, said } = run('qpdf', '--check', sealed());
    expect(said).toContain('No syntax or stream encoding errors found');
    expect(code).toBe(0);
  });

  it('tagged, with its title and its language (pdfinfo, qpdf)', () => {
    const { said } = run('pdfinfo', sealed());
    expect(said).toMatch(/Tagged:\s+yes/);
    expect(said).toMatch(/Title:\s+Referat fra møte 1/);
    const document = JSON.parse(run('qpdf', '--json', sealed()).said);
    expect(JSON.stringify(document)).toContain('"/Lang":"u:nb-NO"');
  });

  it('under a certificate that its authority has issued for nothing else', () => {
    const { certificate, authority } = app.nest.get(SealKeeper).signer;
    const [seal, issuer] = [new X509Certificate(certificate), new X509Certificate(authority)];
    expect(seal.checkIssued(issuer) && seal.verify(issuer.publicKey)).toBe(true);
    expect(issuer.checkIssued(issuer) && issuer.verify(issuer.publicKey)).toBe(true);
    expect([seal.ca, issuer.ca]).toEqual([false, true]);
  });
});

function run(program: string, ...args: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw new Error(`Install poppler-utils and qpdf: ${error.message}`);
  return { code: status, said: `${stdout}${status === 0 ? '' : stderr}` };
}
