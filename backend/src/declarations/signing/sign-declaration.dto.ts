import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PasskeyAnswerDto } from '../../identity/passkeys/passkey-answer.dto';
import { DeclarationLanguage } from '../declaration-text';

const withoutPasskey = ({ passkey }: SignDeclarationDto): boolean => !passkey;

export class SignDeclarationDto {
  /** SHA-256 of the text the signer saw. */
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  hash: string;

  @IsIn(['nb', 'nn', 'en', 'nb-lett'])
  language: DeclarationLanguage;

  @IsArray()
  @ArrayMaxSize(10)
  @IsBoolean({ each: true })
  confirmations: boolean[];

  /** What the passkey answered; without it, a fresh code and one's own name. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PasskeyAnswerDto)
  passkey?: PasskeyAnswerDto | null;

  @ValidateIf(withoutPasskey)
  @IsString()
  @Length(1, 40)
  code?: string;

  /** The signer's own name, typed by hand. */
  @ValidateIf(withoutPasskey)
  @IsString()
  @Length(1, 120)
  name?: string;

  /** Sends the signed document itself by mail, and not only the word that it is there. */
  @IsOptional()
  @IsBoolean()
  copyByMail?: boolean;
}
