import { Client } from '../client';
import { Body } from '../panel-book';
import { OWN_PANEL, RealPanel } from '../real-panel';

describe('The sealed declaration', () => {
  let panel: RealPanel;
  let browser: Client;
  let signed: Body;
  beforeEach(async () => {
    panel = await RealPanel.set();
    browser = panel.coordinator;
  });
  afterEach(() => panel.close());

  it('is made with the signature, names the head of the audit log, and can be verified by anyone', async () => {
    await sign({});
    const { status, raw, headers } = await browser.get(`/declarations/${signed.id}/document.pdf`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toMatch(/^attachment/);
    const { evidence } = await signature();
    expect(evidence.auditHead).toMatch(/^\d+:[A-Za-z0-9+/]{43}=$/);
    expect((await verified(raw)).genuine).toBe(true);
    const changed = Buffer.from(raw);
    changed[Math.floor(raw.length / 2)]! ^= 1;
    expect((await verified(changed)).genuine).toBe(false);
    const appended = Buffer.concat([raw, Buffer.from('\n')]);
    expect((await verified(appended)).genuine).toBe(false);
  });

  it('is told of by a link, and comes as an attachment only to who ticked it', async () => {
    await sign({});
    expect(await copyMail()).toMatchObject({ attachment: null });
    await panel.app.unit.housekeeping(async (tx) => {
      await tx.execute('DELETE FROM declaration_signature');
      await tx.execute("DELETE FROM outbox_mail WHERE kind = 'declaration-copy'");
    });
    await sign({ copyByMail: true });
    const mail = await copyMail();
    const [document] = await panel.app.db.query<{ id: string }>(
      'SELECT id FROM sealed_document WHERE about = $1',
      [`declaration:${signed.id}`],
    );
    expect(mail?.attachment).toBe(document?.id);
    expect(mail?.body).toContain('/taushet');
    expect(mail?.body).not.toMatch(/helse|SHA/);
  });

  it('is told of also when the coordinator registered it from paper, so that nobody signs for another in silence', async () => {
    const paper = { personId: panel.coordinatorId, signedOn: '2026-11-10', witness: 'Nora Moe' };
    expect((await browser.post('/declarations/paper', paper)).status).toBe(201);
    const mail = await copyMail();
    expect(mail).toMatchObject({ attachment: null });
    expect(mail?.body).toContain('Koordinatoren har registrert at du har signert');
    expect(mail?.body).not.toContain('Nora Moe');
  });

  it('is not there for anyone but the signer and the coordinator', async () => {
    await sign({});
    const path = `/declarations/${signed.id}/document.pdf`;
    expect((await panel.app.anyone().get(path)).status).toBe(401);
    const stranger = '01890a5d-ac96-774b-bcce-b302099a8057';
    expect((await browser.get(`/declarations/${stranger}/document.pdf`)).status).toBe(404);
  });

  it('remains with the name when account and address are erased, and the database holds on to it', async () => {
    await sign({});
    const { personId } = await signature();
    await panel.app.unit.write(async (tx) => {
      await tx.execute('DELETE FROM passkey WHERE person_id = $1', [personId]);
      await tx.execute("UPDATE person SET name = '', email = NULL WHERE id = $1", [personId]);
      await tx.audit('test.erased', `person:${personId}`);
    });
    const { evidence } = await signature();
    expect(evidence.name).toBe(OWN_PANEL.coordinatorName);
    const { raw } = await browser.get(`/declarations/${signed.id}/document.pdf`);
    expect((await verified(raw)).genuine).toBe(true);
    for (const table of ['declaration_text', 'person', 'sealed_document']) {
      const erase = panel.app.unit.housekeeping((tx) => tx.execute(`DELETE FROM ${table}`));
      await expect(erase).rejects.toThrow();
    }
  });

  async function sign(more: object): Promise<void> {
    await browser.post('/declaration/codes');
    const code = await panel.code('declaration-code');
    const { hash } = (await browser.get('/declaration')).body;
    const name = OWN_PANEL.coordinatorName;
    const usual = { hash, language: 'nb', confirmations: [true, true], code, name };
    const { status, body } = await browser.post('/declaration/signatures', { ...usual, ...more });
    expect(status).toBe(201);
    signed = body.signed;
  }

  async function signature(): Promise<{ personId: string; evidence: Body }> {
    const [row] = await panel.app.db.query<{ person_id: string; evidence: string }>(
      'SELECT person_id, evidence FROM declaration_signature',
    );
    return { personId: row?.person_id ?? '', evidence: JSON.parse(row?.evidence ?? '{}') };
  }

  async function verified(pdf: Buffer): Promise<Body> {
    return (await panel.app.anyone().post('/seal/verifications', pdf)).body;
  }

  async function copyMail() {
    const [mail] = await panel.app.db.query<{ attachment: string | null; body: string }>(
      "SELECT attachment_id AS attachment, body FROM outbox_mail WHERE kind = 'declaration-copy'",
    );
    return mail;
  }
});
