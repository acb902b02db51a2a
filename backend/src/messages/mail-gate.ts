import { Injectable } from '@nestjs/common';
import { ReadDb } from '../kernel/db';

/** Mail leaves a real panel only. The example panel never sends any. */
@Injectable()
export class MailGate {
  constructor(private readonly readDb: ReadDb) {}

  async isOpen(): Promise<boolean> {
    const rows = await this.readDb.query<{ mode: string }>('SELECT mode FROM installation');
    return rows[0]?.mode === 'real';
  }
}
