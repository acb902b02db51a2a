import { IsInt, IsString, Matches, MaxLength, Min } from 'class-validator';

/** What somebody wants to have said in a case; `version` is 0 for a new one. */
export class WriteContributionDto {
  @IsString()
  @MaxLength(5000)
  @Matches(/\S/)
  text: string;

  @IsInt()
  @Min(0)
  version: number;
}
