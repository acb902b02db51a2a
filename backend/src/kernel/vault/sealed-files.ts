import { Injectable } from '@nestjs/common';
import { Db } from '../db';
import { notFound } from '../problem';
import { Tx } from '../tx';
import { PersonKeys } from './person-keys';
import { openValue, sealValue } from './sealed-value';

/** One piece of a file: where it is kept, the file it is of, and which piece it is. */
export interface FilePiece {
  table: string;
  fileId: string;
  part: number;
}

const KIND = 'file';

/**
 * Files that lie sealed in the database, each under a key of its own: who destroys the key has destroyed the file.
 * Papers are read by many; who may read is judged by their slice before it asks here. The secret of a lot, which is
 * nobody's, lies here too until it is drawn.
 */
@Injectable()
export class SealedFiles {
  constructor(private readonly keys: PersonKeys) {}

  /** The sealed text of one piece, to be stored in its place. */
  async seal(tx: Tx, piece: FilePiece, bytes: Buffer): Promise<string> {
    return sealValue(await this.keys.of(tx, piece.fileId, KIND), placeOf(piece), bytes);
  }

  /** @throws 404 when the key is destroyed, SealBroken when the piece is not the one put there */
  async open(db: Db, piece: FilePiece, sealed: string): Promise<Buffer> {
    const key = await this.keys.forValue(db, sealed);
    if (key === null) throw notFound();
    return openValue(key, placeOf(piece), sealed);
  }

  /** Destroys the key: nothing sealed under it opens again. */
  async destroy(tx: Tx, fileId: string): Promise<void> {
    await this.keys.destroy(tx, fileId, KIND);
  }
}

function placeOf({ table, fileId, part }: FilePiece): string {
  return [table, fileId, part].join('|');
}
