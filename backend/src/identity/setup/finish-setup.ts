import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { conflict, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { Admission } from '../admission';
import { FactorMail } from '../factors/factor-mail';
import { WaysInReader } from '../factors/ways-in-reader';
import { SetupCodes } from '../setup-codes';
import { OpenedSession } from '../sign-in';
import { Visit } from '../visit';

/** Once a way in is set, the code's session becomes an ordinary one, with the person's roles and a new cookie. */
@Injectable()
export class FinishSetup {
  constructor(
    private readonly work: UnitOfWork,
    private readonly codes: SetupCodes,
    private readonly ways: WaysInReader,
    private readonly admission: Admission,
    private readonly mail: FactorMail,
  ) {}

  /** @throws 404 in a session that is not setting anything up, 409 while no way in is set */
  async run({ sessionId, personId, accountId }: Actor, visit: Visit): Promise<OpenedSession> {
    if (sessionId === null || personId === null) throw notFound();
    let opened: OpenedSession | null = null;
    const view = await this.work.write(async (tx) => {
      const code = await this.codes.bySession(tx, sessionId);
      if (code === null) throw notFound();
      const method = await this.ways.newest(personId, code.createdAt, tx);
      if (method === null) throw conflict('no-way-in-yet');
      await this.codes.noteWaySet(tx, sessionId);
      await this.mail.tell(tx, personId, 'codeUsed');
      opened = await this.admission.admit(tx, { personId, accountId, method }, visit);
      return opened.view;
    });
    return opened ?? { view, token: null, browser: null };
  }
}
