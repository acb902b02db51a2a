import { sign, verify, X509Certificate } from 'node:crypto';
import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  CMSVersion,
  ContentInfo,
  DigestAlgorithmIdentifiers,
  EncapsulatedContentInfo,
  id_data,
  id_signedData,
  IssuerAndSerialNumber,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms';
import { AsnConvert, AsnObjectIdentifierConverter, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Certificate } from '@peculiar/asn1-x509';
import { sha256Hex } from './fingerprint';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const SHA256 = '2.16.840.1.101.3.4.2.1';
/** Tag of a SET OF. */
const SET = 0x31;
const ECDSA_SHA256 = '1.2.840.10045.4.3.2';
/** SigningCertificateV2 with one SHA-256 and nothing else: three sequences round an octet string of 32 bytes. */
const CERTIFICATE_HASH = Buffer.from('3026302430220420', 'hex');

/** What signs: the sealing certificate, its key, and the authority that issued it. All PEM. */
export interface SealSigner {
  certificate: string;
  privateKey: string;
  authority: string;
}

/** What a signature says when it is read, each part judged by itself. */
export interface ReadSignature {
  /** SHA-256 of the signing certificate, lower-case hex. */
  fingerprint: string;
  /** The digest in the signature is that of the content. */
  digestFits: boolean;
  /** The certificate's key made the signature, and the signature names the certificate. */
  signatureFits: boolean;
}

/** A detached CAdES signature over content with this digest. @returns DER */
export function signDigest(digest: Buffer, signer: SealSigner): Buffer {
  const own = parseCertificate(signer.certificate);
  const attributes = signedAttributes(digest, own.der);
  const key = { key: signer.privateKey, dsaEncoding: 'der' } as const;
  const info = new SignerInfo({
    version: CMSVersion.v1,
    sid: signerIdOf(own.parsed),
    digestAlgorithm: new AlgorithmIdentifier({ algorithm: SHA256 }),
    signedAttrs: attributes,
    signatureAlgorithm: new AlgorithmIdentifier({ algorithm: ECDSA_SHA256 }),
    signature: new OctetString(sign('sha256', setOf(attributes), key)),
  });
  const signed = new SignedData({
    version: CMSVersion.v1,
    digestAlgorithms: new DigestAlgorithmIdentifiers([info.digestAlgorithm]),
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: id_data }),
    certificates: new CertificateSet(
      [own, parseCertificate(signer.authority)].map(
        ({ parsed }) => new CertificateChoices({ certificate: parsed }),
      ),
    ),
    signerInfos: new SignerInfos([info]),
  });
  const content = AsnConvert.serialize(signed);
  return Buffer.from(
    AsnConvert.serialize(new ContentInfo({ contentType: id_signedData, content })),
  );
}

/** Reads a signature in the only form we write. @returns null when it is anything else */
export function readSignature(der: Buffer, digest: Buffer): ReadSignature | null {
  try {
    return judge(der, digest);
  } catch {
    return null;
  }
}

function judge(der: Buffer, digest: Buffer): ReadSignature | null {
  const outer = AsnConvert.parse(der, ContentInfo);
  const signed = AsnConvert.parse(outer.content, SignedData);
  const info = only(signed.signerInfos);
  const [signing, authority] = (signed.certificates ?? []).map(({ certificate: each }) => each);
  const { signedAttrs } = info;
  if (!signing || !authority || !signedAttrs || signed.encapContentInfo.eContent !== undefined)
    return null;
  // What is checked is what was read; so the bytes must be the only way to write what was read.
  if (!writes(outer, der) || !writes(signed, outer.content)) return null;
  const certificate = Buffer.from(AsnConvert.serialize(signing));
  const said = AsnConvert.parse(attribute(signedAttrs, MESSAGE_DIGEST), OctetString);
  const named = Buffer.from(attribute(signedAttrs, SIGNING_CERTIFICATE_V2));
  const algorithms = [info.digestAlgorithm.algorithm, info.signatureAlgorithm.algorithm];
  return {
    fingerprint: sha256Hex(certificate),
    digestFits: Buffer.from(said.buffer).equals(digest),
    signatureFits:
      algorithms.join() === [SHA256, ECDSA_SHA256].join() &&
      named.equals(hashOf(certificate)) &&
      writes(info.sid, AsnConvert.serialize(signerIdOf(signing))) &&
      issuedBy(certificate, Buffer.from(AsnConvert.serialize(authority))) &&
      signedBy(certificate, setOf(signedAttrs), info.signature),
  };
}

