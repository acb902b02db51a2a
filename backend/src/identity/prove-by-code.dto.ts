import { IsString, Length } from 'class-validator';

export class ProveByCodeDto {
  /** Eight characters; blanks, hyphens and small letters are forgiven. */
  @IsString()
  @Length(1, 40)
  code: string;
}
