import { makeAuthority, makeSealCertificate } from '../../src/documents/seal/certificate-maker';
import { SealKeeper } from '../../src/documents/seal/seal-keeper';
import { SealSigner } from '../../src/documents/seal/cms';
import { startApp, TestApp } from '../harness';
import { signAnyhow } from './increments';
import { failed, sealOne, writePdf } from './seal-book';

/** Attacks on signed PDFs that are known to have fooled readers. */
describe('Verification is not fooled', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await startApp()));
  afterAll(() => app.close());

  const verify = async (pdf: Buffer) => {
    const { status, body } = await app.anyone().post('/seal/verifications', pdf);
    expect(status).toBe(200);
    expect(body).toMatchObject({ genuine: false, document: null });
    return failed(body);
  };
  const own = () => app.nest.get(SealKeeper).signer;

  it('by a stolen key: a document we did not keep is not ours, though everything else holds', async () => {
    expect(await verify(await signAnyhow(writePdf(), own()))).toEqual(['kept']);
  });

  it('by a certificate of the same name from an authority of the same name', async () => {
    const forged = await signAnyhow(writePdf(), await lookalike());
    expect(await verify(forged)).toEqual(['certificate', 'kept']);
  });

  it('by a file with two signatures, of which one is ours', async () => {
    const { bytes } = await sealOne(app);
    const twice = await verify(await signAnyhow(bytes, await lookalike()));
    expect(twice).toContain('oneSeal');
  });

  it('by a shadow document: content prepared behind the seal and shown by an update', async () => {
    const { bytes } = await sealOne(app);
    const at = bytes.lastIndexOf('/Type /Pages');
    const shadow = Buffer.from(`\n9999 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n`);
    const xref = `xref\n1 1\n${String(bytes.length + 1).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 9 >>\nstartxref\n${bytes.length + shadow.length}\n%%EOF`;
    expect(at).toBeGreaterThan(0);
    const shown = Buffer.concat([bytes, shadow, Buffer.from(xref)]);
    expect(await verify(shown)).toEqual(['whole', 'kept']);
  });

  it('by moving the signed part: the hole is made to swallow other bytes', async () => {
    const { bytes } = await sealOne(app);
    const text = bytes.toString('latin1');
    const range = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(text);
    const [whole = '', before, after, rest] = range ?? [];
    const shorter = whole.replace(`${rest}]`, `${Number(rest) - 1}]`);
    const wider = whole.replace(` ${before} `, ` ${Number(before) - 9} `);
    const later = whole.replace(` ${after} `, ` ${Number(after) + 1} `);
    for (const other of [shorter, wider, later, whole.replace('[0', '[1')]) {
      const moved = Buffer.from(text.replace(whole, other.padEnd(whole.length)), 'latin1');
      expect((await verify(moved)).length).toBeGreaterThan(1);
    }
  });

  it('by a signature taken from another sealed document, or by none in its room', async () => {
    const [one, other] = [await sealOne(app), await sealOne(app, {}, writePdf('Oslo'))];
    const swapped = withRoom(one.bytes, roomOf(other.bytes));
    expect(await verify(swapped)).toEqual(['unchanged', 'kept']);
    expect(await verify(withRoom(one.bytes, '0'.repeat(8192)))).toEqual(['signature', 'kept']);
    expect(await verify(withRoom(one.bytes, roomOf(one.bytes).toUpperCase()))).toEqual([
      'signature',
      'kept',
    ]);
  });

  it('by more than anyone needs: after thirty files in a minute a source has to wait', async () => {
    const from = { 'x-forwarded-for': '10.200.0.1' };
    const statuses: number[] = [];
    for (let n = 0; n < 32; n++) {
      const { status } = await app.anyone().post('/seal/verifications', Buffer.from('%PDF-'), from);
      statuses.push(status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(30);
    expect(statuses.slice(30)).toEqual([429, 429]);
  });
});

/** A seal that says of itself everything ours says. */
async function lookalike(): Promise<SealSigner> {
  const wish = { name: 'localhost', at: '2026-09-16T13:00:00.000Z' };
  const authority = await makeAuthority(wish);
  return { ...(await makeSealCertificate(wish, authority)), authority: authority.certificate };
}

const ROOM = /\/Contents <([0-9a-f]+)>/;

function roomOf(pdf: Buffer): string {
  return ROOM.exec(pdf.toString('latin1'))?.[1] ?? '';
}

function withRoom(pdf: Buffer, room: string): Buffer {
  return Buffer.from(pdf.toString('latin1').replace(ROOM, `/Contents <${room}>`), 'latin1');
}
