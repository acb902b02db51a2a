import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { badInput, conflict, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { CloseOlderDto } from './close-older.dto';
import { DeclarationVersionView } from './declaration-version.view';
import { DeclarationVersionsReader } from './declaration-versions-reader';

/** Sets the day on which signatures of earlier versions stop opening the papers (`declaration-version`). */
@Injectable()
export class CloseOlder {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly versions: DeclarationVersionsReader,
  ) {}

  /** @throws 400 for a day before the version or before today, 404, 409 for the first version */
  run(id: string, { olderClosesOn, version }: CloseOlderDto): Promise<DeclarationVersionView[]> {
    const day = olderClosesOn ?? null;
    return this.work.write(async (tx) => {
      const known = await this.versions.list(tx);
      const text = known.find((each) => each.id === id);
      if (!text) throw notFound();
      if (text === known.at(-1)) throw conflict('first-text');
      if (day !== null && (day < this.clock.today() || day < text.validFrom)) {
        throw badInput([{ field: 'olderClosesOn', constraint: 'notPast' }]);
      }
      await tx.update('declaration_text', id, version, { older_closes_on: day });
      await tx.audit('declarationText.olderClosed', `declarationText:${id}`, { day });
      tx.changed('declarations');
      return this.versions.list(tx);
    });
  }
}
