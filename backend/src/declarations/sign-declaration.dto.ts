import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsString, Length, Matches } from 'class-validator';
import { DeclarationLanguage } from './declaration-text';

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

  @IsString()
  @Length(1, 40)
  code: string;

  /** The signer's own name, typed by hand. */
  @IsString()
  @Length(1, 120)
  name: string;
}
