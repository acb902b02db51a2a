import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsObject,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';

/** The words of one language. */
export class DeclarationWordsDto {
  @IsString()
  @Length(1, 160)
  @Matches(/\S/)
  title: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @IsString({ each: true })
  @Length(1, 2000, { each: true })
  @Matches(/\S/, { each: true })
  paragraphs: string[];

  /** What the signer ticks, each by itself. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @IsString({ each: true })
  @Length(1, 400, { each: true })
  @Matches(/\S/, { each: true })
  confirmations: string[];
}

/** All four languages: nobody is asked to sign what they cannot read. */
export class DeclarationTextsDto {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => DeclarationWordsDto)
  nb: DeclarationWordsDto;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => DeclarationWordsDto)
  nn: DeclarationWordsDto;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => DeclarationWordsDto)
  en: DeclarationWordsDto;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => DeclarationWordsDto)
  'nb-lett': DeclarationWordsDto;
}
