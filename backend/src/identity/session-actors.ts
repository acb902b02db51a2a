import { Injectable } from '@nestjs/common';
import { Actor, Assurance } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { Db } from '../kernel/db';
import { InstallationReader } from './installation-reader';
import { RoleFacts } from './role-facts';

/** How the session was opened: in the example panel, by the first run on the host, or by a mailed code. */
export type SessionMethod = 'example' | 'installation' | 'code';

export interface SessionHolder {
  personId: string;
  accountId: string | null;
  method: SessionMethod;
}

/** Turns a session into who acts: roles are those held today, never a stored flag. */
@Injectable()
export class SessionActors {
  constructor(
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly roles: RoleFacts,
  ) {}

  async of(sessionId: string, holder: SessionHolder, db?: Db): Promise<Actor> {
    const roles = await this.roles.rolesOn(holder.personId, this.clock.today(), db);
    return {
      personId: holder.personId,
      accountId: holder.accountId,
      sessionId,
      roles: new Set(roles),
      assurance: await this.assurance(holder.method, db),
    };
  }

  /** An e-mail code proves one factor; while low assurance is on it is let through as two. */
  private async assurance(method: SessionMethod, db?: Db): Promise<Assurance> {
    if (method !== 'code') return 2;
    return (await this.installation.current(db)).lowAssurance ? 2 : 1;
  }
}
