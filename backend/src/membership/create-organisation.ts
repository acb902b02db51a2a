import { Injectable } from '@nestjs/common';
import { newId } from '../kernel/ids';
import { UnitOfWork } from '../kernel/unit-of-work';
import { CreateOrganisationDto } from './create-organisation.dto';
import { OrganisationView } from './organisation.view';

/** Enters a user organisation or council that may designate people. */
@Injectable()
export class CreateOrganisation {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws 409 when the name is taken */
  run({ name, kind }: CreateOrganisationDto): Promise<OrganisationView> {
    const organisation = { id: newId(), name: name.trim(), kind, version: 1 };
    const view = { ...organisation, retiredOn: null };
    return this.work.write(async (tx) => {
      await tx.insert('organisation', organisation);
      await tx.audit('organisation.created', `organisation:${organisation.id}`, { kind });
      tx.changed('organisations');
      return view;
    });
  }
}
