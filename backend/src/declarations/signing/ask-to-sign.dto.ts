import { IsIn, IsString, Matches } from 'class-validator';
import { DeclarationLanguage } from '../declaration-text';

/** Which text is to be signed with a passkey. */
export class AskToSignDto {
  /** SHA-256 of the text the signer sees. */
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  hash: string;

  @IsIn(['nb', 'nn', 'en', 'nb-lett'])
  language: DeclarationLanguage;
}
