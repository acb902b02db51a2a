import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { ReadDb } from '../../kernel/db';
import { addDays, osloDate } from '../../kernel/oslo';
import { waitingFor } from './evaluation-rows';

/** A meeting somebody was in and has not said what they thought of. */
export interface WaitingEvaluation {
  meetingId: string;
  number: number;
  year: number;
  /** 'YYYY-MM-DD', the last day. */
  closesOn: string;
}

/** Which meetings wait for somebody's three answers. */
@Injectable()
export class WaitingEvaluationsReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
  ) {}

  async of(personId: string): Promise<WaitingEvaluation[]> {
    const rows = await waitingFor(this.readDb, personId, this.clock.now());
    return rows.map(({ meeting_id, number, year, closes_at }) => {
      const closesOn = addDays(osloDate(closes_at), -1);
      return { meetingId: meeting_id, number, year, closesOn };
    });
  }
}
