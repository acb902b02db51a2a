import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';

export class SetupCodeDto {
  /** Sixteen letters from paper; blanks, hyphens, small letters and look-alikes are forgiven. */
  @IsString()
  @Length(1, 40)
  code: string;
}

export class LetterDto {
  @IsUUID()
  personId: string;

  /** Language of the letter; the person's own choice, else bokmål, when left out. */
  @IsOptional()
  @IsIn(['nb', 'nn', 'en'])
  language?: 'nb' | 'nn' | 'en';
}

export class CodeSeenDto {
  /** False reports that somebody else used the code. */
  @IsBoolean()
  mine: boolean;
}
