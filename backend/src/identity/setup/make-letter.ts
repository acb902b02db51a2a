import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { conflict, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { AccountReader } from '../account-reader';
import { InstallationReader } from '../installation-reader';
import { PersonFacts } from '../person-facts';
import { MadeCode, SetupCodes } from '../setup-codes';
import { LetterDocument } from './letter-document';
import { LetterReader } from './letter-reader';
import { LetterDto } from './setup.dto';
import { MadeLetterView } from './letter.view';
import { SignInNames } from './sign-in-names';

/**
 * Makes the letter by which somebody comes in for the first time. Whoever has come in before gets a new start by
 * two people only: else the coordinator alone could become anyone.
 */
@Injectable()
export class MakeLetter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly installation: InstallationReader,
    private readonly people: PersonFacts,
    private readonly codes: SetupCodes,
    private readonly accounts: AccountReader,
    private readonly names: SignInNames,
    private readonly letters: LetterReader,
    private readonly document: LetterDocument,
  ) {}

  /** @throws 404 for an unknown person, 409 in the example panel or when the person has been in before */
  async run({ personId: by }: Actor, { personId, language }: LetterDto): Promise<MadeLetterView> {
    let made: MadeCode | null = null;
    const letter = await this.work.write(async (tx) => {
      await this.refuse(tx, personId);
      const card = await this.people.card(personId, tx);
      if (!card) throw notFound();
      await this.names.ensure(tx, personId, card.name);
      made = await this.codes.make(tx, { personId, kind: 'letter', by });
      await tx.audit('letter.made', `setupCode:${made.id}`, { personId });
      tx.changed('access');
      tx.changed(`person:${personId}`);
      return this.letters.byId(made.id, tx);
    });
    const pdf = made && (await this.document.write(personId, made, language ?? null));
    return { letter, pdf };
  }

  private async refuse(tx: Tx, personId: string): Promise<void> {
    const { mode } = await this.installation.current(tx);
    if (mode !== 'real') throw conflict('not-a-real-panel');
    if (await this.accounts.hasBeenIn(personId, tx)) throw conflict('has-way-in');
  }
}
