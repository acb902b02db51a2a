import { IsOptional, Matches } from 'class-validator';

export class OwnEntriesQueryDto {
  /** Only entries with a lower number; without it the newest. */
  @IsOptional()
  @Matches(/^\d{1,9}$/)
  before?: string;
}

export class EntriesQueryDto extends OwnEntriesQueryDto {
  /** What stands before the point of an action: 'meeting'. */
  @IsOptional()
  @Matches(/^[a-zA-Z]{1,40}$/)
  kind?: string;
}
