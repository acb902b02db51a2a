import { randomBytes, webcrypto } from 'node:crypto';

/** A certificate with its private key, both as PEM. */
export interface CertifiedKey {
  certificate: string;
  privateKey: string;
}

interface Wish {
  /** Whose seal: the panel's address. */
  name: string;
  /** ISO instant the certificate is made at. */
  at: string;
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' };
const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
/** The authority outlives several seals; what was sealed stays provable after both have run out. */
const AUTHORITY_YEARS = 30;
const SEAL_YEARS = 10;

/** A self-made authority: nobody else vouches for it, so its fingerprint has to be compared. */
export async function makeAuthority({ name, at }: Wish): Promise<CertifiedKey> {
  const x509 = await library();
  const keys = await newKeys();
  const usage = x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign;
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [`Samklang authority for ${name}`] }],
    ...lasting(at, AUTHORITY_YEARS),
    signingAlgorithm: SIGNING,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(usage, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: pem(certificate), privateKey: await privatePem(keys.privateKey) };
}

/** The certificate documents are sealed with; it can do nothing but sign. */
export async function makeSealCertificate(
  { name, at }: Wish,
  authority: CertifiedKey,
): Promise<CertifiedKey> {
  const x509 = await library();
  const keys = await newKeys();
  const issuer = new x509.X509Certificate(authority.certificate);
  const usage = x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation;
  const certificate = await x509.X509CertificateGenerator.create({
    subject: [{ CN: [`Samklang seal for ${name}`] }],
    issuer: issuer.subject,
    ...lasting(at, SEAL_YEARS),
    signingAlgorithm: SIGNING,
    publicKey: keys.publicKey,
    signingKey: await importPrivate(authority.privateKey),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(usage, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(issuer),
    ],
  });
  return { certificate: pem(certificate), privateKey: await privatePem(keys.privateKey) };
}

/** Loaded when a certificate is made, which happens once in years. */
async function library() {
  const x509 = await import('@peculiar/x509');
  x509.cryptoProvider.set(webcrypto);
  return x509;
}

/** A day's slack: a reader's clock may be behind ours. */
function lasting(at: string, years: number) {
  const made = Date.parse(at);
  return {
    serialNumber: serialNumber(),
    notBefore: new Date(made - DAY),
    notAfter: new Date(made + years * YEAR),
  };
}

/** 127 random bits, never negative and never beginning with zero. */
function serialNumber(): string {
  const bytes = randomBytes(16);
  bytes.writeUInt8((bytes.readUInt8(0) & 0x7f) | 0x40, 0);
  return bytes.toString('hex');
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
}

async function privatePem(key: webcrypto.CryptoKey): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n');
}

function importPrivate(text: string): Promise<webcrypto.CryptoKey> {
  const der = Buffer.from(text.replace(/-----[^-]+-----|\s/g, ''), 'base64');
  return webcrypto.subtle.importKey('pkcs8', der, CURVE, false, ['sign']);
}

function pem(certificate: { toString(format: 'pem'): string }): string {
  return `${certificate.toString('pem').trim()}\n`;
}
