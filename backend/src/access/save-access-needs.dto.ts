import { Equals, IsInt, IsString, Length, Matches, Min } from 'class-validator';

export class SaveAccessNeedsDto {
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/)
  text: string;

  /** Said anew each time: nothing is kept without it. */
  @Equals(true)
  consent: boolean;

  /** 0 when nothing was written before. */
  @IsInt()
  @Min(0)
  version: number;
}
