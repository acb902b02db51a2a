import { Injectable } from '@nestjs/common';
import { newId } from '../kernel/ids';
import { UnitOfWork } from '../kernel/unit-of-work';
import { CreatePersonDto } from './create-person.dto';
import { PersonRowView } from './person-row.view';

/** Enters a person. People are separate from accounts: being known gives no right to sign in. */
@Injectable()
export class CreatePerson {
  constructor(private readonly work: UnitOfWork) {}

  run({ name, email }: CreatePersonDto): Promise<PersonRowView> {
    const id = newId();
    const person = { name: name.trim(), email: email?.trim() || null };
    return this.work.write(async (tx) => {
      await tx.insert('person', { id, ...person, version: 1 });
      await tx.audit('person.created', `person:${id}`, person);
      tx.changed('people');
      const nothingYet = { current: null, declarationSignedOn: null, hasAccount: false };
      return { id, ...person, ...nothingYet, version: 1 };
    });
  }
}
