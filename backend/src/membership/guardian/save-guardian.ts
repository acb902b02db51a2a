import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { badInput, stale } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { Vault } from '../../kernel/vault/vault';
import { StatutesReader } from '../../statutes/statutes-reader';
import { addYears } from '../rules/period';
import { guardianField, SealedGuardian } from './guardian-column';
import { GuardianReader } from './guardian-reader';
import { SaveGuardianDto } from './guardian.dto';
import { GuardianView } from './guardian.view';

/** The coordinator records that somebody is not of full age, and who answers for them (reading `minimum-age`). */
@Injectable()
export class SaveGuardian {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
    private readonly vault: Vault,
    private readonly guardians: GuardianReader,
  ) {}

  /** @throws 404 for an unknown person; 400 for a day that cannot be; 409 when changed elsewhere meanwhile */
  run(personId: string, wish: SaveGuardianDto): Promise<GuardianView> {
    return this.work.write(async (tx) => {
      const view = await this.guardians.of(personId, tx);
      if (view.version !== wish.version) throw stale();
      await this.refuseDays(wish, tx);
      const id = await this.row(tx, personId, wish);
      const sealed: SealedGuardian = { name: wish.name.trim(), contact: wish.contact.trim() };
      const field = guardianField(id, personId);
      await this.vault.put(tx, field, JSON.stringify(sealed));
      // Not even a digest of the text: names and numbers can be guessed.
      await this.vault.ownAct(tx, field, wish.consentedOn ? 'saved, consented' : 'saved');
      tx.changed(`person:${personId}`);
      return this.guardians.of(personId, tx);
    });
  }

  private async row(tx: Tx, personId: string, wish: SaveGuardianDto): Promise<string> {
    const { fullAgeOn, consentedOn, version } = wish;
    const days = { full_age_on: fullAgeOn, consented_on: consentedOn ?? null };
    const known = await this.guardians.row(personId, tx);
    if (known !== null) {
      await tx.update('guardian', known.id, version, days);
      return known.id;
    }
    const id = newId();
    await tx.insert('guardian', {
      id,
      person_id: personId,
      sealed_text: null,
      ...days,
      version: 1,
    });
    return id;
  }

  /** Whoever is of age has no guardian, nobody comes of age later than those born today, and nothing is foretold. */
  private async refuseDays({ fullAgeOn, consentedOn }: SaveGuardianDto, tx: Tx): Promise<void> {
    const today = this.clock.today();
    const { data } = await this.statutes.inForce(today, tx);
    const fault = (field: string, constraint: string) => badInput([{ field, constraint }]);
    if (fullAgeOn <= today) throw fault('fullAgeOn', 'ahead');
    if (fullAgeOn > addYears(today, data.age.guardianUnder)) throw fault('fullAgeOn', 'tooFar');
    if (consentedOn && consentedOn > today) throw fault('consentedOn', 'past');
  }
}
