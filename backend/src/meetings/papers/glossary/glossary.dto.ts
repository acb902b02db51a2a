import { IsInt, IsString, Length, Matches, MaxLength, Min } from 'class-validator';

/** A word with what it means. Other forms of it are parted by commas. */
export class GlossaryWordDto {
  @IsString()
  @Length(1, 80)
  @Matches(/\p{L}/u)
  wordNb: string;

  @IsString()
  @Length(1, 80)
  @Matches(/\p{L}/u)
  wordNn: string;

  @IsString()
  @Length(1, 80)
  @Matches(/\p{L}/u)
  wordEn: string;

  @IsString()
  @MaxLength(400)
  formsNb: string;

  @IsString()
  @MaxLength(400)
  formsNn: string;

  @IsString()
  @MaxLength(400)
  formsEn: string;

  @IsString()
  @Length(1, 400)
  @Matches(/\S/)
  meaningNb: string;

  @IsString()
  @Length(1, 400)
  @Matches(/\S/)
  meaningNn: string;

  @IsString()
  @Length(1, 400)
  @Matches(/\S/)
  meaningEn: string;

  /** Easy to read, in bokmål; empty when the ordinary one will do. */
  @IsString()
  @MaxLength(400)
  meaningLett: string;
}

export class ChangeGlossaryWordDto extends GlossaryWordDto {
  @IsInt()
  @Min(1)
  version: number;
}
