import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/ids';
import { addDays, osloDate, osloInstant } from '../../kernel/oslo';
import { Tx } from '../../kernel/tx';
import { SealedFiles } from '../../kernel/vault/sealed-files';
import type { LiveMeeting } from '../live/live-meeting';
import { kindOf } from '../live/presences';
import { sealedPlace } from './evaluation-rows';
import { bytesOf, ENOUGH, noSums } from './evaluation-sums';

/** Whole days after the meeting in which one may answer. */
const DAYS = 7;

/** Asks everyone of the panel who was there what they thought of the meeting. Part of closing it. */
@Injectable()
export class OpenEvaluation {
  constructor(private readonly files: SealedFiles) {}

  /** Fewer than four are not asked, since their answers could not be shown. */
  async open(tx: Tx, { meeting, panel, room, now }: LiveMeeting): Promise<void> {
    const came = new Set(room.stays.map(({ person_id }) => person_id));
    const asked = [...came]
      .filter((personId) => ['representative', 'alternate'].includes(kindOf(panel, personId)))
      // In an order that has nothing to do with who came when.
      .sort();
    if (asked.length < ENOUGH) return;
    const id = newId();
    await tx.insert('evaluation', {
      id,
      meeting_id: meeting.id,
      state: 'open',
      closes_at: osloInstant(`${addDays(osloDate(now), DAYS + 1)}T00:00`),
      sealed_sums: await this.files.seal(tx, sealedPlace({ id }), bytesOf(noSums())),
      answered: null,
    });
    for (const person_id of asked) {
      await tx.insert('evaluation_place', { evaluation_id: id, person_id, answered: 0 });
    }
    await tx.audit('evaluation.opened', `meeting:${meeting.id}`, { asked: asked.length });
  }
}
