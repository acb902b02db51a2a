import { Injectable } from '@nestjs/common';
import { badInput, conflict, Problem } from '../../kernel/problem';
import { newToken } from '../../kernel/secret-words';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { AccountReader } from '../account-reader';
import { SignInGate } from '../factors/sign-in-gate';
import { SessionBook } from '../session-book';
import { SessionViewReader } from '../session-view-reader';
import { SetupCode, SetupCodes } from '../setup-codes';
import { OpenedSession } from '../sign-in';

/**
 * Opens the session in which a way in is set, by a code on paper. It has no role: nothing of the panel is seen
 * before the way in is set. An earlier session opened with the same code ends.
 */
@Injectable()
export class OpenSetup {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: SignInGate,
    private readonly accounts: AccountReader,
    private readonly codes: SetupCodes,
    private readonly sessions: SessionBook,
    private readonly views: SessionViewReader,
  ) {}

  /** @throws 400 for an unknown code, 409 for one that is used or over, or in the example panel, 429 */
  async run(typed: string, source: string): Promise<OpenedSession> {
    await this.gate.enterByPaper(source);
    let token: string | null = null;
    let refused = unknownCode();
    const view = await this.work.write(async (tx) => {
      const code = await this.codes.byCode(tx, typed);
      if (code === null || !this.codes.isOpen(code)) {
        refused = refusalOf(code);
        await tx.audit('setup.refused', 'sign-in', { kind: code?.kind ?? 'unknown' });
        return null;
      }
      token = newToken();
      return this.open(tx, code, token);
    });
    if (view === null) throw refused;
    return { view, token, browser: null };
  }

  private async open(tx: Tx, code: SetupCode, token: string) {
    if (code.sessionId !== null) await this.sessions.end(tx, code.sessionId);
    const account = await this.accounts.byPerson(code.personId, tx);
    const accountId = account?.id ?? null;
    const holder = { personId: code.personId, accountId, method: 'setup' as const };
    const actor = await this.sessions.open(tx, token, holder);
    const set = 'UPDATE setup_code SET session_id = $1 WHERE id = $2';
    await tx.execute(set, [actor.sessionId, code.id]);
    await tx.audit('setup.opened', `setupCode:${code.id}`, { kind: code.kind });
    return this.views.of(actor, tx);
  }
}

/** Only the holder of the paper learns what has become of it. */
function refusalOf(code: SetupCode | null): Problem {
  if (code === null) return unknownCode();
  return conflict(code.usedAt === null ? 'code-over' : 'code-used');
}

function unknownCode(): Problem {
  return badInput([{ field: 'code', constraint: 'notValid' }]);
}
