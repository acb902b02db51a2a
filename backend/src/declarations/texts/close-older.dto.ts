import { IsInt, IsISO8601, IsOptional, Matches, Min } from 'class-validator';

/** When signatures of earlier versions stop opening the papers; null = not decided. */
export class CloseOlderDto {
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  olderClosesOn?: string | null;

  @IsInt()
  @Min(1)
  version: number;
}
