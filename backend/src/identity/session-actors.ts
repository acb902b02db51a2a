import { Injectable } from '@nestjs/common';
import { Actor, Role } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { Db } from '../kernel/db';
import { assuranceOf, SessionProof } from './assurance';
import { InstallationReader } from './installation-reader';
import { RoleFacts } from './role-facts';

/** A session as far as it says who acts. */
export interface ActingSession extends SessionProof {
  id: string;
  personId: string;
  accountId: string | null;
  ownDevice: boolean;
}

/** Turns a session into who acts: roles are those held today, never a stored flag. */
@Injectable()
export class SessionActors {
  constructor(
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly roles: RoleFacts,
  ) {}

  async of(session: ActingSession, db?: Db): Promise<Actor> {
    const roles = await this.rolesOf(session, db);
    const { lowAssurance } = await this.installation.current(db);
    return {
      personId: session.personId,
      accountId: session.accountId,
      sessionId: session.id,
      roles: new Set(roles),
      assurance: assuranceOf(session, lowAssurance, this.clock.now()),
      provedBy: session.provedBy,
      ownDevice: session.ownDevice,
      settingUp: session.method === 'setup',
    };
  }

  /** A one-time code gives no access to the panel: only to setting the way in that does. */
  private async rolesOf({ method, personId }: ActingSession, db?: Db): Promise<Role[]> {
    return method === 'setup' ? [] : this.roles.rolesOn(personId, this.clock.today(), db);
  }
}
