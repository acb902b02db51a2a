import { createHash, createPublicKey, verify } from 'node:crypto';
import { Client } from '../client';
import { Body } from '../panel-book';
import { leavesNoTrace, OWN_PANEL, RealPanel } from '../real-panel';
import { Authenticator, Deviation } from '../sign-in/authenticator';

const NOT_VALID = [{ field: 'passkey', constraint: 'passkeyNotValid' }];

describe('Signing the declaration with a passkey', () => {
  let panel: RealPanel;
  let browser: Client;
  let phone: Authenticator;
  let text: Body;
  beforeEach(async () => {
    panel = await RealPanel.set();
    browser = panel.coordinator;
    phone = new Authenticator();
    expect((await phone.register(browser)).status).toBe(201);
    text = (await browser.get('/declaration?language=nn')).body;
  });
  afterEach(() => panel.close());

  it('asks for no code and no name, and says how it was signed', async () => {
    expect(text.hasPasskey).toBe(true);
    const { status, body } = await signed();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      standing: 'signed',
      signed: {
        method: 'passkey',
        name: OWN_PANEL.coordinatorName,
        evidence: 'Signert med passnøkkel over akkurat denne teksten.',
      },
    });
  });

  it('is a signature over the text itself, which anyone can check with the public key alone', async () => {
    await signed();
    const [row] = await panel.app.db.query<{ evidence: string; person_id: string }>(
      'SELECT evidence, person_id FROM declaration_signature',
    );
    const { documentHash, passkey } = JSON.parse(row?.evidence ?? '{}');
    expect(documentHash).toBe(text.hash);
    const lines = [documentHash, row?.person_id, passkey.nonce].join('\n');
    const challenge = createHash('sha256').update(lines).digest('base64url');
    const client = Buffer.from(passkey.clientData, 'base64url');
    expect(JSON.parse(client.toString()).challenge).toBe(challenge);
    const data = Buffer.concat([
      Buffer.from(passkey.authenticatorData, 'base64url'),
      createHash('sha256').update(client).digest(),
    ]);
    const signature = Buffer.from(passkey.signature, 'base64url');
    expect(verify('sha256', data, publicKey(passkey.publicKey), signature)).toBe(true);
    data[data.length - 1]! ^= 1;
    expect(verify('sha256', data, publicKey(passkey.publicKey), signature)).toBe(false);
    expect(row?.evidence).not.toContain('127.0.0.1');
  });

  it.each<[string, Deviation]>([
    ['a spoiled signature', { spoiled: true }],
    ['another site', { origin: 'https://evil.example.org' }],
    ['another host', { rpId: 'evil.example.org' }],
    ['a challenge of its own', { challenge: 'A'.repeat(43) }],
    ['no verification of the person', { verified: false }],
    ['the answer to another ceremony', { type: 'webauthn.create' }],
  ])('refuses %s, and signs nothing', async (_what, wrong) => {
    const { status, body } = await signed(wrong);
    expect([status, body.errors]).toEqual([400, NOT_VALID]);
    expect((await browser.get('/declaration')).body.signed).toBeNull();
  });

  it('takes an answer once, within five minutes, for the text that was asked about', async () => {
    const question = await ask();
    const late = phone.answer(question);
    panel.app.clock.set('2026-11-12T10:05:01');
    expect((await submit(late)).body.errors).toEqual(NOT_VALID);
    panel.app.clock.set('2026-11-12T10:06');
    const other = phone.answer(await ask());
    const { body: bokmål } = await browser.get('/declaration?language=nb');
    const swapped = await submit(other, { hash: bokmål.hash, language: 'nb' });
    expect(swapped.body.errors).toEqual(NOT_VALID);
  });

  it('takes no answer that was given to sign in or to prove a session', async () => {
    const { body: question } = await browser.post('/proofs/passkey/questions');
    expect((await submit(phone.answer(question))).body.errors).toEqual(NOT_VALID);
  });

  it('asks nothing of who has no passkey, about another text, or who is not signed in', async () => {
    const stranger = panel.app.anyone();
    const wish = { hash: text.hash, language: 'nn' };
    const trace = await leavesNoTrace(panel.app, ['declaration_challenge'], async () => {
      expect((await stranger.post('/declaration/passkey-questions', wish)).status).toBe(401);
      const old = { ...wish, hash: '0'.repeat(64) };
      expect((await browser.post('/declaration/passkey-questions', old)).status).toBe(409);
    });
    expect(trace).toBe(true);
  });

  it('is asked for once a mailed code no longer counts as proof', async () => {
    await panel.app.unit.write(async (tx) => {
      await tx.execute('UPDATE installation SET low_assurance = 0');
      await tx.audit('test.assurance', 'installation:test');
    });
    await phone.prove(browser);
    panel.app.clock.set('2026-11-12T10:20');
    await browser.post('/declaration/codes');
    const code = await panel.code('declaration-code');
    const byCode = await browser.post('/declaration/signatures', {
      ...{ hash: text.hash, language: 'nn', confirmations: [true, true] },
      ...{ code, name: OWN_PANEL.coordinatorName },
    });
    expect([byCode.status, byCode.body.type]).toEqual([403, '/problems/assurance']);
    expect((await signed()).status).toBe(201);
  });

  async function ask(): Promise<Body> {
    const wish = { hash: text.hash, language: 'nn' };
    const { status, body } = await browser.post('/declaration/passkey-questions', wish);
    expect(status).toBe(201);
    return body;
  }

  function submit(passkey: object, more: object = {}) {
    const usual = { hash: text.hash, language: 'nn', confirmations: [true, true], passkey };
    return browser.post('/declaration/signatures', { ...usual, ...more });
  }

  async function signed(wrong: Deviation = {}) {
    return submit(phone.answer(await ask(), wrong));
  }
});

/** The key a COSE map of P-256 holds: the two coordinates are its only long byte strings. */
function publicKey(cose: string) {
  const bytes = Buffer.from(cose, 'base64url');
  const x = bytes.indexOf(Buffer.from([0x21, 0x58, 0x20])) + 3;
  const y = bytes.indexOf(Buffer.from([0x22, 0x58, 0x20])) + 3;
  const part = (at: number) => bytes.subarray(at, at + 32).toString('base64url');
  const jwk = { kty: 'EC', crv: 'P-256', x: part(x), y: part(y) };
  return createPublicKey({ key: jwk, format: 'jwk' });
}
