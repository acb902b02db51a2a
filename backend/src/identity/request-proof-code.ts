import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { conflict, signedOut, tooMany } from '../kernel/problem';
import { keyedHash, newCode } from '../kernel/secret-words';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import { AccountReader, canBeMailed, MailAccount } from './account-reader';
import { InstallationReader } from './installation-reader';
import { ProofCodeMail } from './proof-code-mail';
import { ProofCodeView } from './proof-code.view';

const VALID_MS = 10 * 60_000;
const HOUR_MS = 60 * 60_000;
const MAILS_AN_HOUR = 5;

/**
 * Makes the fresh code that proves a session once more, bound to that session. A real panel mails it; the example
 * panel sends no mail, so there it stands on the page.
 */
@Injectable()
export class RequestProofCode {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly accounts: AccountReader,
    private readonly mail: ProofCodeMail,
  ) {}

  /** @throws 409 when no code would help or there is no address, 429 after five mails in an hour */
  async run({ personId, sessionId }: Actor): Promise<ProofCodeView> {
    if (personId === null || sessionId === null) throw signedOut();
    let send: (() => void) | null = null;
    const view = await this.work.write(async (tx) => {
      const { mode, lowAssurance, secret } = await this.installation.current(tx);
      const onPage = mode === 'example';
      if (!onPage && !lowAssurance) throw conflict('code-is-not-enough');
      const account = onPage ? null : await this.addressee(tx, personId);
      const code = newCode();
      await this.store(tx, {
        personId,
        sessionId,
        onPage,
        hash: keyedHash(secret, sessionId, code),
      });
      await tx.audit('proofCode.requested', `session:${sessionId}`);
      send = account ? () => this.mail.queue(account, code) : null;
      return { sentTo: account ? masked(account.email) : null, code: onPage ? code : null };
    });
    (send as (() => void) | null)?.();
    return view;
  }

  private async addressee(tx: Tx, personId: string): Promise<MailAccount> {
    const account = await this.accounts.byPerson(personId, tx);
    if (!canBeMailed(account)) throw conflict('no-address');
    const [row] = await tx.query<{ codes: number }>(
      'SELECT CAST(count(*) AS integer) AS codes FROM proof_code WHERE person_id = $1 AND created_at > $2',
      [personId, this.shifted(-HOUR_MS)],
    );
    if ((row?.codes ?? 0) >= MAILS_AN_HOUR) throw tooMany();
    return account;
  }

  private async store(
    tx: Tx,
    made: { personId: string; sessionId: string; onPage: boolean; hash: string },
  ): Promise<void> {
    await tx.execute('DELETE FROM proof_code WHERE created_at < $1', [this.shifted(-24 * HOUR_MS)]);
    await tx.insert('proof_code', {
      id: newId(),
      session_id: made.sessionId,
      person_id: made.personId,
      code_hash: made.hash,
      created_at: this.clock.now(),
      expires_at: this.shifted(VALID_MS),
      tries: 0,
      used_at: null,
      on_page: made.onPage,
    });
  }

  private shifted(milliseconds: number): string {
    return new Date(Date.parse(this.clock.now()) + milliseconds).toISOString();
  }
}

/** 'kari@example.org' → 'k***@example.org'. */
function masked(email: string): string {
  return email.replace(/^(.)[^@]*/, '$1***');
}
