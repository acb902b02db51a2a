import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Db, ReadDb } from '../kernel/db';
import { AccountReader } from './account-reader';
import { InstallationReader } from './installation-reader';
import { PersonFacts } from './person-facts';
import { ProofWays } from './proof-ways';
import { SecuritySettingsView } from './security-settings.view';

/** How sure the panel wants to be, and how many have no stronger way than a mailed code. */
@Injectable()
export class SecuritySettingsReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly accounts: AccountReader,
    private readonly people: PersonFacts,
    private readonly ways: ProofWays,
  ) {}

  /** @param personId whoever asks */
  async of(personId: string, db: Db = this.readDb): Promise<SecuritySettingsView> {
    const { mode, lowAssurance } = await this.installation.current(db);
    const inPanel = await this.people.inPanelOn(this.clock.today(), db);
    const accounts = await this.accounts.peopleWithAccount(db);
    const stronger = await this.ways.peopleWithStronger(db);
    // In the example panel everybody can be chosen, so nobody needs an account.
    const able = new Set(
      inPanel.map((each) => each.personId).filter((id) => mode === 'example' || accounts.has(id)),
    );
    return {
      lowAssurance,
      ownStronger: stronger.has(personId),
      people: able.size,
      withoutStronger: [...able].filter((id) => !stronger.has(id)).length,
    };
  }
}
