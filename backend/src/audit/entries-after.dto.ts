import { IsOptional, Matches } from 'class-validator';

export class EntriesAfterDto {
  /** Number of the last entry already seen; without it the chain is read from its beginning. */
  @IsOptional()
  @Matches(/^\d{1,9}$/)
  after?: string;
}
