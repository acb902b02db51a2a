import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { signedOut } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { DataCopyDto } from './data-copy.dto';
import { DataCopyView } from './data-copy.view';

const KEPT_MS = 24 * 60 * 60_000;

/**
 * Allows one session to fetch a copy of its person's data for a day (GDPR art. 15 and 20). Only the permission is
 * kept: the copy itself is made each time it is fetched, so it lies nowhere on the server.
 */
@Injectable()
export class MakeDataCopy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run({ personId, sessionId }: Actor, { language }: DataCopyDto): Promise<DataCopyView> {
    if (personId === null || sessionId === null) throw signedOut();
    return this.work.write(async (tx) => {
      const id = newId();
      const now = this.clock.now();
      const expiresAt = new Date(Date.parse(now) + KEPT_MS).toISOString();
      await tx.insert('data_copy', {
        id,
        person_id: personId,
        session_id: sessionId,
        language: language ?? 'nb',
        made_at: now,
        expires_at: expiresAt,
      });
      await tx.audit('data.copied', `person:${personId}`, { copy: id });
      return { id, fileName: fileNameOn(now), expiresAt };
    });
  }
}

/** @param instant when the copy was asked for */
export function fileNameOn(instant: string): string {
  return `samklang-mine-opplysninger-${instant.slice(0, 10)}.zip`;
}
