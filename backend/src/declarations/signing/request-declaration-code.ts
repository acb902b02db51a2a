import { Injectable } from '@nestjs/common';
import { AccountReader, canBeMailed, MailAccount } from '../../identity/account-reader';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { newCode } from '../../kernel/secret-words';
import { conflict, tooMany } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { DeclarationCodeMail } from './declaration-code-mail';
import { DeclarationCodeView } from './declaration-code.view';
import { DeclarationCodes } from './declaration-codes';

const MAILS_AN_HOUR = 3;

/**
 * Makes the fresh code a signature asks for. In a real panel it is mailed; the example panel sends no mail, so
 * there it stands on the page, and the evidence will say so.
 */
@Injectable()
export class RequestDeclarationCode {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly accounts: AccountReader,
    private readonly codes: DeclarationCodes,
    private readonly mail: DeclarationCodeMail,
  ) {}

  /** @throws 409 without an address to mail to, 429 after three mails in an hour */
  async run(personId: string): Promise<DeclarationCodeView> {
    let send: (() => void) | null = null;
    const view = await this.work.write(async (tx) => {
      const code = newCode();
      const example = await this.installation.isExample(tx);
      const account = example ? null : await this.addressee(tx, personId);
      await this.codes.store(tx, { personId, code, onPage: example });
      await tx.audit('declarationCode.requested', `person:${personId}`);
      send = account ? () => this.mail.queue(account, code) : null;
      return { sentTo: account ? masked(account.email) : null, code: example ? code : null };
    });
    (send as (() => void) | null)?.();
    return view;
  }

  private async addressee(tx: Tx, personId: string): Promise<MailAccount> {
    const account = await this.accounts.byPerson(personId, tx);
    if (!canBeMailed(account)) throw conflict('no-address');
    const hourAgo = new Date(Date.parse(this.clock.now()) - 3600_000).toISOString();
    if ((await this.codes.madeSince(tx, personId, hourAgo)) >= MAILS_AN_HOUR) throw tooMany();
    return account;
  }
}

/** 'kari@example.org' → 'k***@example.org'. */
function masked(email: string): string {
  return email.replace(/^(.)[^@]*/, '$1***');
}
