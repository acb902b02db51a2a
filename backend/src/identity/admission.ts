import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { newToken } from '../kernel/secret-words';
import { Tx } from '../kernel/tx';
import { KnownBrowsers } from './known-browsers';
import { ProofMethod } from './proof-methods';
import { SessionBook } from './session-book';
import { SessionViewReader } from './session-view-reader';
import { SessionView } from './session.view';
import { SignInNotice } from './sign-in-notice';
import { Visit } from './visit';

/** What a sign-in gave: the view, and the cookies to set. */
export interface Admitted {
  view: SessionView;
  token: string;
  browser: string;
}

/**
 * What every way of signing in ends with: a session, the browser remembered, the first sign-in of an account
 * written down, and a mail to its owner when somebody comes from a browser they have not used before.
 */
@Injectable()
export class Admission {
  constructor(
    private readonly clock: Clock,
    private readonly sessions: SessionBook,
    private readonly browsers: KnownBrowsers,
    private readonly notice: SignInNotice,
    private readonly views: SessionViewReader,
  ) {}

  /** Lets somebody in who has proved who they are, in the transaction that used the proof up. */
  async admit(
    tx: Tx,
    who: { personId: string; accountId: string | null; method: ProofMethod },
    visit: Visit,
  ): Promise<Admitted> {
    const token = newToken();
    const { device, ownDevice } = visit;
    const actor = await this.sessions.open(tx, token, { ...who, device, ownDevice });
    await tx.audit('session.opened', `session:${actor.sessionId}`, { method: who.method });
    const { browser, isNew } = await this.browsers.note(tx, who.personId, visit);
    if (who.accountId !== null) {
      await tx.execute(
        `UPDATE account SET first_sign_in_at = $1, first_sign_in_by = $2
          WHERE id = $3 AND first_sign_in_at IS NULL`,
        [this.clock.now(), who.method, who.accountId],
      );
      if (isNew) await this.notice.queue(tx, who.accountId, device);
    }
    return { view: await this.views.of(actor, tx), token, browser };
  }
}
