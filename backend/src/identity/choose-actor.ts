import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { conflict, notFound } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { InstallationReader } from './installation-reader';
import { PersonFacts } from './person-facts';
import { newToken } from '../kernel/secret-words';
import { SessionBook } from './session-book';
import { SessionViewReader } from './session-view-reader';
import { OpenedSession } from './sign-in';

/** Lets someone exploring the example panel be one of its people. Refused everywhere else. */
@Injectable()
export class ChooseActor {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly people: PersonFacts,
    private readonly sessions: SessionBook,
    private readonly views: SessionViewReader,
  ) {}

  /** @throws 409 outside the example panel, 404 for somebody who is not in the panel today */
  async run(personId: string): Promise<OpenedSession> {
    let token: string | null = null;
    const view = await this.work.write(async (tx) => {
      if (!(await this.installation.isExample(tx))) throw conflict('not-the-example-panel');
      const panel = await this.people.inPanelOn(this.clock.today(), tx);
      if (!panel.some((person) => person.personId === personId)) throw notFound();
      token = newToken();
      const holder = { personId, accountId: null, method: 'example' as const };
      const actor = await this.sessions.open(tx, token, holder);
      await tx.audit('session.opened', `session:${actor.sessionId}`, { method: 'example' });
      return this.views.of(actor, tx);
    });
    return { view, token, browser: null };
  }
}
