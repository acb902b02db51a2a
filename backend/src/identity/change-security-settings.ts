import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { conflict, signedOut } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { INSTALLATION_ID } from './installation-reader';
import { SecuritySettingsDto } from './security-settings.dto';
import { SecuritySettingsReader } from './security-settings-reader';
import { SecuritySettingsView } from './security-settings.view';

/**
 * Says whether a mailed code is enough. Whoever asks for more must have a stronger way first, and must have read how
 * many of the others have none.
 */
@Injectable()
export class ChangeSecuritySettings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: SecuritySettingsReader,
  ) {}

  /** @throws 409 without a stronger way of one's own, or while others would see less and that is not confirmed */
  run({ personId }: Actor, wish: SecuritySettingsDto): Promise<SecuritySettingsView> {
    if (personId === null) throw signedOut();
    return this.work.write(async (tx) => {
      const now = await this.settings.of(personId, tx);
      if (now.lowAssurance === wish.lowAssurance) return now;
      if (!wish.lowAssurance) refuseHasty(now, wish.confirmed);
      await tx.execute('UPDATE installation SET low_assurance = $1 WHERE id = $2', [
        wish.lowAssurance,
        INSTALLATION_ID,
      ]);
      const { lowAssurance } = wish;
      const { withoutStronger } = now;
      await tx.audit('security.changed', 'installation:panel', { lowAssurance, withoutStronger });
      tx.changed('security');
      return { ...now, lowAssurance };
    });
  }
}

function refuseHasty(now: SecuritySettingsView, confirmed: boolean): void {
  if (!now.ownStronger) throw conflict('own-factor-missing');
  if (now.withoutStronger > 0 && !confirmed) throw conflict('others-locked-out');
}
