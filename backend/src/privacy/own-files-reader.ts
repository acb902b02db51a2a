import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ScansReader } from '../declarations/scans/scans-reader';
import { FILE_ENDING } from '../documents/file-check';
import { SealedDocumentsReader } from '../documents/seal/sealed-documents-reader';

/** A file of the copy. */
export interface OwnFile {
  /** Path in the zip. */
  name: string;
  /** Of the bytes: how the row that tells of the file is found. */
  sha256: string;
  bytes: Buffer;
}

/**
 * The files kept about one person: what was sealed about them, and their signed sheets. They are given as they
 * are: a seal holds for the very bytes, so nothing is taken out of them.
 */
@Injectable()
export class OwnFilesReader {
  constructor(
    private readonly documents: SealedDocumentsReader,
    private readonly scans: ScansReader,
  ) {}

  async of(personId: string): Promise<OwnFile[]> {
    const files: OwnFile[] = [];
    for (const { id, kind, sha256 } of await this.documents.ofPerson(personId)) {
      const bytes = await this.documents.bytes(id);
      if (bytes) files.push({ name: `documents/${kind}-${files.length + 1}.pdf`, sha256, bytes });
    }
    const sheets = await this.scans.ofPerson(personId);
    return [
      ...files,
      ...sheets.map(({ mediaType, bytes }, at) => ({
        name: `documents/sheet-${at + 1}.${FILE_ENDING[mediaType]}`,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes,
      })),
    ];
  }
}
