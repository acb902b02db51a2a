import { Injectable } from '@nestjs/common';
import { PasskeyProof } from '../../identity/passkeys/passkey-proof';
import { PasskeyQuestionView } from '../../identity/passkeys/passkey.view';
import { Clock } from '../../kernel/clock';
import { conflict, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { declarationHash } from '../declaration-hash';
import { DeclarationsReader } from '../declarations-reader';
import { AskToSignDto } from './ask-to-sign.dto';
import { SigningChallenges } from './signing-challenges';

/** Puts the question a passkey answers when it signs: this text, this person, this once. */
@Injectable()
export class AskToSign {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly declarations: DeclarationsReader,
    private readonly challenges: SigningChallenges,
    private readonly passkeys: PasskeyProof,
  ) {}

  /** @throws 409 when the text has changed, or the person has no passkey */
  run(personId: string, { hash, language }: AskToSignDto): Promise<PasskeyQuestionView> {
    return this.work.write(async (tx) => {
      const text = await this.declarations.textOn(this.clock.today(), tx);
      if (!text) throw notFound();
      if (declarationHash(text.texts[language]) !== hash) throw conflict('text-changed');
      if (!(await this.passkeys.has(personId, tx))) throw conflict('no-passkey');
      const wish = { personId, textId: text.id, documentHash: hash };
      const challenge = await this.challenges.make(tx, wish);
      await tx.audit('declarationQuestion.asked', `person:${personId}`);
      return this.passkeys.ask(tx, personId, challenge);
    });
  }
}
