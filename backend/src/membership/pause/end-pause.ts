import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { badInput, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { addDays } from '../rules/period';
import { mayActFor } from './may-act-for';
import { EndPauseDto } from './pause.dto';
import { PauseReader } from './pause-reader';
import { PauseView } from './pause.view';

/** Somebody is back before the day that was planned. */
@Injectable()
export class EndPause {
  constructor(
    private readonly work: UnitOfWork,
    private readonly pauses: PauseReader,
  ) {}

  /** @throws 400 when the last day lies outside the pause; 404 for a pause that is not one's own */
  run(id: string, { on, version }: EndPauseDto, actor: Actor): Promise<PauseView[]> {
    return this.work.write(async (tx) => {
      const known = await this.pauses.one(id, tx);
      if (!known || !mayActFor(actor, known.personId)) throw notFound();
      const to = addDays(on, 1);
      if (to < known.from || to > known.to) {
        throw badInput([{ field: 'on', constraint: 'withinTerm' }]);
      }
      await tx.update('membership_pause', id, version, { to_date: to });
      await tx.audit('pause.ended', `appointment:${known.appointmentId}`, { to });
      tx.changed('board');
      tx.changed(`person:${known.personId}`);
      return this.pauses.of(known.personId, tx);
    });
  }
}
