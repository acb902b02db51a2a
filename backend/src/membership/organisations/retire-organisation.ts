import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { conflict, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { OrganisationReader } from '../organisation-reader';
import { RetireOrganisationDto } from './organisation.dto';
import { OrganisationPageReader } from './organisation-page-reader';
import { OrganisationPageView } from './organisation-page.view';

/**
 * Puts an organisation aside that is no more, or takes it back. Its history stays; it can neither be asked nor
 * designate anybody while it is aside.
 */
@Injectable()
export class RetireOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly organisations: OrganisationReader,
    private readonly pages: OrganisationPageReader,
  ) {}

  /** @throws 404, 409 when it is so already or somebody saved first */
  run(id: string, { retired, version }: RetireOrganisationDto): Promise<OrganisationPageView> {
    return this.work.write(async (tx) => {
      const known = await this.organisations.organisation(id, tx);
      if (!known) throw notFound();
      if (retired === (known.retiredOn !== null)) throw conflict('already-so');
      const retired_on = retired ? this.clock.today() : null;
      await tx.update('organisation', id, version, { retired_on });
      if (retired) await tx.audit('organisation.retired', `organisation:${id}`);
      else await tx.audit('organisation.returned', `organisation:${id}`);
      tx.changed('organisations');
      return this.pages.page(id, tx);
    });
  }
}
