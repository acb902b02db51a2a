import { Injectable } from '@nestjs/common';
import { AccountReader } from '../../identity/account-reader';
import { InstallationReader } from '../../identity/installation-reader';
import { Db } from '../../kernel/db';
import { MembershipReader } from '../../membership/membership-reader';

/** Where people can be written to: the address they sign in with. */
@Injectable()
export class Addressees {
  constructor(
    private readonly accounts: AccountReader,
    private readonly installation: InstallationReader,
    private readonly people: MembershipReader,
  ) {}

  /** In the example panel nobody signs in and no mail leaves; there the address on record is shown as sent to. */
  async of(personId: string, db?: Db): Promise<string | null> {
    const account = await this.accounts.byPerson(personId, db);
    if (account || !(await this.installation.isExample(db))) return account?.email ?? null;
    return (await this.people.person(personId, db))?.email ?? null;
  }

  /** Those among the people who have one. */
  async among(personIds: readonly string[], db?: Db): Promise<Set<string>> {
    if (!(await this.installation.isExample(db))) return this.accounts.peopleWithAccount(db);
    const people = await this.people.people(personIds, db);
    return new Set([...people.values()].flatMap(({ id, email }) => (email ? [id] : [])));
  }
}
