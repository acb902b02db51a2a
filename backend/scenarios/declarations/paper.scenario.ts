import { randomUUID } from 'node:crypto';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace, rowsIn } from '../real-panel';
import { aSheet } from './a-sheet';

const TABLES = ['declaration_scan', 'declaration_signature', 'sealed_document', 'signed_head'];
const PDF = 'application/pdf';

describe('The signed sheet of a declaration on paper', () => {
  let app: TestApp;
  let coordinator: Client;
  let signatureId: string;
  let personId: string;
  let sheet: Buffer;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
    coordinator = app.as('coordinator');
    const { body } = await coordinator.get('/declarations');
    ({ signatureId, personId } = body.find((row: Body) => row.method === 'paper'));
    sheet = aSheet(app);
  });
  afterAll(() => app.close());

  it('is uploaded by the coordinator and read by the coordinator and the signer, as a download', async () => {
    const { status, body } = await coordinator.putFile(address(), PDF, sheet);
    expect(status).toBe(200);
    const find = (row: Body) => row.personId === personId;
    expect(body.find(find)).toMatchObject({ hasScan: true, method: 'paper' });
    for (const reader of [coordinator, app.as(personId)]) {
      const { status: found, raw, headers } = await reader.get(address());
      expect(found).toBe(200);
      expect(raw.equals(sheet)).toBe(true);
      expect(headers['content-type']).toBe(PDF);
      expect(headers['content-disposition']).toMatch(
        /^attachment; filename="taushet-[\w-]+\.pdf"$/,
      );
      expect(headers['content-security-policy']).toContain('sandbox');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cache-control']).toBe('no-store');
    }
    expect((await app.as(personId).get('/declaration')).body.signed.hasScan).toBe(true);
  });

  it('is not there for anyone else, leader and deputy leader included', async () => {
    await coordinator.putFile(address(), PDF, sheet);
    const { body } = await coordinator.get('/declarations');
    const others = body.filter((row: Body) => row.personId !== personId).slice(0, 3);
    for (const { personId: other } of others) {
      expect((await app.as(other).get(address())).status).toBe(404);
    }
    expect((await app.anyone().get(address())).status).toBe(401);
  });

  it('is replaced by a better copy', async () => {
    await coordinator.putFile(address(), PDF, sheet);
    const better = aSheet(app, '2026-11-11T12:00:00.000Z');
    expect(better.equals(sheet)).toBe(false);
    expect((await coordinator.putFile(address(), PDF, better)).status).toBe(200);
    expect((await coordinator.get(address())).raw.equals(better)).toBe(true);
  });

  it('is refused as another type, broken, too large, for nothing signed on paper, or from a member', async () => {
    await app.as('leader').get('/session');
    const trace = await leavesNoTrace(app, TABLES, async () => {
      const wrongType = await coordinator.putFile(address(), 'image/png', sheet);
      expect(wrongType.body.errors).toEqual([{ field: 'file', constraint: 'fileType' }]);
      const cut = await coordinator.putFile(address(), PDF, sheet.subarray(0, -20));
      expect(cut.body.errors).toEqual([{ field: 'file', constraint: 'fileBroken' }]);
      const svg = await coordinator.putFile(address(), 'image/svg+xml', Buffer.from('<svg/>'));
      expect(svg.status).toBe(400);
      expect((await coordinator.put(address(), { file: 'x' })).status).toBe(400);
      const large = Buffer.concat([sheet, Buffer.alloc(20 * 1024 * 1024)]);
      expect((await coordinator.putFile(address(), PDF, large)).status).toBe(413);
      const nobody = `/declarations/${randomUUID()}/file`;
      expect((await coordinator.putFile(nobody, PDF, sheet)).status).toBe(404);
      expect((await app.as('leader').putFile(address(), PDF, sheet)).status).toBe(403);
    });
    expect(trace).toBe(true);
  });

  it('takes a file at addresses for files only', async () => {
    const { status, body } = await coordinator.putFile('/declaration-texts/x', PDF, sheet);
    expect([status, body.errors[0].field]).toEqual([400, 'Content-Type']);
  });

  function address(): string {
    return `/declarations/${signatureId}/file`;
  }
});

describe('The sealed document of a declaration on paper', () => {
  let app: TestApp;
  let coordinator: Client;
  let personId: string;
  let rows: Body[];
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
    coordinator = app.as('coordinator');
    rows = (await coordinator.get('/declarations')).body;
    personId = rows.find((row: Body) => row.state === 'unsigned')?.personId ?? '';
  });
  afterAll(() => app.close());

  it('is made when the signature is registered, and «Verifiser» knows it', async () => {
    const paper = { personId, signedOn: '2026-11-10', witness: 'Marte Lunde' };
    const { status, body } = await coordinator.post('/declarations/paper', paper);
    expect(status).toBe(201);
    rows = body;
    const sealed = await document(app.as(personId));
    const { genuine, document: said } = await verified(sealed);
    expect(genuine).toBe(true);
    expect(said).toMatchObject({ kind: 'declaration', corrects: null, correctedBy: null });
    const changed = Buffer.from(sealed);
    changed[Math.floor(sealed.length / 2)]! ^= 1;
    expect((await verified(changed)).genuine).toBe(false);
  });

  it('is sealed anew with the sheet, and the first one says that it has been replaced', async () => {
    const first = await document(coordinator);
    const sheet = aSheet(app);
    await coordinator.putFile(`/declarations/${signatureId()}/file`, 'application/pdf', sheet);
    const second = await document(coordinator);
    expect(second.equals(first)).toBe(false);
    const [earlier, later] = [await verified(first), await verified(second)];
    expect(earlier.genuine).toBe(true);
    expect(earlier.document.correctedBy.sha256).toBe(later.sha256);
    expect(later.document.corrects.sha256).toBe(earlier.sha256);
    expect(later.document.correctedBy).toBeNull();
  });

  it('is not made when the registration is refused', async () => {
    const before = await rowsIn(app, 'sealed_document');
    const trace = await leavesNoTrace(app, TABLES, async () => {
      const paper = { personId, signedOn: '2026-11-10', witness: 'Marte Lunde' };
      expect((await coordinator.post('/declarations/paper', paper)).status).toBe(409);
      const tomorrow = { ...paper, signedOn: '2026-11-13' };
      expect((await coordinator.post('/declarations/paper', tomorrow)).status).toBe(400);
    });
    expect(trace).toBe(true);
    expect(await rowsIn(app, 'sealed_document')).toBe(before);
  });

  it('is not there for leader or deputy leader', async () => {
    for (const role of ['leader', 'deputyLeader'] as const) {
      const { status } = await app.as(role).get(`/declarations/${signatureId()}/document.pdf`);
      expect(status).toBe(404);
    }
  });

  function signatureId(): string {
    return rows.find((row) => row.personId === personId)?.signatureId ?? '';
  }

  async function document(reader: Client): Promise<Buffer> {
    const { status, raw } = await reader.get(`/declarations/${signatureId()}/document.pdf`);
    expect(status).toBe(200);
    return raw;
  }

  async function verified(pdf: Buffer): Promise<Body> {
    return (await app.anyone().post('/seal/verifications', pdf)).body;
  }
});
