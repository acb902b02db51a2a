import { createHash, generateKeyPairSync, randomBytes, sign, webcrypto } from 'node:crypto';
import { Client, Reply } from '../client';

type Json = Record<string, unknown>;

/** What a browser or a thief may do otherwise than it should. */
export interface Deviation {
  origin?: string;
  rpId?: string;
  challenge?: string;
  type?: string;
  counter?: number;
  /** False: the device did not ask for finger, face or PIN. */
  verified?: boolean;
  /** Changes the signature by one bit. */
  spoiled?: boolean;
}

const ORIGIN = 'http://localhost:4100';
const PRESENT = 0x01;
const VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

/** A passkey in software: P-256, no attestation, a counter that grows by one. */
export class Authenticator {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly credentialId = randomBytes(32).toString('base64url');
  counter = 0;

  constructor(private readonly origin = ORIGIN) {}

  /** Registers with a browser that is signed in at the highest assurance. */
  async register(browser: Client, label = 'Telefonen min', wrong: Deviation = {}) {
    const { body } = await browser.post('/passkeys/new');
    return browser.post('/passkeys', { label, ...this.make(body, wrong) });
  }

  /** Signs in with a browser that is not signed in. */
  async signIn(browser: Client, wrong: Deviation = {}, more: Json = {}): Promise<Reply<Json>> {
    const { body } = await browser.post('/passkey-questions');
    return browser.post('/sessions/passkey', { ...this.answer(body, wrong), ...more });
  }

  /** Proves the session of a browser once more. */
  async prove(browser: Client, wrong: Deviation = {}): Promise<Reply<Json>> {
    const { body } = await browser.post('/proofs/passkey/questions');
    return browser.post('/proofs/passkey', this.answer(body, wrong));
  }

  /** What the browser sends after making a passkey. */
  make(asked: { challenge: string; rpId: string }, wrong: Deviation = {}) {
    const id = Buffer.from(this.credentialId, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const data = Buffer.concat([
      this.head(asked.rpId, wrong, HAS_CREDENTIAL),
      Buffer.alloc(16),
      length,
      id,
      this.coseKey(),
    ]);
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      cborText('fmt'),
      cborText('none'),
      cborText('attStmt'),
      Buffer.from([0xa0]),
      cborText('authData'),
      cborBytes(data),
    ]);
    return {
      credentialId: this.credentialId,
      clientData: this.clientData('webauthn.create', asked.challenge, wrong).toString('base64url'),
      attestation: attestation.toString('base64url'),
      transports: ['internal'],
    };
  }

  /** What the browser sends after asking a passkey. */
  answer(asked: { challenge: string; rpId: string }, wrong: Deviation = {}) {
    this.counter = wrong.counter ?? this.counter + 1;
    const clientData = this.clientData('webauthn.get', asked.challenge, wrong);
    const data = this.head(asked.rpId, wrong, 0);
    const signed = Buffer.concat([data, createHash('sha256').update(clientData).digest()]);
    const signature = sign('sha256', signed, this.keys.privateKey);
    if (wrong.spoiled) signature[signature.length - 1]! ^= 1;
    return {
      credentialId: this.credentialId,
      clientData: clientData.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
    };
  }

  private head(rpId: string, wrong: Deviation, flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const verified = wrong.verified === false ? 0 : VERIFIED;
    const host = createHash('sha256')
      .update(wrong.rpId ?? rpId)
      .digest();
    return Buffer.concat([host, Buffer.from([PRESENT | verified | flags]), counter]);
  }

  private clientData(type: string, challenge: string, wrong: Deviation): Buffer {
    return Buffer.from(
      JSON.stringify({
        type: wrong.type ?? type,
        challenge: wrong.challenge ?? challenge,
        origin: wrong.origin ?? this.origin,
        crossOrigin: false,
      }),
    );
  }

  /** kty EC2, alg ES256, crv P-256, x, y. */
  private coseKey(): Buffer {
    const { x, y } = this.keys.publicKey.export({ format: 'jwk' }) as webcrypto.JsonWebKey;
    const point = (value: string | undefined) => cborBytes(Buffer.from(value ?? '', 'base64url'));
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      point(x),
      Buffer.from([0x22]),
      point(y),
    ]);
  }
}

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 | text.length]), Buffer.from(text)]);
}

function cborBytes(bytes: Buffer): Buffer {
  const head =
    bytes.length < 256
      ? Buffer.from([0x58, bytes.length])
      : Buffer.from([0x59, bytes.length >> 8, bytes.length & 0xff]);
  return Buffer.concat([head, bytes]);
}
