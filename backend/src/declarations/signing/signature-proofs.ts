import { Injectable } from '@nestjs/common';
import { PasskeyProof } from '../../identity/passkeys/passkey-proof';
import { PasskeyAnswerDto } from '../../identity/passkeys/passkey-answer.dto';
import { badInput } from '../../kernel/problem';
import { Tx } from '../../kernel/tx';
import { Evidence } from '../documents/evidence';
import { DeclarationCodes } from './declaration-codes';
import { SignDeclarationDto } from './sign-declaration.dto';
import { SigningChallenges, ToSign } from './signing-challenges';

/** How the signer was known, as the evidence keeps it. */
export type SignatureProof = Pick<Evidence, 'proof' | 'passkey'>;

/** What is signed, by whom, and the name on record. */
export interface Signing extends ToSign {
  name: string;
}

/** Proves that it is the signer who signs: by passkey over the text itself, else by a fresh code and the typed name. */
@Injectable()
export class SignatureProofs {
  constructor(
    private readonly codes: DeclarationCodes,
    private readonly challenges: SigningChallenges,
    private readonly passkeys: PasskeyProof,
  ) {}

  /**
   * The transaction must commit also when this says no: tries are counted, challenges used up.
   * @returns null for a wrong code or answer. @throws 400 for another's name
   */
  prove(tx: Tx, signing: Signing, wish: SignDeclarationDto): Promise<SignatureProof | null> {
    return wish.passkey
      ? this.byPasskey(tx, signing, wish.passkey)
      : this.byCode(tx, signing, wish);
  }

  private async byCode(
    tx: Tx,
    { personId, textId, name }: Signing,
    typed: SignDeclarationDto,
  ): Promise<SignatureProof | null> {
    if (plainName(typed.name ?? '') !== plainName(name)) {
      throw badInput([{ field: 'name', constraint: 'ownName' }]);
    }
    const code = await this.codes.use(tx, { personId, textId, code: typed.code ?? '' });
    return code && { proof: code.onPage ? 'codeOnPage' : 'codeByMail' };
  }

  private async byPasskey(
    tx: Tx,
    signing: Signing,
    answer: PasskeyAnswerDto,
  ): Promise<SignatureProof | null> {
    const challenge = challengeIn(answer.clientData);
    const nonce = challenge && (await this.challenges.use(tx, signing, challenge));
    if (!challenge || !nonce) return null;
    const evidence = await this.passkeys.verify(tx, signing.personId, challenge, answer);
    if (evidence === null) return null;
    const { credentialId, publicKey, clientData, authenticatorData, signature } = evidence;
    const { rpId, origin } = evidence;
    const signed = { credentialId, publicKey, clientData, authenticatorData, signature };
    return { proof: 'passkey', passkey: { nonce, challenge, ...signed, rpId, origin } };
  }
}

/** The challenge inside what the browser signed. */
function challengeIn(clientData: string): string | null {
  try {
    const said = JSON.parse(Buffer.from(clientData, 'base64url').toString()) as unknown;
    const challenge = (said as { challenge?: unknown } | null)?.challenge;
    return typeof challenge === 'string' ? challenge : null;
  } catch {
    return null;
  }
}

/** A name as it is compared: letter case and blanks forgiven. */
function plainName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('nb');
}
