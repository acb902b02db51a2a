import { Injectable } from '@nestjs/common';
import { AnchorRecipient, AnchorRecipients } from './audit/anchor-recipients';
import { OfficesReader } from './elections/offices-reader';
import { PreferenceReader } from './identity/preference-reader';
import { Db } from './kernel/db';
import { MembershipReader } from './membership/membership-reader';

/** The leader and the coordinator: two mailboxes that do not depend on each other or on the server. */
@Injectable()
export class PanelAnchorRecipients extends AnchorRecipients {
  constructor(
    private readonly members: MembershipReader,
    private readonly offices: OfficesReader,
    private readonly preferences: PreferenceReader,
  ) {
    super();
  }

  override async on(day: string, db: Db): Promise<AnchorRecipient[]> {
    const coordinator = await this.members.coordinatorOn(day, db);
    const { leader } = await this.offices.holders(day, db);
    const ids = new Set([coordinator?.personId ?? null, leader].filter((id) => id !== null));
    const people = await this.members.people([...ids], db);
    const found: AnchorRecipient[] = [];
    for (const { id, email } of people.values()) {
      if (!email) continue;
      const { language } = await this.preferences.of(id, db);
      found.push({ personId: id, email, language });
    }
    return found;
  }
}
