import { randomUUID } from 'node:crypto';
import { PdfWriter } from '../../src/documents/pdf-writer';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';

const TABLES = ['declaration_scan', 'declaration_signature'];
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
    sheet = aSheet();
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
    const better = aSheet('2026-11-11T12:00:00.000Z');
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

  /** A PDF as a scanner might make it. */
  function aSheet(at = '2026-11-10T12:00:00.000Z'): Buffer {
    const facts = { heading: 'Ark', lines: [] };
    const words = { title: 'Ark', lang: 'nb', region: 'NO', running: 'Ark', page: 'side' };
    const parts = { preview: null, facts, people: [], items: [] };
    return app.nest.get(PdfWriter, { strict: false }).write('minutes', { ...words, ...parts }, at);
  }
});
