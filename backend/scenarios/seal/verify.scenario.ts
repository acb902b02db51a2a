import { statSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Settings } from '../../src/kernel/settings';
import { SealedDocumentsReader } from '../../src/documents/seal/sealed-documents-reader';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { failed, sealOne, writePdf } from './seal-book';

const verify = (client: Client, pdf: Buffer) => client.post('/seal/verifications', pdf);

describe('A sealed document', () => {
  let app: TestApp;
  let anyone: Client;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
    anyone = app.anyone();
  });
  afterAll(() => app.close());

  it('is found genuine by anyone, who learns kind, panel, time and certificate but no title', async () => {
    const sealed = await sealOne(app);
    const { status, body } = await verify(anyone, sealed.bytes);
    expect(status).toBe(200);
    expect(failed(body)).toEqual([]);
    expect(body).toMatchObject({ genuine: true, sha256: sealed.sha256 });
    expect(body.document).toEqual({
      kind: 'minutes',
      panel: expect.stringMatching(/\w/),
      sealedAt: app.clock.now(),
      fingerprint: sealed.fingerprint,
      corrects: null,
      correctedBy: null,
      title: null,
    });
  });

  it('shows its title to the panel, and a document about one person to that person and the coordinator', async () => {
    const [own, other] = await people(app);
    const minutes = await sealOne(app, { title: 'Referat 2/2026' });
    const declaration = await sealOne(app, {
      kind: 'declaration',
      title: 'Taushetserklæring',
      about: 'declaration:1',
      personId: own,
    });
    const title = async (client: Client, pdf: Buffer) =>
      (await verify(client, pdf)).body.document.title;
    expect(await title(app.as('representative'), minutes.bytes)).toBe('Referat 2/2026');
    expect(await title(app.as(own), declaration.bytes)).toBe('Taushetserklæring');
    expect(await title(app.as('coordinator'), declaration.bytes)).toBe('Taushetserklæring');
    expect(await title(app.as(other), declaration.bytes)).toBeNull();
    expect(await title(anyone, declaration.bytes)).toBeNull();
  });

  it('is kept as it was made and audited in the act that sealed it', async () => {
    const before = await app.auditCount();
    const sealed = await sealOne(app);
    const reader = app.nest.get(SealedDocumentsReader);
    expect((await reader.bytes(sealed.id))?.equals(sealed.bytes)).toBe(true);
    expect(await app.auditCount()).toBe(before + 1);
    const [entry] = await app.db.query<{ action: string; object: string }>(
      'SELECT action, object FROM audit_entry ORDER BY seq DESC LIMIT 1',
    );
    expect(entry).toEqual({ action: 'document.sealed', object: `sealed-document:${sealed.id}` });
  });

  it('leaves nothing behind when the act it belongs to fails', async () => {
    const count = 'SELECT CAST(count(*) AS integer) AS n FROM sealed_document';
    const [before] = await app.db.query(count);
    await expect(sealOne(app, { corrects: 'nothing' })).rejects.toMatchObject({ status: 409 });
    expect(await app.db.query(count)).toEqual([before]);
  });

  it('that has been corrected stays genuine and names the newest version', async () => {
    const about = 'meeting:corrected';
    const first = await sealOne(app, { about });
    const second = await sealOne(app, { about, corrects: first.id }, writePdf('Oslo'));
    const third = await sealOne(app, { about, corrects: second.id }, writePdf('Voss'));
    const { body } = await verify(anyone, first.bytes);
    expect(body).toMatchObject({ genuine: true, document: { corrects: null } });
    expect(body.document.correctedBy).toEqual({ sealedAt: third.sealedAt, sha256: third.sha256 });
    const newest = (await verify(anyone, third.bytes)).body.document;
    expect(newest).toMatchObject({ corrects: { sha256: second.sha256 }, correctedBy: null });
    const again = sealOne(app, { about, corrects: first.id });
    await expect(again).rejects.toMatchObject({ status: 409 });
  });

  it('is never sealed again', async () => {
    const { bytes } = await sealOne(app);
    await expect(sealOne(app, {}, bytes)).rejects.toThrow('never sealed again');
  });

  it('is refused with one byte changed, and with a byte appended, in words that differ', async () => {
    const { bytes } = await sealOne(app);
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(2000) ^ 1, 2000);
    const one = await verify(anyone, changed);
    expect(one.body).toMatchObject({ genuine: false, document: null });
    expect(failed(one.body)).toEqual(['unchanged', 'kept']);
    const two = await verify(anyone, Buffer.concat([bytes, Buffer.from('\n')]));
    expect(failed(two.body)).toEqual(['whole', 'kept']);
  });

  it('needs a key that lies beside the database and that only the program can read', () => {
    const folder = app.nest.get(Settings).dataDir;
    const keys = readdirSync(folder).filter((name) => name.endsWith('.pem'));
    expect(keys.filter((name) => name.startsWith('seal-authority-'))).not.toEqual([]);
    expect(keys.length).toBeGreaterThan(1);
    for (const name of keys) expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o400);
  });
});

describe('Files that are no sealed document of this panel', () => {
  let app: TestApp;
  let anyone: Client;
  beforeAll(async () => {
    app = await startApp();
    anyone = app.anyone();
  });
  afterAll(() => app.close());

  it('are refused as what they are: nothing, text, and a document without a seal', async () => {
    expect(failed((await verify(anyone, Buffer.alloc(0))).body)).toContain('pdf');
    expect(failed((await verify(anyone, Buffer.from('<html>'))).body)).toContain('pdf');
    expect(failed((await verify(anyone, writePdf())).body)).toEqual(['oneSeal', 'kept']);
  });

  it('are refused unread above twenty megabytes, and as anything but a PDF', async () => {
    const huge = await verify(anyone, Buffer.alloc(20 * 1024 * 1024 + 1));
    expect(huge).toMatchObject({ status: 413, body: { type: '/problems/too-large' } });
    expect((await anyone.post('/seal/verifications', { pdf: '' })).status).toBe(400);
    const elsewhere = await anyone.post('/session', Buffer.from('%PDF-'));
    expect(elsewhere.status).toBe(400);
  });

  it('are refused when another panel sealed them, though their seal holds', async () => {
    const other = await startApp();
    try {
      const { bytes } = await sealOne(other);
      const { body } = await verify(anyone, bytes);
      expect(body.genuine).toBe(false);
      expect(failed(body)).toEqual(['certificate', 'kept']);
    } finally {
      await other.close();
    }
  });
});

describe('The certificates of the seal', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await startApp()));
  afterAll(() => app.close());

  it('can be fetched by anyone, without a private key', async () => {
    const { body } = await app.anyone().get('/seal/certificates');
    expect(body).toHaveLength(1);
    expect(body[0]).toMatchObject({ subject: 'Samklang seal for localhost', retiredAt: null });
    const file = await app.anyone().get(`/seal/certificates/${body[0].fingerprint}`);
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="seal-\w+\.crt"$/);
    expect(file.body.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
    expect(file.body).not.toContain('PRIVATE');
    expect((await app.anyone().get('/seal/certificates/none')).status).toBe(404);
  });
});

/** Ids of two people who sit on the panel and have no office. */
async function people(app: TestApp): Promise<[string, string]> {
  const { body } = await app.anyone().get<{ personId: string; role: string }[]>('/example/actors');
  const ids = body.filter(({ role }) => role === 'representative').map(({ personId }) => personId);
  const [one, other] = ids;
  if (one === undefined || other === undefined) throw new Error('The example has two members');
  return [one, other];
}
