import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { WrittenList } from './written-list';

/** A question that waits for somebody's answer in writing. */
export interface WaitingWritten {
  id: string;
  caseNumber: string;
  closesOn: string;
}

/** What waits for somebody between meetings. */
@Injectable()
export class WaitingWrittenReader {
  constructor(private readonly list: WrittenList) {}

  async of(actor: Actor): Promise<WaitingWritten[]> {
    const rows = await this.list.waitingFor(actor);
    return rows.map(({ id, caseNumber, closesOn }) => ({ id, caseNumber, closesOn }));
  }
}
