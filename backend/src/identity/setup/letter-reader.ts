import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { notFound } from '../../kernel/problem';
import { PersonFacts } from '../person-facts';
import { SetupCode, SetupCodes } from '../setup-codes';
import { HostOpeningView, LetterView } from './letter.view';

const MONTH_MS = 30 * 24 * 60 * 60_000;

/** The letters that were made, and what has become of them. */
@Injectable()
export class LetterReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly codes: SetupCodes,
    private readonly people: PersonFacts,
  ) {}

  /** Those of the last three months, the newest first. */
  async all(): Promise<LetterView[]> {
    const codes = await this.codes.since(this.readDb, this.before(3 * MONTH_MS));
    return Promise.all(codes.map((code) => this.view(code, this.readDb)));
  }

  /** @throws 404 */
  async byId(id: string, db: Db): Promise<LetterView> {
    const code = await this.codes.byId(db, id);
    if (code === null) throw notFound();
    return this.view(code, db);
  }

  private async view(code: SetupCode, db: Db): Promise<LetterView> {
    const { id, personId, kind, createdAt, expiresAt, usedAt } = code;
    const name = (await this.people.card(personId, db))?.name ?? '';
    return { id, personId, name, kind, state: this.stateOf(code), createdAt, expiresAt, usedAt };
  }

  /** When the host opened sign-in, in the last thirty days. */
  async hostOpenings(): Promise<HostOpeningView[]> {
    const codes = await this.codes.since(this.readDb, this.before(MONTH_MS));
    const byHost = codes.filter(({ kind }) => kind === 'host');
    return byHost.map(({ createdAt, usedAt }) => ({ at: createdAt, usedAt }));
  }

  private stateOf(code: SetupCode): LetterView['state'] {
    if (code.reportedAt !== null) return 'reported';
    if (code.usedAt !== null) return 'used';
    if (code.endedAt !== null) return 'withdrawn';
    return this.codes.isOpen(code) ? 'waiting' : 'expired';
  }

  private before(milliseconds: number): string {
    return new Date(Date.parse(this.clock.now()) - milliseconds).toISOString();
  }
}
