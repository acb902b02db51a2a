import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/ids';
import { badInput, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { OrganisationReader } from '../organisation-reader';
import { ChangeOrganisationDto, OrganisationContactDto } from './organisation.dto';
import { OrganisationPageReader } from './organisation-page-reader';
import { OrganisationPageView } from './organisation-page.view';

/** Changes what an organisation is called and whom the panel writes to there. */
@Injectable()
export class ChangeOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationReader,
    private readonly pages: OrganisationPageReader,
  ) {}

  /** @throws 404; 400 unless one contact is the main one; 409 when the name is taken or somebody saved first */
  run(id: string, wish: ChangeOrganisationDto): Promise<OrganisationPageView> {
    return this.work.write(async (tx) => {
      if (!(await this.organisations.organisation(id, tx))) throw notFound();
      refuseUnclear(wish.contacts);
      const { kind, version } = wish;
      await tx.update('organisation', id, version, { name: wish.name.trim(), kind });
      await storeContacts(tx, id, wish.contacts);
      await tx.audit('organisation.changed', `organisation:${id}`, { ...wish });
      tx.changed('organisations');
      return this.pages.page(id, tx);
    });
  }
}

/** Letters must have one place to go, and nobody stands there twice. */
function refuseUnclear(contacts: readonly OrganisationContactDto[]): void {
  const mains = contacts.filter(({ main }) => main).length;
  if (contacts.length > 0 && mains !== 1)
    throw badInput([{ field: 'contacts', constraint: 'oneMain' }]);
  const emails = contacts.flatMap(({ email }) => (email ? [email.toLowerCase()] : []));
  if (new Set(emails).size < emails.length) {
    throw badInput([{ field: 'contacts', constraint: 'arrayUnique' }]);
  }
}

async function storeContacts(
  tx: Tx,
  organisation_id: string,
  contacts: readonly OrganisationContactDto[],
): Promise<void> {
  await tx.execute('DELETE FROM organisation_contact WHERE organisation_id = $1', [
    organisation_id,
  ]);
  for (const { name, role, email, language, main } of contacts) {
    const texts = { name: name.trim(), role: role?.trim() || null, email: email || null };
    await tx.insert('organisation_contact', {
      id: newId(),
      organisation_id,
      ...texts,
      language,
      main,
    });
  }
}
