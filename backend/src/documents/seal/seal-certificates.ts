import type { Db } from '../../kernel/db';
import type { Tx } from '../../kernel/tx';
import { CertifiedKey, makeAuthority, makeSealCertificate } from './certificate-maker';
import type { SealSigner } from './cms';
import { fingerprintOf, KeyFiles } from './key-files';

/** A certificate of this panel: the public part, kept for as long as what was sealed with it. */
export interface SealCertificate {
  fingerprint: string;
  certificate: string;
  authority: string;
  /** ISO instants; null = in use. */
  madeAt: string;
  retiredAt: string | null;
}

interface Row {
  fingerprint: string;
  certificate: string;
  authority: string;
  made_at: string;
  retired_at: string | null;
}

interface Place {
  files: KeyFiles;
  /** Host name of the panel's address. */
  name: string;
  /** ISO instant. */
  at: string;
}

/** Every certificate documents of this panel have been sealed with, newest first. */
export async function sealCertificates(db: Db): Promise<SealCertificate[]> {
  const rows = await db.query<Row>(
    'SELECT fingerprint, certificate, authority, made_at, retired_at FROM seal_certificate ORDER BY made_at DESC, fingerprint',
  );
  return rows.map((row) => ({
    fingerprint: row.fingerprint,
    certificate: row.certificate,
    authority: row.authority,
    madeAt: row.made_at,
    retiredAt: row.retired_at,
  }));
}

/** Makes a sealing certificate, and an authority to issue it where none is at hand. The key becomes a file. */
export async function addCertificate(tx: Tx, { files, name, at }: Place): Promise<SealSigner> {
  const authority = files.readAuthority() ?? (await newAuthority({ files, name, at }));
  const key = await makeSealCertificate({ name, at }, authority);
  const fingerprint = fingerprintOf(key.certificate);
  files.write(key);
  await tx.insert('seal_certificate', {
    fingerprint,
    certificate: key.certificate,
    authority: authority.certificate,
    made_at: at,
    retired_at: null,
  });
  await tx.audit('seal.certificate-made', `seal-certificate:${fingerprint}`, { name });
  return { ...key, authority: authority.certificate };
}

/**
 * Seals with a new certificate from now on. What older ones sealed stays genuine.
 * @returns fingerprints of the new certificate and of those no longer in use: their keys may be destroyed
 */
export async function rotateCertificate(
  tx: Tx,
  place: Place,
): Promise<{ made: string; retired: string[] }> {
  const retired = (await sealCertificates(tx)).filter((each) => each.retiredAt === null);
  for (const { fingerprint } of retired) {
    await tx.execute('UPDATE seal_certificate SET retired_at = $1 WHERE fingerprint = $2', [
      place.at,
      fingerprint,
    ]);
    await tx.audit('seal.certificate-retired', `seal-certificate:${fingerprint}`);
  }
  const { certificate } = await addCertificate(tx, place);
  return {
    made: fingerprintOf(certificate),
    retired: retired.map(({ fingerprint }) => fingerprint),
  };
}

async function newAuthority({ files, name, at }: Place): Promise<CertifiedKey> {
  const authority = await makeAuthority({ name, at });
  files.writeAuthority(authority);
  return authority;
}
