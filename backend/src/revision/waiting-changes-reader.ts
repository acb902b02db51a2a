import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { ChangePage } from './change-page';

/** A proposed revision that waits for somebody's answer. */
export interface WaitingChange {
  id: string;
  title: string;
}

/** Proposed revisions one may say what one thinks of, and has not: for the list of tasks. */
@Injectable()
export class WaitingChangesReader {
  constructor(private readonly page: ChangePage) {}

  async of(actor: Actor): Promise<WaitingChange[]> {
    const { changes } = await this.page.list(actor);
    return changes.filter(({ waitsForMe }) => waitsForMe).map(({ id, title }) => ({ id, title }));
  }
}