function signedBy(certificate: Buffer, attributes: Buffer, signature: OctetString): boolean {
  const key = { key: new X509Certificate(certificate).publicKey, dsaEncoding: 'der' } as const;
  return verify('sha256', attributes, key, Buffer.from(signature.buffer));
}

/** No byte of the certificates that travel along is left unproved: the authority's vouch for themselves. */
function issuedBy(certificate: Buffer, authority: Buffer): boolean {
  const { publicKey } = new X509Certificate(authority);
  return [certificate, authority].every((each) => new X509Certificate(each).verify(publicKey));
}

function signerIdOf({ tbsCertificate: { issuer, serialNumber } }: Certificate): SignerIdentifier {
  return new SignerIdentifier({
    issuerAndSerialNumber: new IssuerAndSerialNumber({ issuer, serialNumber }),
  });
}

function writes(read: unknown, bytes: ArrayBuffer | Buffer): boolean {
  return Buffer.from(AsnConvert.serialize(read)).equals(Buffer.from(new Uint8Array(bytes)));
}

function signedAttributes(digest: Buffer, certificate: Buffer): Attribute[] {
  return sorted([
    new Attribute({
      attrType: CONTENT_TYPE,
      attrValues: [AsnObjectIdentifierConverter.toASN(id_data).toBER()],
    }),
    new Attribute({
      attrType: MESSAGE_DIGEST,
      attrValues: [AsnConvert.serialize(new OctetString(digest))],
    }),
    new Attribute({
      attrType: SIGNING_CERTIFICATE_V2,
      attrValues: [arrayBuffer(hashOf(certificate))],
    }),
  ]);
}

function hashOf(certificate: Buffer): Buffer {
  return Buffer.concat([CERTIFICATE_HASH, Buffer.from(sha256Hex(certificate), 'hex')]);
}

/** Exactly one attribute of a type with exactly one value. @throws Error otherwise */
function attribute(attributes: readonly Attribute[], type: string): ArrayBuffer {
  return only(only(attributes.filter((each) => each.attrType === type)).attrValues);
}

function only<T>(items: ArrayLike<T>): T {
  const first = items[0];
  if (items.length !== 1 || first === undefined) throw new Error('Not exactly one');
  return first;
}

/** A SET OF is written in the order of its members' bytes (X.690, 11.6). */
function sorted(attributes: Attribute[]): Attribute[] {
  return attributes
    .map((attribute) => ({ attribute, bytes: encoded(attribute) }))
    .sort((one, other) => Buffer.compare(one.bytes, other.bytes))
    .map(({ attribute }) => attribute);
}

/** The bytes that are signed are the attributes as SET OF, not as the [0] they are carried in. */
function setOf(attributes: readonly Attribute[]): Buffer {
  const members = Buffer.concat(attributes.map(encoded));
  if (members.length < 0x80 || members.length > 0xff)
    throw new Error('Not the attributes we write');
  return Buffer.concat([Buffer.from([SET, 0x81, members.length]), members]);
}

function encoded(attribute: Attribute): Buffer {
  return Buffer.from(AsnConvert.serialize(attribute));
}

function arrayBuffer(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

function parseCertificate(pem: string): { parsed: Certificate; der: Buffer } {
  const der = new X509Certificate(pem).raw;
  return { parsed: AsnConvert.parse(der, Certificate), der };
}
